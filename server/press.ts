// The press: every request enters here and leaves by one of six doors. A kept page leaves by the first, at once.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Moved } from '@/domain/redirects/queries'
import { GONE_MARK } from '@/lib/gone'
import { hasLitePage, LITE_MARK, litePath } from '@/lib/i18n/lite'
import { DEFAULT_LOCALE, type Locale } from '@/lib/i18n/locale'
import { type Address, isSearch, readAddress } from './address'
import { drain, refuseBody } from './bodies'
import { addBrotli, type Page } from './copies'
import { errorPage, problemJson, type Trouble } from './error-page'
import { askHealth } from './health'
import type { MediaFiles } from './media-files'
import type { PageCache } from './page-cache'
import type { Outcome, Printing } from './page-printing'
import { readersCookie } from './readers-cookie'
import { READS_PATH, type Reads } from './reads'
import { comesFromOutside, savesData } from './saving-data'
import type { HeaderList } from './security-headers'
import { isRead, preferredLocale, send, sendHit, sendInstead } from './sending'
import type { StaticFiles } from './static-files'

/** A page asked for this often is worth its Brotli copy. */
const ASKED_OFTEN = 2

/** In which language, and in which version of the paper. */
type Place = { locale: Locale; isLite?: boolean }
type Door = (request: IncomingMessage, response: ServerResponse) => Promise<void>
type Parts = {
  cache: PageCache
  printing: Printing
  statics: StaticFiles
  media: MediaFiles
  staff: Door
  api: Door
  personal: (address: string, cookie?: string) => Promise<Outcome>
  /** Where a path leads at which no page stands. */
  moved: (path: string) => Promise<Moved | null>
  reads: Reads
  /** Seconds a network that searches too much must wait, or null. */
  searchWait: (request: IncomingMessage) => Promise<number | null>
  common: HeaderList
  isListening: () => boolean
  report: (error: unknown, address: string) => void
}

export type Press = (request: IncomingMessage, response: ServerResponse) => void

