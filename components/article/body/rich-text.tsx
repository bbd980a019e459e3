// Words with their marks: bold, italic, links and line breaks, and nothing else.
import type { ReactNode } from 'react'
import type { Inline, Mark, RichText } from '@/domain/articles/body'
import { assertNever } from '@/domain/articles/body'

export function Words({ text }: { text: RichText }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: words have no names and are drawn once
  return text.map((inline, index) => <Piece key={index} inline={inline} />)
}

/** Nothing to read: such a paragraph or heading is not drawn. */
export function isBlank(text: RichText): boolean {
  return text.every((inline) => inline.type === 'break' || inline.text.trim() === '')
}

function Piece({ inline }: { inline: Inline }) {
  switch (inline.type) {
    case 'break':
      return <br />
    case 'text':
      return (inline.marks ?? []).reduceRight<ReactNode>((inner, mark) => marked(mark, inner), inline.text)
    default:
      return assertNever(inline)
  }
}

function marked(mark: Mark, inner: ReactNode): ReactNode {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>
    case 'italic':
      return <em>{inner}</em>
    case 'link':
      return <a href={mark.href}>{inner}</a>
    default:
      return assertNever(mark)
  }
}
