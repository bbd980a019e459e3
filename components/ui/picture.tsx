// A photograph: the right rendition for the place, its size known beforehand, cropped around its point of interest.
import { type Photo, plainRendition, renditionPath } from '@/domain/media/photo'

type Props = {
  photo: Photo
  alt: string
  /** How wide it is shown, in the language of the `sizes` attribute. */
  sizes: string
  /** The picture a reader sees first is fetched at once; all others when they come near. */
  isFirst?: boolean
  className?: string
}

/** Where the widest AVIF is wide enough, dense screens included. */
const TELEPHONE = '(max-width: 40rem)'

export function Picture({ photo, alt, sizes, isFirst = false, className }: Props) {
  const focus = `${percent(photo.focalX)} ${percent(photo.focalY)}`
  const image = (
    <img
      className={className}
      src={plainRendition(photo)}
      srcSet={sourceSet(photo, 'webp') || undefined}
      sizes={sizes}
      width={photo.width}
      height={photo.height}
      alt={alt}
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : undefined}
      decoding={isFirst ? undefined : 'async'}
      style={{ objectPosition: focus === '50% 50%' ? undefined : focus, backgroundColor: photo.placeholder || undefined }}
    />
  )
  // Words wait for the first picture on a narrow line; the others come when nobody waits, and a second list for each is not worth its bytes.
  if (!isFirst || photo.avifWidths.length === 0) return image
  return (
    <picture>
      <source type="image/avif" media={TELEPHONE} srcSet={sourceSet(photo, 'avif')} sizes={sizes} />
      {image}
    </picture>
  )
}

function sourceSet(photo: Photo, format: 'webp' | 'avif'): string {
  const widths = format === 'avif' ? photo.avifWidths : photo.widths
  return widths.map((width) => `${renditionPath(photo, width, format)} ${width}w`).join(', ')
}

function percent(part: number): string {
  return `${Math.round(part * 100)}%`
}
