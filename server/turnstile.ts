// Lets so many through at once; the others wait in line, and beyond a limit they are sent away.

/** The line is full: better a quick «later» than an answer nobody waits for any more. */
export class TurnedAway extends Error {}

export type Turnstile = <T>(work: () => Promise<T>) => Promise<T>

/** @throws {TurnedAway} when `longest` are waiting already. */
export function createTurnstile({ width, longest }: { width: number; longest: number }): Turnstile {
  const line: (() => void)[] = []
  let inside = 0

  return async (work) => {
    if (inside >= width) {
      if (line.length >= longest) throw new TurnedAway(`${longest} pages are waiting to be made`)
      // Whoever leaves hands over the place, so `inside` stays as it is.
      await new Promise<void>((resolve) => line.push(resolve))
    } else inside++
    try {
      return await work()
    } finally {
      const next = line.shift()
      if (next) next()
      else inside--
    }
  }
}
