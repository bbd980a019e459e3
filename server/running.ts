// The parts of a running paper, put together: cache, printing, doors, the ear for touches, the worker.
import { forgetKept, startKeeping } from '@/domain/kept'
import { endLines, tellDesks } from '@/domain/moderation/live/hub'
import { findMoved } from '@/domain/redirects/queries'
import { SEARCHES, secondsToWait } from '@/domain/search/limits'
import { onForget, type Touch } from '@/domain/touch'
import { disconnect } from '@/lib/db'
import type { Env } from '@/lib/env'
import { log } from '@/lib/log'
import { sheetSources } from '@/lib/sheets'
import { readAbortReasons } from './abort-reasons'
import { createClientAddress } from './client-address'
import { createDrawnPictures } from './drawn-pictures'
import { createLiveWords, type LiveWords } from './live-words/live-words'
import { createMediaFiles, type MediaFiles } from './media-files'
import { type NextHandler, renderWithNext } from './next-render'
import { createPageCache } from './page-cache'
import { createPrinting } from './page-printing'
import { createPress, type Press } from './press'
import { createReads } from './reads'
import { commonHeaders, readerHeaders, readerPolicy } from './security-headers'
import { renderStory } from './short-story'
import { createStaffDoor } from './staff-door'
import { createStaticFiles } from './static-files'
import { listenToTouches } from './touches'
import { createTurnstile } from './turnstile'
import type { Worker } from './worker'

/** Relative times («5 minutes ago») may be this wrong. */
const PAGE_MAX_AGE_MS = 5 * 60_000
const RENDER_TIMEOUT_MS = 10_000
/** One core renders one page at a time; a few more keep it busy while they wait for the database, whose pool has twelve. */
const RENDERS_AT_ONCE = 8
const RENDERS_WAITING = 500

type Setting = { env: Env; next: NextHandler; dev: boolean; root: string; databaseUrl: string }
export type Running = { answer: Press; words: LiveWords; endLines(): void; stop(): Promise<void> }

export async function runPaper({ env, next, dev, root, databaseUrl }: Setting): Promise<Running> {
  readAbortReasons()
  const common = commonHeaders({ https: env.SITE_URL.startsWith('https:') })
  const cache = createPageCache({ maxBytes: env.PAGE_CACHE_MB * 1024 * 1024, maxAgeMs: PAGE_MAX_AGE_MS, clock: Date.now })
  const report = (error: unknown, address: string) => log.error({ err: error, address }, 'a page could not be made')
  const inTurn = createTurnstile({ width: RENDERS_AT_ONCE, longest: RENDERS_WAITING })
  const render = (address: string, cookie?: string) =>
    inTurn(async () => {
      const asked = { address, siteUrl: env.SITE_URL, timeoutMs: RENDER_TIMEOUT_MS }
      return (await renderStory(asked)) ?? (await renderWithNext(next, { ...asked, cookie }))
    })
  const headers = readerHeaders(common, sheetSources())
  const printing = createPrinting({ cache, render, headers, clock: Date.now, report })
  let worker: Worker | null = null
  const forget = (touches: readonly Touch[]) => {
    // Readings first: a page made in between must not be made from one that is being forgotten.
    forgetKept(touches)
    printing.forget(touches)
    worker?.wake(touches)
    tellDesks(touches)
  }
  onForget(forget)
  const ear = await listenToTouches(databaseUrl, {
    touched: forget,
    missedSome() {
      startKeeping(true)
      printing.forgetAll()
      endLines()
    },
  })
  startKeeping(true)
  // Readers do not wait for the worker; a worker that cannot start is reported, and the paper goes on.
  const starting = env.WORKER === 'inside' ? startPaperWorker(databaseUrl) : Promise.resolve(null)
  starting.then(
    (started) => {
      worker = started
    },
    (error) => log.error({ err: error }, 'the worker did not start'),
  )

  const words = await createLiveWords({ databaseUrl, siteUrl: env.SITE_URL, isDev: dev })

  const clientAddress = createClientAddress(env.TRUSTED_PROXIES)
  const readersPolicy = readerPolicy(sheetSources())
  const doors = createStaffDoor({ next, clientAddress, common, siteUrl: env.SITE_URL, readersPolicy })
  const reads = createReads({ clientAddress, report })
  const media = createDrawnPictures({ stored: createMediaFiles({ dataDir: env.DATA_DIR, headers: common }), headers: common, report })
  const press = createPress({
    cache,
    printing,
    statics: createStaticFiles({ root, headers: common }),
    media,
    staff: doors.staff,
    api: doors.api,
    personal: printing.printForOne,
    moved: findMoved,
    reads,
    searchWait: (request) => secondsToWait(SEARCHES, clientAddress(request).address),
    common,
    isListening: ear.isListening,
    report,
  })
  return {
    answer: dev ? developmentDoor(next, media) : press,
    words,
    endLines,
    async stop() {
      await reads.stop()
      onForget(null)
      startKeeping(false)
      const started = await starting.catch(() => null)
      await started?.stop()
      await ear.stop()
      await disconnect()
    },
  }
}

async function startPaperWorker(url: string): Promise<Worker> {
  const [{ startWorker }, { BEATS, JOBS }] = await Promise.all([import('./worker'), import('@/domain/jobs/jobs')])
  return await startWorker({ url, jobs: JOBS, beats: BEATS })
}

/** `--dev`: everything but photographs is Next's own development server. */
function developmentDoor(next: NextHandler, media: MediaFiles): Press {
  return (request, response) => {
    media
      .serve(request.url ?? '', request, response)
      .then((served) => (served ? undefined : next(request, response)))
      .catch((error) => {
        log.error(error)
        response.destroy()
      })
  }
}
