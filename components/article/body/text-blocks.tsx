// Paragraphs, headings and lists.
import type { BlockOf } from '@/domain/articles/body'
import { isBlank, Words } from './rich-text'

export function ParagraphBlock({ block }: { block: BlockOf<'paragraph'> }) {
  if (isBlank(block.text)) return null
  return (
    <p>
      <Words text={block.text} />
    </p>
  )
}

export function HeadingBlock({ block }: { block: BlockOf<'heading'> }) {
  if (isBlank(block.text)) return null
  const Tag = block.level === 2 ? 'h2' : 'h3'
  return (
    <Tag id={anchorOf(block)}>
      <Words text={block.text} />
    </Tag>
  )
}

export function ListBlock({ block }: { block: BlockOf<'list'> }) {
  const Tag = block.style === 'numbered' ? 'ol' : 'ul'
  return (
    <Tag>
      {block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: items have no names and are drawn once
        <li key={index}>
          <Words text={item} />
        </li>
      ))}
    </Tag>
  )
}

/** Where a link to this heading leads; the prefix keeps it apart from the page's own ids. */
function anchorOf(block: BlockOf<'heading'>): string {
  return `h-${block.id}`
}
