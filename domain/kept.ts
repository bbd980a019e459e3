// Readings that nearly every page repeats are kept in memory until something they show is touched.
// Only under the press, which hears every touch: without it nothing would ever be forgotten, so nothing is kept.
import type { Touch } from './touch'

type Entry = { touches: readonly Touch[]; value: unknown }
/** `underWay` are readings that are not over, and that nothing they show was touched since. */
type Kept = { isListening: boolean; entries: Map<string, Entry>; underWay: Map<string, Entry> }

// Next bundles its own copy of this module; what is kept must be one for the whole process.
const KEY = Symbol.for('visnyk.kept')
const holder = globalThis as { [KEY]?: Kept }

function kept(): Kept {
  holder[KEY] ??= { isListening: false, entries: new Map(), underWay: new Map() }
  return holder[KEY]
}

type Reading<T> = { key: string; touches: readonly Touch[]; read: () => Promise<T> }

/**
 * `key` names the reading with its arguments; `touches` are all it shows. The value is shared: nobody may change it.
 * Whoever asks meanwhile waits for the same reading.
 */
export async function keepUntilTouched<T>({ key, touches, read }: Reading<T>): Promise<T> {
  const memory = kept()
  const known = memory.entries.get(key) ?? memory.underWay.get(key)
  if (known) return (await known.value) as T
  if (!memory.isListening) return await read()
  const reading = { touches, value: read() }
  memory.underWay.set(key, reading)
  // What was read before a touch may be from before it, too: then it serves whoever asked by then and is not kept.
  const isStillTrue = () => memory.underWay.get(key) === reading
  try {
    const value = await reading.value
    // That something is not there is no reading: whoever asks for what never was must not fill the memory.
    if (isStillTrue() && value !== null) memory.entries.set(key, { touches, value })
    return value
  } finally {
    if (isStillTrue()) memory.underWay.delete(key)
  }
}

/** Is this the press, which hears what changes? */
export function isKeeping(): boolean {
  return kept().isListening
}

export function forgetKept(touched: readonly Touch[]): void {
  const { entries, underWay } = kept()
  for (const readings of [entries, underWay]) {
    for (const [key, { touches }] of readings) if (touches.some((one) => touched.includes(one))) readings.delete(key)
  }
}

/** `true`: from now on every touch is heard. `false`, or after touches were missed: begin from nothing. */
export function startKeeping(isListening: boolean): void {
  const memory = kept()
  memory.isListening = isListening
  memory.entries.clear()
  memory.underWay.clear()
}
