// What was said in the last hours, all over the paper: whether a comment is nearly a copy, and whether there are far too many.
// Every instance keeps the fingerprints in memory and asks for new ones at most every two seconds: a copy that is seen
// some seconds late is seen in the queue.
import { isKeeping } from '@/domain/kept'
import { db } from '@/lib/db'
import { areNear, type Fingerprint, readFingerprint } from '../normal/fingerprint'

const WINDOW_MS = 6 * 60 * 60 * 1000
const MOST = 5_000
const FRESH_MS = 2_000
/** Nobody waits to be told of what is hardly older. */
const NEARLY_FRESH_MS = 2 * FRESH_MS
/** Comments in a minute on the whole paper that no conversation makes. */
const ATTACK_A_MINUTE = 120
const MINUTE_MS = 60_000

type Said = { at: number; print: Fingerprint | null }
/** The newest first. */
type Memory = { said: Said[]; askedAt: number; reading: Promise<void> | null }

const memory: Memory = { said: [], askedAt: Number.NEGATIVE_INFINITY, reading: null }

export type Recent = { isNearCopy: boolean; isUnderAttack: boolean }

export async function findRecent(print: Fingerprint | null, now: Date): Promise<Recent> {
  await refresh(now)
  const since = now.getTime() - MINUTE_MS
  return {
    isNearCopy: print !== null && memory.said.some((said) => said.print !== null && areNear(said.print, print)),
    isUnderAttack: (memory.said[ATTACK_A_MINUTE]?.at ?? Number.NEGATIVE_INFINITY) > since,
  }
}

async function refresh(now: Date): Promise<void> {
  const age = isKeeping() ? performance.now() - memory.askedAt : Number.POSITIVE_INFINITY
  if (age < FRESH_MS) return
  memory.reading ??= read(now).finally(() => {
    memory.reading = null
  })
  // What went wrong is told to whoever has to wait.
  if (age < NEARLY_FRESH_MS) memory.reading.catch(() => undefined)
  else await memory.reading
}

/** All in one text: thousands of rows, each made an object of, held up everybody for a tenth of a second. */
async function read(now: Date): Promise<void> {
  const askedAt = performance.now()
  const [answer] = await db().$queryRaw<{ said: string | null }[]>`
    select string_agg(at || ':' || print, ' ' order by at desc) as said from (
      select (extract(epoch from created_at) * 1000)::bigint as at, coalesce(to_hex(fingerprint), '') as print
        from comments where created_at > ${new Date(now.getTime() - WINDOW_MS)} and user_id is null
       order by created_at desc limit ${MOST}) as lately`
  memory.said = (answer?.said ?? '').split(' ').filter(Boolean).map(readSaid)
  memory.askedAt = askedAt
}

function readSaid(written: string): Said {
  const [at, print] = written.split(':')
  return { at: Number(at), print: print ? readFingerprint(print) : null }
}
