// A gallery: a grid of photographs, each a link to its large file; a script, where there is one, opens them in place.
import type { BlockOf } from '@/domain/articles/body'
import type { StoryPhoto } from '@/domain/articles/story'
import { renditionFor, renditionPath } from '@/domain/media/photo'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { StoryFigure } from '../story-figure'
import type { Photos } from './body-blocks'

const LARGE = 1_920
const SIZES = '(min-width: 66rem) 20rem, 50vw'

export function GalleryBlock({ block, photos, locale }: { block: BlockOf<'gallery'>; photos: Photos; locale: Locale }) {
  const t = translator(locale, 'article')
  const items = block.items.flatMap((item) => {
    const photo = photos.get(item.mediaId)
    return photo ? [{ ...item, photo }] : []
  })
  if (items.length === 0) return null
  return (
    <visnyk-gallery
      class="gallery wide"
      role="group"
      aria-label={t('gallery')}
      data-previous={t('previousPhoto')}
      data-next={t('nextPhoto')}
      data-close={t('close')}
    >
      {items.map((item, index) => (
        <StoryFigure
          // biome-ignore lint/suspicious/noArrayIndexKey: one photograph may stand twice in a gallery, which is drawn once
          key={index}
          photo={item.photo}
          alt={item.alt ?? item.photo.alt}
          caption={item.caption ?? item.photo.caption}
          credit={item.credit ?? item.photo.credit}
          sizes={SIZES}
          locale={locale}
          link={{ href: largeFile(item.photo), label: t('openPhoto', { number: index + 1, count: items.length }) }}
        />
      ))}
    </visnyk-gallery>
  )
}

function largeFile(photo: StoryPhoto): string {
  return renditionPath(photo, renditionFor(photo, LARGE))
}
