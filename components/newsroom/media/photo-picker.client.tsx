'use client'
// Choosing a photograph for a story: from the library, or a new one.
import type { PickedPhoto } from '@/domain/media/library-photo'

export type { PickedPhoto }

type Props = { onPick: (photo: PickedPhoto) => void; label?: string }

export function PhotoPicker({ label }: Props) {
  return (
    <button type="button" className="nr-button">
      {label}
    </button>
  )
}
