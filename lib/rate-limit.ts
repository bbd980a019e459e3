// Who hurries must wait: points per key in PostgreSQL, so that all instances count together.
import pg from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { env } from './env'

const POOL_SIZE = 2

type Holder = { visnykRateLimits?: { pool: pg.Pool; limiters: Map<string, RateLimiterPostgres> } }
const holder = globalThis as Holder

/** `points` in `seconds` for every `key`; `name` keeps limits apart. */
export type Limit = { name: string; points: number; seconds: number }
/** `left`: how many more may come before `resetSeconds` have passed. */
export type Permit = { allowed: true; left?: number; resetSeconds?: number } | { allowed: false; retryAfterSeconds: number }

/** @throws when the database is away: the caller decides whether that means stop or go. */
export async function takePoint(limit: Limit, key: string): Promise<Permit> {
  try {
    const { remainingPoints, msBeforeNext } = await limiter(limit).consume(key)
    return { allowed: true, left: remainingPoints, resetSeconds: Math.max(1, Math.ceil(msBeforeNext / 1000)) }
  } catch (rejection) {
    if (!(rejection instanceof RateLimiterRes)) throw rejection
    return { allowed: false, retryAfterSeconds: Math.max(1, Math.ceil(rejection.msBeforeNext / 1000)) }
  }
}

export async function forgetPoints(limit: Limit, key: string): Promise<void> {
  await limiter(limit).delete(key)
}

export async function closeRateLimits(): Promise<void> {
  const open = holder.visnykRateLimits
  holder.visnykRateLimits = undefined
  await open?.pool.end()
}

/** For whoever counts many points by one statement of its own. */
export function limitsPool(): pg.Pool {
  holder.visnykRateLimits ??= { pool: openPool(), limiters: new Map() }
  return holder.visnykRateLimits.pool
}

function limiter({ name, points, seconds }: Limit): RateLimiterPostgres {
  const pool = limitsPool()
  const limiters = holder.visnykRateLimits?.limiters ?? new Map()
  let made = limiters.get(name)
  if (!made) {
    const options = { storeClient: pool, storeType: 'pool', tableName: 'rate_limits', tableCreated: true, clearExpiredByTimeout: false }
    made = new RateLimiterPostgres({ ...options, keyPrefix: name, points, duration: seconds })
    limiters.set(name, made)
  }
  return made
}

function openPool(): pg.Pool {
  const pool = new pg.Pool({
    connectionString: env().DATABASE_URL,
    max: POOL_SIZE,
    connectionTimeoutMillis: 3_000,
    // Points need not outlive a power cut, and nobody has to wait for the disk.
    options: '-c synchronous_commit=off',
  })
  // An idle connection that breaks is replaced at the next use; unheard, its error would end the process.
  pool.on('error', () => undefined)
  return pool
}
