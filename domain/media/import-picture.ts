// From bytes to a photograph in the library: judge, draw, store, and only then give the order that makes it known.
import { createHmac } from 'node:crypto'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { type ImageFormat, imageFormat, type Renditions, rasterise, renderRenditions } from '@/lib/images'
import { log } from '@/lib/log'
import { readPhotoWords } from '@/lib/photo-words'
import { hasFile, putFile, StorageError, syncFolder } from '@/lib/storage'
import type { Actor } from '../actor'
import { forbidden, type Outcome, type Refused, refused } from '../outcome'
import { can } from '../permissions'
import { uploadMedia } from './commands'
import type { LibraryPhoto } from './library-photo'
import { MAX_UPLOAD_BYTES } from './photo'

type Words = { alt?: string; caption?: string; credit?: string }

/** `svg` is for the paper's own drawings only; a file from outside is always `bytes`. */
export type Picture = Words & { originalName: string; now?: Date } & (
    | { bytes: Uint8Array; svg?: undefined }
    | { svg: string; bytes?: undefined }
  )

const MIME: Record<ImageFormat, string> = { jpeg: 'image/jpeg', png: 'image/png', webp: 'image/webp' }

/** The same picture twice is one photograph: files and row go by a hash of the bytes. */
export async function importPicture(actor: Actor, { bytes, svg, originalName, now, ...words }: Picture): Promise<Outcome<LibraryPhoto>> {
  // The corridor asks again; asked here too, because drawing is work nobody should get for nothing.
  if (!can(actor, 'media.upload')) return forbidden
  const source = bytes ?? Buffer.from(svg)
  if (source.byteLength > MAX_UPLOAD_BYTES) return refused('imageTooLarge')
  const format = svg === undefined ? imageFormat(source) : 'svg'
  if (format === null) return refused('notAnImage')
  const hash = secretNameOf(source)

  const drawn = (await findDrawn(hash)) ?? (await drawAndStore({ source, svg, hash, format }))
  if ('ok' in drawn) return drawn
  const mime = format === 'svg' ? 'image/svg+xml' : MIME[format]
  const { width, height, widths, avifWidths, placeholder } = drawn
  const written = svg === undefined ? await readPhotoWords(source) : {}
  const order = { ...written, ...words, hash, originalName, mime, bytes: source.byteLength, width, height, widths, avifWidths, placeholder }
  return await uploadMedia(actor, order, { now })
}

/**
 * The name its files have in addresses. Keyed, because a file's own hash is known to whoever holds the same file: an agency
 * must not be able to look whether its photograph under embargo lies here already.
 */
function secretNameOf(source: Uint8Array): string {
  return createHmac('sha256', `photograph ${env().NEXTAUTH_SECRET ?? ''}`)
    .update(source)
    .digest('hex')
}

type Drawn = Omit<Renditions, 'files'>

/** Known and still on the disk: nothing has to be drawn again. */
async function findDrawn(hash: string): Promise<Drawn | null> {
  const select = { width: true, height: true, widths: true, avifWidths: true, placeholder: true }
  const known = await db().media.findUnique({ where: { hash }, select })
  if (!known) return null
  const names = [...known.widths.map((width) => `${width}.webp`), ...known.avifWidths.map((width) => `${width}.avif`)]
  const there = await Promise.all(names.map((name) => hasFile(`media/${hash}/${name}`)))
  return there.every(Boolean) ? known : null
}

type Source = { source: Uint8Array; svg: string | undefined; hash: string; format: ImageFormat | 'svg' }

async function drawAndStore({ source, svg, hash, format }: Source): Promise<Drawn | Refused> {
  const rendered = await renderRenditions(svg === undefined ? source : await rasterise(svg))
  if (!rendered.ok) return refused(rendered.reason)
  const { files, ...drawn } = rendered.value
  try {
    // Beside the public folder and never served: it may say where the photographer stood.
    await putFile(`originals/${hash}.${format}`, source, { isPrivate: true })
    for (const { name, bytes } of files) await putFile(`media/${hash}/${name}`, bytes)
    await syncFolder(`media/${hash}`)
    return drawn
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    log.error({ err: error, cause: error.cause }, 'a photograph could not be stored')
    return refused('notStored')
  }
}
