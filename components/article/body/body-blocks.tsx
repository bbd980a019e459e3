// The body of a story: each kind of block has one component and one line in the switch.
import { assertNever, type Block, type Body } from '@/domain/articles/body'
import type { StoryPhoto } from '@/domain/articles/story'
import type { Locale } from '@/lib/i18n/locale'
import { EmbedBlock } from './embed-block'
import { FactBoxBlock } from './fact-box-block'
import { GalleryBlock } from './gallery-block'
import { ImageBlock } from './image-block'
import { PullQuoteBlock, QuoteBlock } from './quote-blocks'
import { TableBlock } from './table-block'
import { HeadingBlock, ListBlock, ParagraphBlock } from './text-blocks'

export type Photos = ReadonlyMap<string, StoryPhoto>

export function BodyBlocks({ body, photos, locale }: { body: Body; photos: Photos; locale: Locale }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: a stored body may repeat a block's id, and is drawn once
  return body.blocks.map((block, index) => <OneBlock key={index} block={block} photos={photos} locale={locale} />)
}

function OneBlock({ block, photos, locale }: { block: Block; photos: Photos; locale: Locale }) {
  switch (block.type) {
    case 'paragraph':
      return <ParagraphBlock block={block} />
    case 'heading':
      return <HeadingBlock block={block} />
    case 'list':
      return <ListBlock block={block} />
    case 'quote':
      return <QuoteBlock block={block} />
    case 'pullQuote':
      return <PullQuoteBlock block={block} />
    case 'factBox':
      return <FactBoxBlock block={block} />
    case 'image':
      return <ImageBlock block={block} photos={photos} locale={locale} />
    case 'gallery':
      return <GalleryBlock block={block} photos={photos} locale={locale} />
    case 'table':
      return <TableBlock block={block} locale={locale} />
    case 'embed':
      return <EmbedBlock block={block} locale={locale} />
    default:
      return assertNever(block)
  }
}
