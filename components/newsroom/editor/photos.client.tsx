'use client'
// The photographs the draft names, for every part of the writing page that shows one.
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import type { PickedPhoto } from '@/domain/media/library-photo'

type Photos = { find: (mediaId: string | null) => PickedPhoto | null; add: (photo: PickedPhoto) => void }

const PhotosContext = createContext<Photos>({ find: () => null, add: () => {} })

export function PhotosProvider({ photos, children }: { photos: PickedPhoto[]; children: ReactNode }) {
  const [known, setKnown] = useState(() => new Map(photos.map((photo) => [photo.id, photo])))
  const add = useCallback((photo: PickedPhoto) => setKnown((before) => new Map(before).set(photo.id, photo)), [])
  const value = useMemo(() => ({ find: (id: string | null) => (id && known.get(id)) || null, add }), [known, add])
  return <PhotosContext value={value}>{children}</PhotosContext>
}

export function usePhotos(): Photos {
  return useContext(PhotosContext)
}
