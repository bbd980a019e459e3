// The paper's service worker, built into /sw.js: without a network it shows the copies this browser keeps, and says of when they are.
// With a network it changes nothing: the paper's answer always wins, and what the paper has taken down leaves the copies too.
import { CACHES, checkKept, dropPage, findKept, isGone, keepPage } from './kept-pages'
import { absentNote, copyNote, type Language } from './kept-words'
import { isForOthers, isScript, listPath } from './places'
import { inChosenSize } from './sized-page'

type Waiting = Event & { waitUntil(work: Promise<unknown>): void }
type Asked = Waiting & { request: Request; respondWith(answer: Promise<Response>): void }
type Told = Waiting & { data: unknown }
type Worker = {
  skipWaiting(): Promise<void>
  clients: { claim(): Promise<void> }
  addEventListener<E extends Event>(name: string, listener: (event: E) => void): void
}
const worker = self as unknown as Worker

const SCRIPTS = ['/reader.js', '/reader-saved.js', '/reader-tools.js']
const DAY_MS = 24 * 60 * 60 * 1000
/** Fonts of the paper as it looks now, and as it looked before. */
const MOST_FILES = 24
const CHECKED = '/kept/checked'

worker.addEventListener<Waiting>('install', (event) => {
  event.waitUntil(caches.open(CACHES.files).then((files) => Promise.all([files.addAll(SCRIPTS), worker.skipWaiting()])))
})

worker.addEventListener<Waiting>('activate', (event) => event.waitUntil(takeOver()))

worker.addEventListener<Told>('message', (event) => {
  const { opened, title } = (event.data ?? {}) as { opened?: unknown; title?: unknown }
  if (typeof opened === 'string') event.waitUntil(remember(opened, String(title ?? '')).catch(() => undefined))
})

worker.addEventListener<Asked>('fetch', (event) => {
  const { method, mode, url } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== location.origin || isForOthers(pathname)) return
  if (mode === 'navigate') event.respondWith(open(event, pathname))
  else if (pathname.startsWith('/sheets/')) event.respondWith(keptFile(event.request))
  else if (isScript(pathname)) event.respondWith(newestFile(event.request))
  else if (pathname.startsWith('/media/')) event.respondWith(fetch(event.request).catch(() => keptPhoto(pathname)))
})

/** Copies of an older kind are of no use to this worker. */
async function takeOver(): Promise<void> {
  const ours = Object.values(CACHES)
  const old = (await caches.keys()).filter((name) => name.startsWith('visnyk-') && !ours.includes(name))
  await Promise.all(old.map((name) => caches.delete(name)))
  await worker.clients.claim()
}

async function open(event: Asked, path: string): Promise<Response> {
  try {
    // No navigation preload: it would ask a second time for the pages this worker leaves alone, some of which do something.
    const answer = await fetch(askedAnew(event.request))
    if (isGone(answer)) event.waitUntil(dropPage(path))
    return await inChosenSize(answer)
  } catch {
    return (await keptCopy(path)) ?? (await listInstead(path)) ?? Response.error()
  }
}

/** What a worker asks for, Chromium may take from its own cache for ten minutes (`stale-while-revalidate`); of a page it opens by itself it does not. */
function askedAnew(request: Request): Request {
  return request.cache === 'default' ? new Request(request, { cache: 'no-cache' }) : request
}

async function keptCopy(path: string): Promise<Response | null> {
  const kept = await findKept(path)
  if (!kept) return null
  return await page(kept, kept.why === 'list' ? '' : copyNote(kept.at, languageOf(path)))
}

/** A page that is not here is answered with what is. */
async function listInstead(path: string): Promise<Response | null> {
  const list = await findKept(listPath(path))
  return list && (await page(list, absentNote(languageOf(path))))
}

async function page({ html, policy }: { html: string; policy: string }, note: string): Promise<Response> {
  const noted = note === '' ? html : html.replace(/<main[^>]*>/, (main) => `${main}<p class="notice kept-note" role="status">${note}</p>`)
  const headers = { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }
  return await inChosenSize(new Response(noted, { headers }))
}

/** Told by a page that somebody sees: what was only fetched beforehand was not opened. */
async function remember(path: string, title: string): Promise<void> {
  const isFront = path === '/' || path === '/en'
  if (isForOthers(path)) return
  await keepPage({ path, title, why: isFront ? 'front' : 'opened' })
  const list = await findKept(listPath(path))
  if (!list || Date.now() - list.at.getTime() > DAY_MS) await keepPage({ path: listPath(path), title: '', why: 'list' })
  if (isFront) await checkDaily()
}

async function checkDaily(): Promise<void> {
  const files = await caches.open(CACHES.files)
  const before = Number(await (await files.match(CHECKED))?.text())
  if (Date.now() - before < DAY_MS) return
  await files.put(CHECKED, new Response(String(Date.now())))
  await checkKept()
}

/** Their names carry a hash of what is in them. */
async function keptFile(request: Request): Promise<Response> {
  const files = await caches.open(CACHES.files)
  const kept = await files.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) {
    await files.put(request, answer.clone())
    const fonts = (await files.keys()).filter(({ url }) => url.includes('/sheets/'))
    for (const old of fonts.slice(0, -MOST_FILES)) await files.delete(old)
  }
  return answer
}

async function newestFile(request: Request): Promise<Response> {
  const files = await caches.open(CACHES.files)
  const answer = await fetch(request).catch(() => null)
  if (answer?.ok) await files.put(request, answer.clone())
  return answer ?? (await files.match(request)) ?? Response.error()
}

/** Saved at the width one screen wanted; another screen may want another. */
async function keptPhoto(path: string): Promise<Response> {
  const album = await caches.open(CACHES.photos)
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const alike = (await album.keys()).find(({ url }) => new URL(url).pathname.startsWith(folder))
  return (await album.match(path)) ?? (alike && (await album.match(alike))) ?? Response.error()
}

function languageOf(path: string): Language {
  return /^\/en(\/|$)/.test(path) ? 'en' : 'uk'
}
