// So many questions at once: a flood of different ones waits here and not in the database, which has stories to give.

const AT_ONCE = 4
const MOST_WAITING = 24

// Next bundles its own copy of this module; the gate must be one for the whole process.
type Gate = { inside: number; line: (() => void)[] }
const KEY = Symbol.for('visnyk.search.gate')
const holder = globalThis as { [KEY]?: Gate }

/** Null when the line is full: better a quick «later» than an answer nobody waits for any more. */
export async function throughGate<T>(work: () => Promise<T>): Promise<T | null> {
  holder[KEY] ??= { inside: 0, line: [] }
  const gate = holder[KEY]
  if (gate.inside < AT_ONCE) gate.inside += 1
  else if (gate.line.length >= MOST_WAITING) return null
  // Whoever leaves hands over the place, so `inside` stays as it is.
  else await new Promise<void>((resolve) => gate.line.push(resolve))
  try {
    return await work()
  } finally {
    const next = gate.line.shift()
    if (next) next()
    else gate.inside -= 1
  }
}
