// The picture a telephone scans: black on white in any light, or cameras do not read it.
import type { KeyPicture } from '@/domain/people/second-factor/picture'

type Props = { picture: KeyPicture; label: string }

export function KeyPictureView({ picture: { size, path }, label }: Props) {
  return (
    <svg className="ac-picture" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path d={path} />
    </svg>
  )
}
