// A photograph with its caption and credit set small under it.
import { type Photo, renditionFor, renditionPath } from '@/domain/media/photo'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = {
  photo: Photo
  alt: string
  caption: string
  credit: string
  sizes: string
  locale: Locale
  className?: string
  /** Width to height, when the picture is cropped. */
  ratio?: number
  /** The first picture of the page: fetched at once. */
  isFirst?: boolean
  /** Makes the picture a link to its large file. */
  link?: { href: string; label: string }
}

export function StoryFigure({ photo, alt, caption, credit, sizes, locale, className, ratio, isFirst, link }: Props) {
  const picture = (
    <img
      src={renditionPath(photo, renditionFor(photo, 960))}
      alt={alt}
      width={photo.width}
      height={photo.height}
      sizes={sizes}
      data-ratio={ratio}
      fetchPriority={isFirst ? 'high' : 'auto'}
    />
  )
  return (
    <figure className={className}>
      {link ? (
        <a href={link.href} aria-label={alt ? `${link.label}: ${alt}` : link.label}>
          {picture}
        </a>
      ) : (
        picture
      )}
      {(caption || credit) && (
        <figcaption>
          {caption} {credit && <span className="credit">{creditLine(credit, locale)}</span>}
        </figcaption>
      )}
    </figure>
  )
}

/** «Фото: Ім’я Прізвище»; a credit that says itself what it is («Малюнок: …») is printed as given. */
function creditLine(credit: string, locale: Locale): string {
  return credit.includes(':') ? credit : translator(locale, 'article')('photoCredit', { credit })
}
