// A minute as an editor means it: the clock on the wall in Kyiv, on the two nights a year when it is moved, too.
// On the one night an hour does not exist, on the other an hour comes twice; both are said to the editor, never guessed.

export const ZONE = 'Europe/Kyiv'
const WALL_TIME = /^((?:19|20)\d\d)-(\d\d)-(\d\d)T(\d\d):(\d\d)$/
const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

export type WallMeaning =
  | { kind: 'once'; at: Date }
  /** The clock goes back: the minute comes in summer time and, an hour later, again. */
  | { kind: 'twice'; first: Date; second: Date }
  /** The clock goes forward over it: `from` is the first minute that is not there, `to` the first that is again. */
  | { kind: 'never'; from: string; to: string }

// The Swedish way of writing a time is the one of machines. Made once: making a format is slow.
const machineMinute = new Intl.DateTimeFormat('sv-SE', {
  timeZone: ZONE,
  ...({ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const),
})

/** `2026-11-22T14:05`, as a form's field of date and time writes it. */
export function wallTimeOf(at: Date): string {
  return machineMinute.format(at).replace(' ', 'T')
}

/** As it is asked for again: the later of a minute that comes twice is named so. */
export function minuteOf(at: Date): { wallTime: string; isSecond: boolean } {
  return { wallTime: wallTimeOf(at), isSecond: passOf(at) === 'second' }
}

/** Which of the two a moment is whose minute comes twice; null for all others. */
export function passOf(at: Date): 'first' | 'second' | null {
  const meaning = readWallTime(wallTimeOf(at))
  if (meaning?.kind !== 'twice') return null
  return at < meaning.second ? 'first' : 'second'
}

/** Null for what is no minute of a calendar. */
export function readWallTime(wallTime: string): WallMeaning | null {
  const asUtc = utcOf(wallTime)
  if (asUtc === null) return null
  const [first, second] = instantsOf(wallTime, asUtc)
  if (first && second) return { kind: 'twice', first, second }
  if (first) return { kind: 'once', at: first }
  return { kind: 'never', from: edge(asUtc, -1), to: edge(asUtc, 1) }
}

/** The moment that is meant; null for a minute that is not there. `isSecond` counts only where a minute comes twice. */
export function instantOf(wallTime: string, isSecond: boolean): Date | null {
  const meaning = readWallTime(wallTime)
  if (meaning === null || meaning.kind === 'never') return null
  if (meaning.kind === 'once') return meaning.at
  return isSecond ? meaning.second : meaning.first
}

/** Every moment at which the clock in Kyiv shows this, the earliest first. */
function instantsOf(wallTime: string, asUtc: number): Date[] {
  const offsets = new Set([asUtc - DAY_MS, asUtc + DAY_MS].map(offsetAt))
  const candidates = [...offsets].map((offset) => new Date(asUtc - offset))
  return candidates.filter((at) => wallTimeOf(at) === wallTime).sort((one, other) => one.getTime() - other.getTime())
}

/** How far the clock in Kyiv is ahead of UTC at a moment. */
function offsetAt(moment: number): number {
  const at = Math.floor(moment / MINUTE_MS) * MINUTE_MS
  return (utcOf(wallTimeOf(new Date(at))) ?? at) - at
}

/** From a minute that is not there, the outermost such minute backwards, or the first that is there forwards. */
function edge(missing: number, step: 1 | -1): string {
  let here = missing
  while (instantsOf(written(here + step * MINUTE_MS), here + step * MINUTE_MS).length === 0) here += step * MINUTE_MS
  return written(step === 1 ? here + MINUTE_MS : here)
}

function written(asUtc: number): string {
  return new Date(asUtc).toISOString().slice(0, 16)
}

/** The same digits read as UTC: only for reckoning. Null for the 31st of February. */
function utcOf(wallTime: string): number | null {
  if (!WALL_TIME.test(wallTime)) return null
  const asUtc = Date.parse(`${wallTime}:00Z`)
  return Number.isNaN(asUtc) || written(asUtc) !== wallTime ? null : asUtc
}
