// What a browser keeps of the paper: whole pages among its own caches, each with when and why. Pages and the service worker share it.
// Only what is public is kept, asked for without cookies, so a copy can show nothing of whoever reads here.

/** A number is raised when copies of before cannot be read any more; the worker then throws those away. */
export const CACHES = { pages: 'visnyk-pages-1', photos: 'visnyk-photos-1', files: 'visnyk-files-1' }
const MOST_OPENED = 20

/** Saved by the reader; opened lately; a front page; the list of all these. */
export type Why = 'saved' | 'opened' | 'front' | 'list'
export type Kept = { path: string; title: string; at: Date; why: Why }
type Wish = { path: string; title: string; why: Why; photos?: string[] }

const POLICY = 'content-security-policy'
const AT = 'x-kept-at'
const WHY = 'x-kept-why'
const TITLE = 'x-kept-title'
const PHOTOS = 'x-kept-photos'
/** A page of a story says which one it is; nothing else that somebody opened is worth keeping. */
const STORY = 'data-read="'

/** Newest first. */
export async function listKept(): Promise<Kept[]> {
  const pages = await caches.open(CACHES.pages)
  const all = await Promise.all((await pages.keys()).map(async ({ url }) => read(new URL(url).pathname, await pages.match(url))))
  return all.filter((one) => one !== null).sort((one, other) => other.at.getTime() - one.at.getTime())
}

/** `policy`: the rules for scripts and styles the page came with, under which its copy is shown, too. */
export async function findKept(path: string): Promise<(Kept & { html: string; policy: string }) | null> {
  const copy = await (await caches.open(CACHES.pages)).match(path)
  const kept = read(path, copy)
  return kept && copy ? { ...kept, html: await copy.text(), policy: copy.headers.get(POLICY) ?? '' } : null
}

/** False when the page is none that may be kept. What the reader saved stays saved, however often it is opened. */
export async function keepPage({ path, title, why, photos = [] }: Wish): Promise<boolean> {
  const answer = await fetch(path, { credentials: 'omit', cache: 'no-cache' })
  if (isGone(answer)) await dropPage(path)
  if (!mayBeKept(answer)) return false
  const html = await answer.text()
  if ((why === 'opened' || why === 'saved') && !html.includes(STORY)) return false
  const pages = await caches.open(CACHES.pages)
  const before = await pages.match(path)
  const wasSaved = before?.headers.get(WHY) === 'saved'
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    [POLICY]: answer.headers.get(POLICY) ?? '',
    [AT]: new Date().toISOString(),
    [WHY]: wasSaved ? 'saved' : why,
    [TITLE]: encodeURIComponent(title),
    [PHOTOS]: wasSaved && photos.length === 0 ? (before.headers.get(PHOTOS) ?? '') : photos.join(' '),
  }
  await pages.put(path, new Response(html, { headers }))
  if (photos.length > 0) await keepPhotos(photos)
  if (why === 'opened') await dropOldest()
  return true
}

export async function dropPage(path: string): Promise<void> {
  const pages = await caches.open(CACHES.pages)
  const photos = await photosOf(pages, path)
  if (!(await pages.delete(path)) || photos.length === 0) return
  const others = new Set((await Promise.all((await pages.keys()).map(({ url }) => photosOf(pages, url)))).flat())
  const album = await caches.open(CACHES.photos)
  for (const photo of photos) if (!others.has(photo)) await album.delete(photo)
}

/** Asks the paper about each copy, and throws away what it has taken down or moved. */
export async function checkKept(): Promise<void> {
  for (const { path } of await listKept()) {
    const answer = await fetch(path, { method: 'HEAD', credentials: 'omit', redirect: 'manual' }).catch(() => null)
    if (answer && isGone(answer)) await dropPage(path)
  }
}

/** Taken down, or not there any more. */
export function isGone({ status, type }: Response): boolean {
  return status === 404 || status === 410 || type === 'opaqueredirect'
}

function mayBeKept({ status, redirected, headers }: Response): boolean {
  const caching = headers.get('cache-control') ?? ''
  const isPublic = caching.includes('public') && !/no-store|private/.test(caching)
  return status === 200 && !redirected && isPublic && (headers.get('content-type') ?? '').startsWith('text/html')
}

function read(path: string, copy: Response | undefined): Kept | null {
  const [at, why] = [copy?.headers.get(AT), copy?.headers.get(WHY)]
  return at && why ? { path, at: new Date(at), why: why as Why, title: decodeURIComponent(copy?.headers.get(TITLE) ?? '') } : null
}

async function photosOf(pages: Cache, path: string): Promise<string[]> {
  return ((await pages.match(path))?.headers.get(PHOTOS) ?? '').split(' ').filter(Boolean)
}

/** A story without one of its pictures is still a story. */
async function keepPhotos(photos: string[]): Promise<void> {
  const album = await caches.open(CACHES.photos)
  await Promise.all(photos.map((photo) => album.add(photo).catch(() => undefined)))
}

async function dropOldest(): Promise<void> {
  const opened = (await listKept()).filter(({ why }) => why === 'opened')
  for (const { path } of opened.slice(MOST_OPENED)) await dropPage(path)
}
