// A live story as the texts it is found by, from what weighs most to what weighs least.
import { assertNever, type Block, type Body, plainText } from '../articles/body'

export type Texts = { headline: string; about: string; captions: string; body: string }

type Story = { headline: string; standfirst: string; leadCaption: string; body: Body; tags: readonly string[] }

/** Authors are not among the words: they are found by who they are, so that a new name is in force at once (see authors.ts). */
export function textsOf({ headline, standfirst, leadCaption, body, tags }: Story): Texts {
  return {
    headline,
    about: [standfirst, ...tags].join(' · '),
    captions: [leadCaption, ...body.blocks.flatMap(captionsOf)].filter((caption) => caption !== '').join(' · '),
    body: body.blocks
      .flatMap(passagesOf)
      .filter((passage) => passage.trim() !== '')
      .join('\n'),
  }
}

function captionsOf(block: Block): string[] {
  if (block.type === 'image') return [block.caption ?? '']
  if (block.type === 'gallery') return block.items.map((item) => item.caption ?? '')
  return block.type === 'table' ? [block.caption ?? ''] : []
}

function passagesOf(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [plainText(block.text)]
    case 'list':
      return block.items.map(plainText)
    case 'quote':
      return [plainText(block.text), block.source ?? '']
    case 'pullQuote':
      return [block.text, block.source ?? '']
    case 'factBox':
      return [block.title, ...block.blocks.flatMap(passagesOf)]
    case 'table':
      return [block.header, ...block.rows].map((row) => row.map(plainText).join(' · '))
    case 'embed':
      return [block.title ?? '']
    case 'image':
    case 'gallery':
      return []
    default:
      return assertNever(block)
  }
}
