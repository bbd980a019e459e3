// Renditions of photographs under DATA_DIR/media. Their addresses carry the hash of what they show, so they never change.
import fs from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import { isNotModified } from './copies'
import { FILE_POLICY, type HeaderList } from './security-headers'

/** Only renditions have an address: an original may hold more than the paper wants to show. */
const RENDITION = /^\/media\/([0-9a-f]{16,64})\/(\d{1,5})\.(webp|jpg|png|avif)$/
const TYPES: Record<string, string> = { webp: 'image/webp', jpg: 'image/jpeg', png: 'image/png', avif: 'image/avif' }

export type MediaFiles = { serve(path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> }

/** `serve` answers false when there is no such file. */
export function createMediaFiles({ dataDir, headers }: { dataDir: string; headers: HeaderList }): MediaFiles {
  return {
    async serve(address, request, response) {
      const [, hash = '', width = '', format = ''] = RENDITION.exec(address) ?? []
      if (hash === '') return false
      const name = path.join(dataDir, 'media', hash, `${width}.${format}`)
      const picture = { name, type: TYPES[format] ?? 'application/octet-stream', mark: `${hash.slice(0, 16)}-${width}.${format}`, headers }
      return await servePicture(picture, request, response)
    },
  }
}

/** `mark`: says what it shows, and is another one as soon as it shows anything else. */
type StoredPicture = { name: string; type: string; mark: string; headers: HeaderList }

/** A picture whose address never shows anything else. False when there is no such file. */
export async function servePicture(
  { name, type, mark, headers }: StoredPicture,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const file = await open(name)
  if (!file) return false
  const etag = `"${mark}"`
  const caching = ['Cache-Control', 'public, max-age=31536000, immutable', 'ETag', etag]
  if (isNotModified(request.headers['if-none-match'], etag)) {
    await file.handle.close()
    response.writeHead(304, [...headers, ...caching]).end()
    return true
  }
  const own = ['Content-Type', type, 'Content-Length', String(file.size)]
  const policy = ['Content-Security-Policy', FILE_POLICY, 'Cross-Origin-Resource-Policy', 'cross-origin']
  response.writeHead(200, [...headers, ...caching, ...own, ...policy])
  await send(file.handle, request, response)
  return true
}

async function open(name: string): Promise<{ handle: fs.promises.FileHandle; size: number } | null> {
  try {
    const handle = await fs.promises.open(name, 'r')
    return { handle, size: (await handle.stat()).size }
  } catch {
    return null
  }
}

async function send(handle: fs.promises.FileHandle, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method === 'HEAD') {
    await handle.close()
    response.end()
    return
  }
  const stream = handle.createReadStream()
  response.once('close', () => stream.destroy())
  stream.once('error', () => response.destroy())
  stream.pipe(response)
}
