// A photograph with its caption and credit set small under it.
import { creditLine } from '@/domain/media/credit-line'
import type { Photo } from '@/domain/media/photo'
import type { Locale } from '@/lib/i18n/locale'
import { Picture } from '../ui/picture'

type Props = {
  photo: Photo
  alt: string
  caption: string
  credit: string
  sizes: string
  locale: Locale
  className?: string
  /** The first picture of the page: fetched at once. */
  isFirst?: boolean
  /** Makes the picture a link to its large file. */
  link?: { href: string; label: string }
}

export function StoryFigure({ photo, alt, caption, credit, sizes, locale, className, isFirst, link }: Props) {
  const picture = <Picture photo={photo} alt={alt} sizes={sizes} isFirst={isFirst} />
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
          {caption && <span className="caption">{caption}</span>} {credit && <span className="credit">{creditLine(credit, locale)}</span>}
        </figcaption>
      )}
    </figure>
  )
}
