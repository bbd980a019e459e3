// Readings that nearly every page repeats are kept in memory until something they show is touched.
// Only under the press, which hears every touch: without it nothing would ever be forgotten, so nothing is kept.
import type { Touch } from './touch'

type Entry = { touches: readonly Touch[]; value: unknown }
type Kept = { isListening: boolean; forgettings: number; entries: Map<string, Entry> }

// Next bundles its own copy of this module; what is kept must be one for the whole process.
const KEY = Symbol.for('visnyk.kept')
const holder = globalThis as { [KEY]?: Kept }

function kept(): Kept {
  holder[KEY] ??= { isListening: false, forgettings: 0, entries: new Map() }
  return holder[KEY]
}

type Reading<T> = { key: string; touches: readonly Touch[]; read: () => Promise<T> }

/** `key` names the reading with its arguments; `touches` are all it shows. The value is shared: nobody may change it. */
export async function keepUntilTouched<T>({ key, touches, read }: Reading<T>): Promise<T> {
  const memory = kept()
  const entry = memory.entries.get(key)
  if (entry) return entry.value as T
  const { forgettings } = memory
  const value = await read()
  // What was read before a touch may be from before it, too: then it serves this page and is not kept.
  // That something is not there is no reading: whoever asks for what never was must not fill the memory.
  if (memory.isListening && memory.forgettings === forgettings && value !== null) memory.entries.set(key, { touches, value })
  return value
}

/** Is this the press, which hears what changes? */
export function isKeeping(): boolean {
  return kept().isListening
}

export function forgetKept(touched: readonly Touch[]): void {
  const memory = kept()
  memory.forgettings += 1
  for (const [key, { touches }] of memory.entries) {
    if (touches.some((one) => touched.includes(one))) memory.entries.delete(key)
  }
}

/** `true`: from now on every touch is heard. `false`, or after touches were missed: begin from nothing. */
export function startKeeping(isListening: boolean): void {
  const memory = kept()
  memory.isListening = isListening
  memory.forgettings += 1
  memory.entries.clear()
}
