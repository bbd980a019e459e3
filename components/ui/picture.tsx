// A photograph: the right rendition for the place, its size known beforehand, cropped around its point of interest.
import { type Photo, renditionFor, renditionPath } from '@/domain/media/photo'

type Props = {
  photo: Photo
  alt: string
  /** How wide it is shown, in the language of the `sizes` attribute. */
  sizes: string
  /** The picture a reader sees first is fetched at once; all others when they come near. */
  isFirst?: boolean
  className?: string
}

/** Width of the one address for browsers that know no `srcset`. */
const PLAIN_WIDTH = 960

export function Picture({ photo, alt, sizes, isFirst = false, className }: Props) {
  const focus = `${percent(photo.focalX)} ${percent(photo.focalY)}`
  return (
    <img
      className={className}
      src={renditionPath(photo, renditionFor(photo, PLAIN_WIDTH))}
      srcSet={photo.widths.map((width) => `${renditionPath(photo, width)} ${width}w`).join(', ') || undefined}
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
}

function percent(part: number): string {
  return `${Math.round(part * 100)}%`
}
