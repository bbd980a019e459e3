// A quotation, and the one sentence pulled out of the text.
import type { BlockOf } from '@/domain/articles/body'
import { Words } from './rich-text'

export function QuoteBlock({ block }: { block: BlockOf<'quote'> }) {
  return (
    <figure className="quote">
      <blockquote>
        <p>
          <Words text={block.text} />
        </p>
      </blockquote>
      {block.source && <figcaption>{block.source}</figcaption>}
    </figure>
  )
}

export function PullQuoteBlock({ block }: { block: BlockOf<'pullQuote'> }) {
  return (
    <figure className="pull-quote">
      <blockquote>
        <p>{block.text}</p>
      </blockquote>
      {block.source && <figcaption>{block.source}</figcaption>}
    </figure>
  )
}
