// What of a block can be compared: its words, line by line, and its traits, which are everything else.
import { assertNever, type Block, type Inline, plainText, type RichText } from '../body'
import { richTextsOf } from '../rich-text'

/** Something of a block that is not its words. `value` is a number, an address, an id or the words it is about. */
export type Trait = { name: 'type' | 'level' | 'style' | 'width' | 'photo' | 'link' | 'bold' | 'italic' | 'embed'; value: string }

/** One text for the whole block; its parts (items, cells, captions) stand on lines of their own. */
export function blockWords(block: Block): string {
  return linesOf(block)
    .filter((line): line is string => line !== undefined && line !== '')
    .join('\n')
}

function linesOf(block: Block): (string | undefined)[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [linesOfText(block.text)]
    case 'list':
      return block.items.map(linesOfText)
    case 'quote':
      return [linesOfText(block.text), block.source]
    case 'pullQuote':
      return [block.text, block.source]
    case 'factBox':
      return [block.title, ...block.blocks.flatMap(linesOf)]
    case 'image':
      return [block.alt, block.caption, block.credit]
    case 'gallery':
      return block.items.flatMap(({ alt, caption, credit }) => [alt, caption, credit])
    case 'table':
      return [block.caption, ...[block.header, ...block.rows].map((row) => row.map(plainText).join(' · '))]
    case 'embed':
      return [block.title]
    default:
      return assertNever(block)
  }
}

export function traitsOf(block: Block): Trait[] {
  return [{ name: 'type', value: block.type }, ...ownTraits(block), ...richTextsOf(block).flatMap(markTraits)]
}

function ownTraits(block: Block): Trait[] {
  switch (block.type) {
    case 'heading':
      return [{ name: 'level', value: String(block.level) }]
    case 'list':
      return [{ name: 'style', value: block.style }]
    case 'image':
      return [
        { name: 'photo', value: block.mediaId },
        { name: 'width', value: block.width },
      ]
    case 'gallery':
      return block.items.map(({ mediaId }) => ({ name: 'photo', value: mediaId }))
    case 'embed':
      return [{ name: 'embed', value: block.url }]
    case 'factBox':
      return block.blocks.flatMap(ownTraits)
    case 'paragraph':
    case 'quote':
    case 'pullQuote':
    case 'table':
      return []
    default:
      return assertNever(block)
  }
}

function markTraits(text: RichText): Trait[] {
  return text.flatMap((inline): Trait[] =>
    inline.type === 'text'
      ? (inline.marks ?? []).map((mark) => ({ name: mark.type, value: 'href' in mark ? mark.href : inline.text }))
      : [],
  )
}

function linesOfText(text: RichText): string {
  return text.map((inline: Inline) => (inline.type === 'text' ? inline.text : '\n')).join('')
}
