// The body as the editor's document and back. What the editor holds is drawn by its schema; what is stored is only ever a `Body`.
import { assertNever, Block, type BlockOf, type Body, Mark, type RichText } from './body'
import { printable, printableWithin } from './printable'
import { isBlank, tidied } from './rich-text'

/** ProseMirror's JSON of a document or a node of it. */
export type EditorNode = {
  type: string
  attrs?: { [name: string]: unknown }
  content?: EditorNode[]
  marks?: { type: string; attrs?: { [name: string]: unknown } }[]
  text?: string
}

/** A fact box must have a title; until one is typed this stands in its place. */
const NO_TITLE = '…'

export function editorDocument(body: Body): EditorNode {
  const content = body.blocks.map(nodeOf)
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph', attrs: { blockId: null }, content: [] }] }
}

function nodeOf(block: Block): EditorNode {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', attrs: { blockId: block.id }, content: inlineNodes(block.text) }
    case 'heading':
      return { type: 'heading', attrs: { blockId: block.id, level: block.level }, content: inlineNodes(block.text) }
    case 'list':
      return listNode(block)
    case 'quote':
      return { type: 'quote', attrs: { blockId: block.id, source: block.source ?? '' }, content: inlineNodes(block.text) }
    case 'pullQuote':
      return { type: 'pullQuote', attrs: { blockId: block.id, source: block.source ?? '' }, content: [{ type: 'text', text: block.text }] }
    case 'factBox': {
      const title = { type: 'factBoxTitle', content: [{ type: 'text', text: block.title }] }
      return { type: 'factBox', attrs: { blockId: block.id }, content: [title, ...block.blocks.map(nodeOf)] }
    }
    case 'image': {
      const { id, mediaId, alt = '', caption = '', credit = '', width } = block
      return { type: 'image', attrs: { blockId: id, mediaId, alt, caption, credit, width } }
    }
    case 'gallery':
      return { type: 'gallery', attrs: { blockId: block.id, items: block.items } }
    case 'table':
      return tableNode(block)
    case 'embed':
      return { type: 'embed', attrs: { blockId: block.id, provider: block.provider, url: block.url, title: block.title ?? '' } }
    default:
      return assertNever(block)
  }
}

function listNode({ id, style, items }: BlockOf<'list'>): EditorNode {
  const content = items.map((item) => ({ type: 'listItem', content: [lineNode(item)] }))
  return { type: style === 'numbered' ? 'orderedList' : 'bulletList', attrs: { blockId: id }, content }
}

function tableNode({ id, caption = '', header, rows }: BlockOf<'table'>): EditorNode {
  const row = (type: string, cells: RichText[]) => ({
    type: 'tableRow',
    content: cells.map((cell) => ({ type, content: [lineNode(cell)] })),
  })
  const content = [row('tableHeader', header), ...rows.map((cells) => row('tableCell', cells))]
  return { type: 'table', attrs: { blockId: id, caption }, content }
}

function lineNode(text: RichText): EditorNode {
  return { type: 'paragraph', attrs: { blockId: null }, content: inlineNodes(text) }
}

function inlineNodes(text: RichText): EditorNode[] {
  return text.map((inline) => {
    if (inline.type === 'break') return { type: 'hardBreak' }
    const marks = inline.marks?.map((mark) => (mark.type === 'link' ? { type: 'link', attrs: { href: mark.href } } : { type: mark.type }))
    return marks ? { type: 'text', text: inline.text, marks } : { type: 'text', text: inline.text }
  })
}

/** Never throws. Empty text blocks are left out; a block that would not be valid is kept as a paragraph of its words. */
export function bodyOf(document: EditorNode, newId: () => string): Body {
  const blocks = (document.content ?? []).flatMap((node) => blockOf(node, newId))
  return { version: 1, blocks }
}

function blockOf(node: EditorNode, newId: () => string): Block[] {
  if (isEmpty(node)) return []
  const block = Block.safeParse(madeOf(node, newId))
  if (block.success) return [block.data]
  const words = Block.safeParse({ type: 'paragraph', id: newId(), text: tidied([{ type: 'text', text: textOf(node) }]) })
  return words.success && textOf(node).trim() !== '' ? [words.data] : []
}

