// Readings on their way to the database: counted in this process, without a cookie, and handed over in batches. What tells two readers apart
// is a keyed hash that lives for an hour in memory; the key is made at start and written nowhere.
import { createHmac, randomBytes } from 'node:crypto'
import { networkOf } from '../comments/network'

const HOUR_MS = 3_600_000
/** Readers of one hour that are told apart; beyond them all are counted. */
const MOST_READERS = 100_000
/** A school or an office may stand behind one network; a machine that pretends to be many readers does, too. */
const MOST_OF_A_NETWORK = 30
/** Programs that run scripts and say what they are. */
const PROGRAMS = /bot\b|crawl|spider|slurp|preview|headless|lighthouse|curl|wget|python|java\/|go-http/i

export type Reading = { articleId: string; address: string; agent: string }

export function createReadCounter({ clock }: { clock: () => number }) {
  const key = randomBytes(32)
  let counts = new Map<string, number>()
  let hour = 0
  const seen = new Map<string, number>()

  return {
    /** Once in an hour for each reader of a story. */
    count({ articleId, address, agent }: Reading): void {
      if (agent === '' || PROGRAMS.test(agent)) return
      const now = Math.floor(clock() / HOUR_MS)
      if (now !== hour) seen.clear()
      hour = now
      const times = (what: string, most: number) => {
        const mark = createHmac('sha256', key).update(`${articleId} ${what}`).digest('base64url').slice(0, 16)
        const before = seen.get(mark) ?? 0
        if (before < most && (before > 0 || seen.size < MOST_READERS)) seen.set(mark, before + 1)
        return before < most
      }
      if (!times(`${address} ${agent}`, 1) || !times(networkOf(address), MOST_OF_A_NETWORK)) return
      counts.set(articleId, (counts.get(articleId) ?? 0) + 1)
    },

    /** What was counted since this was last asked. */
    take(): Map<string, number> {
      const taken = counts
      counts = new Map()
      return taken
    },

    /** What could not be kept is counted with what comes next. */
    giveBack(taken: ReadonlyMap<string, number>): void {
      for (const [articleId, reads] of taken) counts.set(articleId, (counts.get(articleId) ?? 0) + reads)
    },
  }
}