export function createPress(parts: Parts): Press {
  const { cache, printing, statics, media, common } = parts

  return (request, response) => {
    const url = request.url ?? '/'
    const page = isRead(request) && !savesData(request) ? cache.findFresh(url) : null
    if (page) {
      sendHit(page, request, response)
      whenOftenAsked(url, page)
      return
    }
    walk(url, request, response).catch((error) => {
      parts.report(error, url)
      if (response.headersSent) response.destroy()
      else sendTrouble(500, { request, response, locale: DEFAULT_LOCALE })
    })
  }

  async function walk(url: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const file = await statics.find(url.split('?', 1)[0] ?? '')
    if (file) return isRead(request) ? sendHit(file, request, response) : sendTrouble(405, { request, response, locale: DEFAULT_LOCALE })
    if (url === READS_PATH) return await takeReading(request, response)
    const address = readAddress(url)
    if (address.kind === 'malformed') return sendTrouble(400, { request, response, locale: address.locale })
    if (address.kind === 'elsewhere') return redirect(address.to, response)
    if (address.kind === 'staff' || address.kind === 'api') return await admit(address, request, response)
    if (!isRead(request)) return sendTrouble(405, { request, response, locale: localeOf(address) })
    if (address.kind === 'health') return await sendHealth(response)
    if (address.kind === 'missing') return await sendMissing(address, request, response)
    if (address.kind === 'personal') return await sendPersonal(address, request, response)
    if (address.key.startsWith('/media/') && (await media.serve(address.key, request, response))) return
    if (address.key.startsWith('/media/')) return sendTrouble(404, { request, response, locale: address.locale })
    if (savesData(request) && comesFromOutside(request) && hasLitePage(address.key)) return lighten(address.key, response)
    if (isSearch(address) && !cache.findFresh(address.key)) {
      const wait = await parts.searchWait(request)
      if (wait !== null) return sendTrouble(429, { request, response, locale: address.locale, retryAfter: wait })
    }
    const outcome = await printing.print(address)
    if (outcome.kind === 'missing') return await leadElsewhere(address, request, response)
    await sendOutcome(outcome, { locale: address.locale, isLite: address.whole !== undefined }, request, response)
  }

  async function takeReading(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const status = await parts.reads.take(request)
    response.writeHead(status, [...common, 'Cache-Control', 'no-store', 'Content-Length', '0']).end()
  }

  async function admit(address: Address & { kind: 'staff' | 'api' }, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'TRACE' || request.method === 'CONNECT') return sendTrouble(405, { request, response, locale: DEFAULT_LOCALE })
    const refusal = refuseBody(request)
    if (refusal !== null) {
      await drain(request)
      return sendTrouble(refusal, { request, response, locale: localeOf(address) })
    }
    await (address.kind === 'staff' ? parts.staff(request, response) : parts.api(request, response))
  }

  async function sendPersonal(
    { render, locale }: { render: string; locale: Locale },
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const outcome = await parts.personal(render, readersCookie(request.headers.cookie))
    if (outcome.kind !== 'page') return await sendOutcome(outcome, { locale }, request, response)
    sendInstead(outcome.page, request, response, { status: outcome.page.status, cacheControl: 'private, no-store' })
  }

  async function sendOutcome(outcome: Outcome, place: Place, request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (outcome.kind === 'missing') return await sendMissing(place, request, response)
    if (outcome.kind === 'failed') return sendTrouble(parts.isListening() ? 500 : 503, { request, response, locale: place.locale })
    const { page, freshness, renderMs } = outcome
    if (freshness === 'hit') return sendHit(page, request, response)
    const timing = renderMs === undefined ? `cache;desc=${freshness}` : `cache;desc=miss, render;dur=${renderMs.toFixed(1)}`
    const marks = ['Server-Timing', timing, 'X-Visnyk', freshness]
    // RFC 9111 §5.5 retired Warning, but caches in between still read it.
    send(page, request, response, freshness === 'stale' ? [...marks, 'Warning', '111 - "Revalidation Failed"'] : marks)
  }

  /** Where the newsroom says it has gone, or that it is gone for good. */
  async function leadElsewhere(address: Address & { kind: 'page' }, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { key, locale, whole } = address
    const moved = await parts.moved((whole ?? key).split('?', 1)[0] ?? key).catch((error) => {
      parts.report(error, key)
      return null
    })
    if (moved && moved.status !== 410) {
      return redirect(whole && moved.to.startsWith('/') ? litePath(moved.to) : moved.to, response, moved.status)
    }
    await sendMissing({ locale, isLite: whole !== undefined }, request, response, moved?.status)
  }

  /** Next leaves a missing page empty for scripts to fill; readers get the whole page of their language, made once. */
  async function sendMissing(place: Place, request: IncomingMessage, response: ServerResponse, status: 404 | 410 = 404): Promise<void> {
    const { locale, isLite = false } = place
    const marks = [...(status === 410 ? [GONE_MARK] : []), ...(isLite ? [LITE_MARK] : [])].join('&')
    const kind = marks && `?${marks}`
    const outcome = await printing.print({ key: `missing ${locale}${kind}`, render: `/${locale}/missing${kind}` })
    if (outcome.kind !== 'page') return sendTrouble(404, { request, response, locale })
    sendInstead(outcome.page, request, response, { status, cacheControl: 'no-cache' })
  }

  async function sendHealth(response: ServerResponse): Promise<void> {
    const { pages, bytes } = cache.size()
    const { status, body } = await askHealth({ listening: parts.isListening(), pages, bytes })
    response.writeHead(status, [...common, 'Content-Type', 'application/json; charset=utf-8', 'Cache-Control', 'no-store']).end(body)
  }

  function redirect(to: string, response: ServerResponse, status: 301 | 308 = 308): void {
    response.writeHead(status, [...common, 'Location', to, 'Cache-Control', 'public, max-age=3600', 'Content-Length', '0']).end()
  }

  /** One reader's wish: no cache may keep it. */
  function lighten(path: string, response: ServerResponse): void {
    const own = ['Location', litePath(path), 'Cache-Control', 'private, no-store', 'Vary', 'Save-Data', 'Content-Length', '0']
    response.writeHead(307, [...common, ...own]).end()
  }

  function sendTrouble(
    status: Trouble,
    to: { request: IncomingMessage; response: ServerResponse; locale: Locale; retryAfter?: number },
  ): void {
    // A form without scripts is sent to an address of programs, too, and a person waits for the answer.
    const isForProgram = to.request.url?.startsWith('/api/') && !to.request.headers.accept?.includes('text/html')
    const { headers, body } = isForProgram ? problemJson(status, preferredLocale(to.request)) : errorPage(status, to.locale, to.retryAfter)
    if (status === 411 || status === 413) to.response.shouldKeepAlive = false
    to.response.writeHead(status, [...common, ...headers, 'Content-Length', String(body.length)])
    to.response.end(to.request.method === 'HEAD' ? undefined : body)
  }

  function localeOf(address: Address): Locale {
    return 'locale' in address ? address.locale : DEFAULT_LOCALE
  }

  function whenOftenAsked(key: string, page: Page): void {
    if (++page.asked !== ASKED_OFTEN) return
    addBrotli(page).then(
      () => cache.weighAgain(key, page),
      (error) => parts.report(error, key),
    )
  }
}
