// Joins open desks to what happens: touches of every instance, and the ends of the queues. One for the process.
import { randomUUID } from 'node:crypto'
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
/** Nobody listens for a moment when the only line is lost: so long it is heard for whoever comes back. */
const HEARD_ON_MS = 60_000
/** A line is asked again who holds it: a browser comes back by itself. */
const LINE_MS = 10 * 60_000
const MOST_LINES_OF_ONE = 12

export type Line = { personId: string; send: (text: string) => void; end: () => void }
type Told = { number: number; text: string }
type Hub = {
  lines: Map<Line, NodeJS.Timeout>
  heard: Set<string>
  /** Names the time in which everything is heard: an event of another time, or of another process, says nothing of what was missed. */
  time: string
  told: Told[]
  number: number
  /** When each was seen arriving. Null before the first look: what waits already has not arrived. */
  seen: Map<string, number> | null
  timers: NodeJS.Timeout[]
  ending: NodeJS.Timeout | undefined
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
    time: '',
    told: [],
    number: 0,
    seen: null,
    timers: [],
    ending: undefined,
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
  clearTimeout(all.ending)
  if (all.timers.length === 0) start()
  line.send(`retry: 2000\n: ${' '.repeat(64)}\n\n`)
  for (const text of missed(lastEventId)) line.send(text)
  // Without words it is no event, and still what the browser says when it comes back.
  line.send(`id: ${idOf(all.number)}\n\n`)
  return () => hangUp(line)
}

/** From the press: what any instance touched. Whoever was shown out hears no more. */
export function tellDesks(touches: readonly Touch[]): void {
  const all = hub()
  if (all.timers.length === 0) return
  for (const one of touches) {
    if (one.startsWith('queued:')) all.heard.add(one.slice('queued:'.length))
    if (one.startsWith('person:')) for (const line of all.lines.keys()) if (`person:${line.personId}` === one) hangUp(line)
  }
}

/** The house closes, or touches were missed: browsers come back by themselves and look at the whole page again. */
export function endLines(): void {
  for (const line of hub().lines.keys()) hangUp(line)
  stop()
}

function hangUp(line: Line): void {
  const all = hub()
  clearTimeout(all.lines.get(line))
  if (!all.lines.delete(line)) return
  line.end()
  if (all.lines.size === 0) all.ending = setTimeout(stop, HEARD_ON_MS).unref()
}

function start(): void {
  const all = hub()
  Object.assign(all, { time: randomUUID(), told: [], number: 0, seen: null })
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
  clearTimeout(all.ending)
  for (const timer of all.timers) clearInterval(timer)
  Object.assign(all, { timers: [], heard: new Set(), told: [], seen: null })
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
  const text = `id: ${idOf(number)}\nevent: desk\ndata: ${JSON.stringify(event)}\n\n`
  all.told = [...all.told, { number, text }].slice(-REMEMBERED)
  sayToAll(text)
}

function sayToAll(text: string): void {
  for (const line of hub().lines.keys()) line.send(text)
}

/** What was told since, or the advice to look at everything again. */
function missed(lastEventId: string | null): string[] {
  if (!lastEventId) return []
  const { time, told, number } = hub()
  const [ofTime, heard] = lastEventId.split('.')
  const last = Number(heard)
  const isKnown = ofTime === time && last <= number && last >= (told[0]?.number ?? number + 1) - 1
  return isKnown ? told.filter((one) => one.number > last).map(({ text }) => text) : ['event: reset\ndata:\n\n']
}

function idOf(number: number): string {
  return `${hub().time}.${number}`
}

function report(error: unknown): void {
  log.warn({ err: error }, 'desks could not be told')
}
