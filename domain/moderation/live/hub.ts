// Joins open desks to what happens: touches of every instance, and the ends of the queues. One for the process.
import { log } from '@/lib/log'
import type { Touch } from '../../touch'
import { type DeskEvent, NOTHING_ARRIVED } from './event'
import { type Arrived, readArrived, readStanding } from './reading'

/** What happens in between is told together: at most four times a second. */
const TOGETHER_MS = 250
const ARRIVALS_MS = 1_000
const HEARTBEAT_MS = 20_000
/** A desk that was away for fewer events than this hears them all. */
const REMEMBERED = 200
/** A line is asked again who holds it: a browser comes back by itself. */
const LINE_MS = 10 * 60_000
const MOST_LINES_OF_ONE = 12

export type Line = { personId: string; send: (text: string) => void; end: () => void }
type Told = { number: number; text: string }
type Hub = {
  lines: Map<Line, NodeJS.Timeout>
  heard: Set<string>
  told: Told[]
  number: number
  /** When each was seen arriving. Null before the first look: what waits already has not arrived. */
  seen: Map<string, number> | null
  timers: NodeJS.Timeout[]
  /** A slow database is asked again only when it has answered. */
  isTelling: boolean
  isLooking: boolean
}

// Next bundles its own copy of this module; lines and touches must meet in one.
const KEY = Symbol.for('visnyk.desks')
const holder = globalThis as { [KEY]?: Hub }

function hub(): Hub {
  holder[KEY] ??= {
    lines: new Map(),
    heard: new Set(),
    told: [],
    number: Date.now(),
    seen: null,
    timers: [],
    isTelling: false,
    isLooking: false,
  }
  return holder[KEY]
}

/** `lastEventId` is what a browser that lost its line heard last. Returns how to hang up. */
export function openLine(line: Line, lastEventId: string | null): () => void {
  const all = hub()
  const own = [...all.lines.keys()].filter(({ personId }) => personId === line.personId)
  if (own.length >= MOST_LINES_OF_ONE && own[0]) hangUp(own[0])
  all.lines.set(line, setTimeout(() => hangUp(line), LINE_MS).unref())
  line.send(`retry: 2000\n: ${' '.repeat(64)}\n\n`)
  for (const { text } of missed(lastEventId)) line.send(text)
  if (all.timers.length === 0) start()
  return () => hangUp(line)
}

/** From the press: what any instance touched. Whoever was shown out hears no more. */
export function tellDesks(touches: readonly Touch[]): void {
  const all = hub()
  if (all.lines.size === 0) return
  for (const one of touches) {
    if (one.startsWith('queued:')) all.heard.add(one.slice('queued:'.length))
    if (one.startsWith('person:')) for (const line of all.lines.keys()) if (`person:${line.personId}` === one) hangUp(line)
  }
}

/** The house closes, or touches were missed: browsers come back by themselves and look at the whole page again. */
export function endLines(): void {
  for (const line of hub().lines.keys()) hangUp(line)
}

function hangUp(line: Line): void {
  const all = hub()
  clearTimeout(all.lines.get(line))
  if (!all.lines.delete(line)) return
  line.end()
  if (all.lines.size === 0) stop()
}

function start(): void {
  const all = hub()
  all.seen = null
  all.timers = [
    setInterval(() => tell().catch(report), TOGETHER_MS),
    setInterval(() => look().catch(report), ARRIVALS_MS),
    setInterval(() => sayToAll(': still here\n\n'), HEARTBEAT_MS),
  ]
  for (const timer of all.timers) timer.unref()
  look().catch(report)
}

function stop(): void {
  const all = hub()
  for (const timer of all.timers) clearInterval(timer)
  Object.assign(all, { timers: [], heard: new Set(), seen: null })
}

async function tell(): Promise<void> {
  const all = hub()
  if (all.heard.size === 0 || all.isTelling) return
  const ids = [...all.heard]
  all.heard.clear()
  all.isTelling = true
  try {
    say({ comments: await readStanding(ids, new Date()), arrived: NOTHING_ARRIVED })
  } finally {
    all.isTelling = false
  }
}

async function look(): Promise<void> {
  const all = hub()
  if (all.isLooking) return
  all.isLooking = true
  const found = await readArrived().finally(() => {
    all.isLooking = false
  })
  const now = Date.now()
  const nameOf = ({ id, kind }: Arrived) => `${kind} ${id}`
  const isFirst = all.seen === null
  const seen = all.seen ?? new Map<string, number>()
  const fresh = found.filter((one) => !seen.has(nameOf(one)))
  for (const one of found) seen.set(nameOf(one), now)
  for (const [name, at] of seen) if (now - at > 5 * ARRIVALS_MS && !found.some((one) => nameOf(one) === name)) seen.delete(name)
  all.seen = seen
  if (isFirst || fresh.length === 0) return
  const of = (kind: Arrived['kind']) => fresh.filter((one) => one.kind === kind).map(({ id }) => id)
  say({ comments: [], arrived: { pending: of('pending'), reported: of('reported') } })
}

function say(event: DeskEvent): void {
  const all = hub()
  const number = ++all.number
  const text = `id: ${number}\nevent: desk\ndata: ${JSON.stringify(event)}\n\n`
  all.told = [...all.told, { number, text }].slice(-REMEMBERED)
  sayToAll(text)
}

function sayToAll(text: string): void {
  for (const line of hub().lines.keys()) line.send(text)
}

/** What was told since; everything that is remembered when that is not known any more. */
function missed(lastEventId: string | null): Told[] {
  if (!lastEventId) return []
  const last = Number(lastEventId)
  return hub().told.filter(({ number }) => !(number <= last))
}

function report(error: unknown): void {
  log.warn({ err: error }, 'desks could not be told')
}
