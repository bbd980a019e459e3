// A photograph as the newsroom's library shows it: the picture, its words, and where it came from.
import type { Prisma } from '@/lib/generated/prisma/client'
import { PHOTO, type Photo, RIGHTS } from './photo'

/** What a writer puts into a story: the photograph with the words kept beside it. */
export type PickedPhoto = Photo & { alt: string; caption: string; credit: string }

export const LIBRARY_PHOTO = {
  ...PHOTO,
  alt: true,
  caption: true,
  credit: true,
  ...RIGHTS,
  originalName: true,
  bytes: true,
  createdAt: true,
  createdBy: { select: { id: true, name: true } },
} as const satisfies Prisma.MediaSelect

export type LibraryPhoto = Prisma.MediaGetPayload<{ select: typeof LIBRARY_PHOTO }>
