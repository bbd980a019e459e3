// An author's face, cropped to a square around the point of interest. The name stands beside it, so it is silent.
import { type Photo, renditionFor, renditionPath } from '@/domain/media/photo'

const SIZE = 96

export function Portrait({ photo }: { photo: Photo }) {
  return (
    <img
      className="portrait"
      src={renditionPath(photo, renditionFor(photo, SIZE * 2))}
      alt=""
      width={SIZE}
      height={SIZE}
      loading="lazy"
      decoding="async"
      style={{ objectPosition: `${photo.focalX * 100}% ${photo.focalY * 100}%` }}
    />
  )
}
