// How a page comes to be: one render per address at a time, nothing kept that was touched while it was being made,
// and the previous copy when a new one cannot be made.
import type { Touch } from '@/domain/touch'
import { LITE_MARK } from '@/lib/i18n/lite'
import { makePage, type Page, without } from './copies'
import { freshnessOf } from './freshness'
import type { Rendered } from './next-render'
import type { PageCache } from './page-cache'
import { cacheTags, pageHeaders } from './page-headers'
import type { HeaderList } from './security-headers'

/** Addresses without a page are remembered for a moment, and never many of them. */
const MISSING_KEPT_MS = 10_000
const MISSING_KEPT_MOST = 2_000
/** While a page cannot be made, its last copy is served and making it is tried this often. */
const RETRY_MS = 1_000

export type Wanted = { key: string; render: string }
/** `stale`: a new page could not be made, and this is the last one that could. */
export type Outcome =
  | { kind: 'page'; page: Page; freshness: 'hit' | 'miss' | 'aged' | 'stale'; renderMs?: number }
  | { kind: 'missing' }
  | { kind: 'failed'; error: unknown }

type Render = (address: string, cookie?: string) => Promise<Rendered>
/** A render under way. `touched` fills with what is touched meanwhile: the page may show it as it was before. */
type Run = { touched: Set<Touch> | 'everything'; outcome: Promise<Outcome> }
type Parts = {
  cache: PageCache
  render: Render
  headers: HeaderList
  clock: () => number
  report: (error: unknown, address: string) => void
}

export type Printing = ReturnType<typeof createPrinting>

export function createPrinting({ cache, render, headers, clock, report }: Parts) {
  const running = new Map<string, Run>()
  /** Every render under way, also those that `running` no longer names because something was touched since they began. */
  const allRuns = new Set<Run>()
  const missing = new Map<string, number>()
  const failedAt = new WeakMap<Page, number>()
  /** Who reads a light page counts bytes: nothing is fetched beforehand. */
  const lightHeaders = without(headers, ['Speculation-Rules'])

  return {
    print,

    /** A page for one reader: made like the others, never kept, never shared. */
    async printForOne(address: string, cookie?: string): Promise<Outcome> {
      try {
        return await make(address, clock(), cookie)
      } catch (error) {
        report(error, address)
        return { kind: 'failed', error }
      }
    },

    forget(touches: readonly Touch[]): void {
      if (touches.length === 0) return
      missing.clear()
      cache.forget(touches)
      for (const run of allRuns) {
        if (run.touched === 'everything') continue
        for (const one of touches) run.touched.add(one)
      }
    },

    forgetAll(): void {
      missing.clear()
      cache.forgetAll()
      for (const run of allRuns) run.touched = 'everything'
    },

    size: () => ({ ...cache.size(), running: allRuns.size, missing: missing.size }),
  }

  async function print(wanted: Wanted): Promise<Outcome> {
    const kept = cache.find(wanted.key)
    if (kept?.state === 'fresh') return { kind: 'page', page: kept.page, freshness: 'hit' }
    if (isKnownMissing(wanted.key)) return { kind: 'missing' }
    if (kept && clock() - (failedAt.get(kept.page) ?? -RETRY_MS) < RETRY_MS) return { kind: 'page', page: kept.page, freshness: 'stale' }
    const run = joinOrStart(wanted)
    if (kept?.state === 'aged') return { kind: 'page', page: kept.page, freshness: 'aged' }
    const outcome = await run.outcome
    // Begun before the minute for which it is, it came after: whoever asks now must see what is true now.
    if (outcome.kind === 'page' && hasEndedMeanwhile(outcome.page)) return await print(wanted)
    return outcome.kind === 'failed' ? lastPageInstead(wanted.key, outcome) : outcome
  }

  /** Whoever asks after a touch must see what came after it, so only a render that nothing touched yet is joined. */
  function joinOrStart(wanted: Wanted): Run {
    const current = running.get(wanted.key)
    if (current && isCurrent(current)) return current
    const run: Run = { touched: new Set(), outcome: Promise.resolve({ kind: 'missing' }) }
    running.set(wanted.key, run)
    allRuns.add(run)
    run.outcome = printOnce(wanted, run)
      .catch((error: unknown): Outcome => {
        report(error, wanted.key)
        const last = cache.find(wanted.key)
        if (last) failedAt.set(last.page, clock())
        return { kind: 'failed', error }
      })
      .finally(() => {
        allRuns.delete(run)
        if (running.get(wanted.key) === run) running.delete(wanted.key)
      })
    return run
  }

  async function printOnce({ key, render: address }: Wanted, run: Run): Promise<Outcome> {
    const outcome = await make(address, clock())
    if (outcome.kind === 'page') {
      if (isUntouched(run, outcome.page.touches)) cache.keep(key, outcome.page)
    } else {
      // A touch may have brought the page meanwhile.
      if (isCurrent(run)) rememberMissing(key)
      cache.drop(key)
    }
    return outcome
  }

  async function make(address: string, madeAt: number, cookie?: string): Promise<Outcome> {
    const rendered = await render(address, cookie)
    const renderMs = clock() - madeAt
    if (isFailure(rendered)) throw new Error(`Next answered ${rendered.status} for ${address}`)
    if (rendered.status === 404) return { kind: 'missing' }
    const { cacheControl, freshUntil } = freshnessOf(rendered.shown.until, madeAt)
    const page = await makePage({
      status: rendered.status,
      headers: [...(address.endsWith(LITE_MARK) ? lightHeaders : headers), ...pageHeaders(rendered, cacheControl)],
      body: rendered.body,
      touches: rendered.shown,
      tags: cacheTags(rendered),
      madeAt,
      freshUntil,
    })
    return { kind: 'page', page, freshness: 'miss', renderMs }
  }

  function lastPageInstead(key: string, failed: Outcome): Outcome {
    const last = cache.find(key)
    return last ? { kind: 'page', page: last.page, freshness: last.state === 'fresh' ? 'hit' : 'stale' } : failed
  }

  function isKnownMissing(key: string): boolean {
    const until = missing.get(key)
    if (until === undefined) return false
    if (until > clock()) return true
    missing.delete(key)
    return false
  }

  function rememberMissing(key: string): void {
    missing.delete(key)
    missing.set(key, clock() + MISSING_KEPT_MS)
    const oldest = missing.size > MISSING_KEPT_MOST ? missing.keys().next().value : undefined
    if (oldest !== undefined) missing.delete(oldest)
  }

  function hasEndedMeanwhile({ madeAt, freshUntil }: Page): boolean {
    return madeAt < freshUntil && freshUntil <= clock()
  }
}

function isCurrent(run: Run): boolean {
  return run.touched !== 'everything' && run.touched.size === 0
}

function isUntouched(run: Run, shown: ReadonlySet<Touch>): boolean {
  if (run.touched === 'everything') return false
  for (const one of run.touched) if (shown.has(one.replace(/^gone:/, ''))) return false
  return true
}

/** Next draws an error it could not place as a page of its own, whatever the status. */
function isFailure({ status, body }: Rendered): boolean {
  return status >= 500 || (status === 200 && body.subarray(0, 400).includes('id="__next_error__"'))
}
