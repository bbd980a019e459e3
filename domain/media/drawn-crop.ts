// A photograph in one of the shapes search engines ask for, drawn from what was uploaded.
import { db } from '@/lib/db'
import { renderPiece } from '@/lib/images'
import { readStored } from '@/lib/storage'
import { CROPS, type CropName, cropSize, pieceOf } from './crops'
import { PHOTO, type Photo, renditionPath } from './photo'

/** What stands in the folder of originals. Our own drawings are SVG, which is not cut. */
const ORIGINALS: Record<string, string> = { 'image/jpeg': 'jpeg', 'image/png': 'png', 'image/webp': 'webp' }

type Cropped = Photo & { mime: string }

/** By the secret name of its files, which only those know who were shown one. */
export async function findCropped(hash: string): Promise<Cropped | null> {
  return await db().media.findUnique({ where: { hash }, select: { ...PHOTO, mime: true } })
}

/** @throws when none of its files is there. */
export async function drawCrop(photo: Cropped, name: CropName): Promise<Buffer> {
  const bytes = await sourceOf(photo, name)
  if (!bytes) throw new Error(`No file of the photograph ${photo.id} is there.`)
  return await renderPiece(bytes, { piece: pieceOf(photo, CROPS[name]), ...cropSize(photo, name) })
}

/** The widest rendition where the piece of it is wide enough: it is decoded ten times sooner than what a camera made. */
async function sourceOf(photo: Cropped, name: CropName): Promise<Buffer | null> {
  const widest = photo.widths.at(-1) ?? 0
  const isEnough = pieceOf(photo, CROPS[name]).width * widest >= cropSize(photo, name).width
  const rendition = () => readStored(renditionPath(photo, widest).slice(1))
  const format = ORIGINALS[photo.mime]
  if (isEnough || !format) return await rendition()
  return (await readStored(`originals/${photo.hash}.${format}`)) ?? (await rendition())
}
