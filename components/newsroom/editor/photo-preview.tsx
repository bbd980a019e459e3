// A photograph as small as the writing page needs it.
import { type Photo, renditionFor, renditionPath } from '@/domain/media/photo'

const WIDTH = 640

type Props = { photo: Photo; alt: string; className?: string }

export function PhotoPreview({ photo, alt, className }: Props) {
  const src = renditionPath(photo, renditionFor(photo, WIDTH))
  return <img className={className} src={src} alt={alt} width={photo.width} height={photo.height} decoding="async" />
}
