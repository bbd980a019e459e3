// Points of those who hurry, many at a time: what is asked for while a statement runs is counted by the next one, so that a
// thousand comments to one story do not stand in line for one row. The same rows as lib/rate-limit.ts.
import { type Limit, limitsPool, type Permit } from './rate-limit'

type Taker = { limit: Limit; resolve: (permit: Permit) => void; reject: (error: unknown) => void }

let waiting = new Map<string, Taker[]>()
let isCounting = false

/** One point of every key, in the order given. @throws when the database is away: the caller decides whether that means stop or go. */
export async function takePoints(wanted: readonly { limit: Limit; key: string }[]): Promise<Permit[]> {
  const permits = wanted.map(
    ({ limit, key }) =>
      new Promise<Permit>((resolve, reject) => {
        const row = `${limit.name}:${key}`
        const takers = waiting.get(row) ?? []
        takers.push({ limit, resolve, reject })
        waiting.set(row, takers)
      }),
  )
  if (!isCounting) void countWaiting()
  return await Promise.all(permits)
}

async function countWaiting(): Promise<void> {
  isCounting = true
  // What is asked for in this turn goes together.
  await Promise.resolve()
  while (waiting.size > 0) {
    const batch = waiting
    waiting = new Map()
    try {
      const rows = await count(batch)
      for (const [row, takers] of batch) permit(takers, rows.get(row))
    } catch (error) {
      for (const takers of batch.values()) for (const { reject } of takers) reject(error)
    }
  }
  isCounting = false
}

type Row = { key: string; points: number; expire: string }

/** Rows in one order, for two instances that count the same keys at once. */
async function count(batch: ReadonlyMap<string, readonly Taker[]>): Promise<Map<string, Row>> {
  const keys = [...batch.keys()].sort()
  const now = Date.now()
  const points = keys.map((key) => batch.get(key)?.length ?? 0)
  const expire = keys.map((key) => now + (batch.get(key)?.[0]?.limit.seconds ?? 0) * 1000)
  const { rows } = await limitsPool().query<Row>({
    name: 'take points',
    text: `insert into rate_limits as kept (key, points, expire) select * from unnest($1::text[], $2::int[], $3::bigint[])
           on conflict (key) do update set
             points = case when kept.expire <= $4 then excluded.points else kept.points + excluded.points end,
             expire = case when kept.expire <= $4 then excluded.expire else kept.expire end
           returning key, points, expire`,
    values: [keys, points, expire, now],
  })
  return new Map(rows.map((row) => [row.key, row]))
}

/** The first who came have the points that were left. */
function permit(takers: readonly Taker[], row: Row | undefined): void {
  const spent = Number(row?.points ?? 0) - takers.length
  const retryAfterSeconds = Math.max(1, Math.ceil((Number(row?.expire ?? 0) - Date.now()) / 1000))
  for (const [place, { limit, resolve }] of takers.entries()) {
    const left = limit.points - spent - place - 1
    resolve(left >= 0 ? { allowed: true, left, resetSeconds: retryAfterSeconds } : { allowed: false, retryAfterSeconds })
  }
}
