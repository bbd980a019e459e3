// Files that come with the paper: what Next built and what lies in public/. Read and compressed once, then from memory.
import fs from 'node:fs'
import path from 'node:path'
import { addBrotli, FILE_QUALITY, makePage, type Page } from './copies'
import { FILE_POLICY, type HeaderList, WORKER_POLICY } from './security-headers'

const TYPES: Record<string, string> = {
  '.avif': 'image/avif',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.rules': 'application/speculationrules+json',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
}
const FOR_EVER = 'public, max-age=31536000, immutable'
/** Names that carry a hash of what is in the file. */
const HASHED = /^\/_next\/static\/|^\/sheets\/.+-\w{8}\.woff2$/
/** What the service worker itself asks for falls under the policy of its own file. */
const WORKER = '/sw.js'
/** Browsers ask again for the others, and mostly hear 304. */
const ASK_AGAIN = 'public, max-age=0, s-maxage=60, must-revalidate'

export type StaticFiles = { has(address: string): boolean; find(address: string): Promise<Page | null> }

/** The list of files is read once: an address outside it is not a file, whatever it is spelled like. */
export function createStaticFiles({ root, headers }: { root: string; headers: HeaderList }): StaticFiles {
  const files = new Map<string, string>()
  for (const file of listFiles(path.join(root, 'public'))) files.set(`/${file.relative}`, file.absolute)
  for (const file of listFiles(path.join(root, '.next', 'static'))) files.set(`/_next/static/${file.relative}`, file.absolute)
  const pages = new Map<string, Promise<Page>>()

  return {
    has: (address) => files.has(address),
    async find(address) {
      const file = files.get(address)
      if (file === undefined) return null
      const page = pages.get(address) ?? read(file, address)
      pages.set(address, page)
      return await page.catch((error) => {
        pages.delete(address)
        throw error
      })
    },
  }

  async function read(file: string, address: string): Promise<Page> {
    const type = TYPES[path.extname(file)] ?? 'application/octet-stream'
    const caching = HASHED.test(address) ? FOR_EVER : ASK_AGAIN
    const own = [
      'Content-Type',
      type,
      'Cache-Control',
      caching,
      'Content-Security-Policy',
      address === WORKER ? WORKER_POLICY : FILE_POLICY,
    ]
    const body = await fs.promises.readFile(file)
    const page = await makePage({
      status: 200,
      headers: [...headers, ...own],
      body,
      touches: new Set(),
      tags: [],
      madeAt: 0,
      freshUntil: Number.POSITIVE_INFINITY,
    })
    await addBrotli(page, FILE_QUALITY)
    return page
  }
}

function listFiles(folder: string): { absolute: string; relative: string }[] {
  if (!fs.existsSync(folder)) return []
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((absolute) => ({ absolute, relative: path.relative(folder, absolute).split(path.sep).map(encodeURIComponent).join('/') }))
}
