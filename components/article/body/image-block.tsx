// A photograph in the text, as wide as the words or wider.
import type { BlockOf } from '@/domain/articles/body'
import type { Locale } from '@/lib/i18n/locale'
import { StoryFigure } from '../story-figure'
import type { Photos } from './body-blocks'

const SIZES = { text: '(min-width: 46rem) 42rem, 88vw', wide: '(min-width: 66rem) 62rem, 88vw' }

export function ImageBlock({ block, photos, locale }: { block: BlockOf<'image'>; photos: Photos; locale: Locale }) {
  const photo = photos.get(block.mediaId)
  if (!photo) return null
  return (
    <StoryFigure
      className={block.width === 'wide' ? 'wide' : undefined}
      photo={photo}
      alt={block.alt ?? photo.alt}
      caption={block.caption ?? photo.caption}
      credit={block.credit ?? photo.credit}
      sizes={SIZES[block.width]}
      locale={locale}
    />
  )
}