/** A line somebody has not written on yet. */
function isEmpty(node: EditorNode): boolean {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return !node.content?.length
    case 'quote':
      return !node.content?.length && !node.attrs?.source
    case 'pullQuote':
      return textOf(node).trim() === '' && !node.attrs?.source
    case 'bulletList':
    case 'orderedList':
      return itemsOf(node).every(isBlank)
    case 'factBox':
      return textOf(node) === ''
    default:
      return false
  }
}

/** The block as it should be, to be checked. */
function madeOf(node: EditorNode, newId: () => string): unknown {
  const { attrs = {} } = node
  const id = typeof attrs.blockId === 'string' ? attrs.blockId : newId()
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', id, text: richTextOf(node) }
    case 'heading':
      return { type: 'heading', id, level: attrs.level, text: richTextOf(node) }
    case 'bulletList':
    case 'orderedList':
      return { type: 'list', id, style: node.type === 'orderedList' ? 'numbered' : 'bulleted', items: itemsOf(node) }
    case 'quote':
      return { type: 'quote', id, text: richTextOf(node), ...words(attrs, 'source') }
    case 'pullQuote':
      return { type: 'pullQuote', id, text: textOf(node).trim() || attrs.source, ...words(attrs, 'source') }
    case 'factBox':
      return factBoxOf(node, { id, newId })
    case 'image':
      return { type: 'image', id, mediaId: attrs.mediaId, ...words(attrs, 'alt', 'caption', 'credit'), width: attrs.width }
    case 'gallery':
      return { type: 'gallery', id, items: printableWithin(attrs.items) }
    case 'table':
      return tableOf(node, id)
    case 'embed':
      return { type: 'embed', id, provider: attrs.provider, url: attrs.url, ...words(attrs, 'title') }
    default:
      return undefined
  }
}

function factBoxOf({ content = [] }: EditorNode, { id, newId }: { id: string; newId: () => string }): unknown {
  const [title, ...inner] = content
  const words = title ? textOf(title).trim() : ''
  return { type: 'factBox', id, title: words || NO_TITLE, blocks: inner.map((node) => madeOf(node, newId)) }
}

function itemsOf({ content = [] }: EditorNode): RichText[] {
  return content.map((item) => richTextOf(item.content?.[0]))
}

/** The first row is the header; rows that came out short are filled up. */
function tableOf({ attrs = {}, content = [] }: EditorNode, id: string): unknown {
  const rows = content.map((row) => (row.content ?? []).map((cell) => richTextOf(cell.content?.[0])))
  const columns = Math.max(...rows.map((row) => row.length))
  const [header, ...others] = rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, (): RichText => [])])
  return { type: 'table', id, ...words(attrs, 'caption'), header, rows: others }
}

function richTextOf(node: EditorNode | undefined): RichText {
  return (node?.content ?? []).flatMap((child): RichText => {
    if (child.type === 'hardBreak') return [{ type: 'break' }]
    return child.text ? tidied([{ type: 'text', text: printable(child.text), ...marksOf(child) }]) : []
  })
}

/** A link to an address the paper does not print loses the link and keeps its words. */
function marksOf({ marks = [] }: EditorNode): { marks?: Mark[] } {
  const known = marks.flatMap(({ type, attrs }) => {
    const mark = Mark.safeParse(type === 'link' ? { type, href: attrs?.href } : { type })
    return mark.success ? [mark.data] : []
  })
  return known.length > 0 ? { marks: known } : {}
}

/** Optional lines of words: an empty one is not kept. */
function words(attrs: { [name: string]: unknown }, ...names: string[]): { [name: string]: string } {
  const kept = names.map((name): [string, unknown] => [name, attrs[name]])
  const written = kept.filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1].trim() !== '')
  return Object.fromEntries(written.map(([name, text]) => [name, printable(text)]))
}

function textOf(node: EditorNode): string {
  if (node.text !== undefined) return printable(node.text)
  return (node.content ?? []).map(textOf).join('')
}
