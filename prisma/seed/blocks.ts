// Demo words into the body of an article.
import { createHash } from 'node:crypto'
import { type Block, Body, type Inline, type RichText } from '@/domain/articles/body'
import type { DemoBlock, DemoInline, DemoText } from './demo'

/** Media ids by the key of a picture. */
export type Pictures = ReadonlyMap<string, string>

export function demoBody({ key, blocks, pictures }: { key: string; blocks: DemoBlock[]; pictures: Pictures }): Body {
  return Body.parse({ version: 1, blocks: blocks.map((block, index) => demoBlock({ id: `${key}/${index}`, block, pictures })) })
}

type Context<T> = { id: string; block: T; pictures: Pictures }

function demoBlock({ id: path, block, pictures }: Context<DemoBlock>): Block {
  const id = blockId(path)
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', id, text: richText(block.text) }
    case 'heading':
      return { type: 'heading', id, level: block.level, text: richText(block.text) }
    case 'list':
      return { type: 'list', id, style: block.style, items: block.items.map(richText) }
    case 'quote':
      return { type: 'quote', id, text: richText(block.text), source: block.source }
    case 'pullQuote':
      return { type: 'pullQuote', id, text: block.text, source: block.source }
    case 'factBox':
      return {
        type: 'factBox',
        id,
        title: block.title,
        blocks: block.blocks.map((inner, index) => boxed({ id: `${path}.${index}`, block: inner, pictures })),
      }
    case 'image': {
      const { alt, caption, credit, width } = block
      return { type: 'image', id, mediaId: mediaId(pictures, block.picture), alt, caption, credit, width }
    }
    case 'gallery':
      return { type: 'gallery', id, items: block.items.map(({ picture, ...words }) => ({ mediaId: mediaId(pictures, picture), ...words })) }
    case 'table': {
      const { caption, header, rows } = block
      return { type: 'table', id, caption, header: header.map(richText), rows: rows.map((row) => row.map(richText)) }
    }
    case 'embed':
      return { type: 'embed', id, provider: block.provider, url: block.url, title: block.title }
  }
}

function boxed(context: Context<DemoBlock>) {
  const block = demoBlock(context)
  if (block.type !== 'paragraph' && block.type !== 'list') throw new Error(`A fact box holds paragraphs and lists, not ${block.type}.`)
  return block
}

function richText(text: DemoText): RichText {
  return (Array.isArray(text) ? text : [text]).filter((part) => part !== '').map(inline)
}

function inline(part: DemoInline): Inline {
  if (typeof part === 'string') return { type: 'text', text: part }
  const { text, bold, italic, href } = part
  const marks = [
    ...(bold ? [{ type: 'bold' } as const] : []),
    ...(italic ? [{ type: 'italic' } as const] : []),
    ...(href ? [{ type: 'link', href } as const] : []),
  ]
  return { type: 'text', text, marks }
}

function mediaId(pictures: Pictures, key: string): string {
  const id = pictures.get(key)
  if (!id) throw new Error(`There is no picture «${key}».`)
  return id
}

/** The same article has the same ids in every demo, so that links into it can be written down. */
function blockId(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12)
}
