// Hears what every instance touched, through PostgreSQL's LISTEN, and tells it to the press.
import pg from 'pg'
import { TOUCHES_CHANNEL } from '@/domain/command'
import type { Touch } from '@/domain/touch'

const RETRY_MS = [100, 250, 500, 1_000, 2_000]
const CONNECT_TIMEOUT_MS = 3_000
/** A connection that died without a word is found by asking. */
const HEARTBEAT_MS = 5_000

type Hears = { touched(touches: Touch[]): void; missedSome(): void }

export type TouchListener = { isListening(): boolean; stop(): Promise<void> }

/** Resolves when the first connection listens or has failed; afterwards it reconnects by itself until stopped. */
export async function listenToTouches(url: string, hears: Hears): Promise<TouchListener> {
  let client: pg.Client | null = null
  let stopped = false
  let failures = 0
  let hasListened = false
  let retry: NodeJS.Timeout | undefined

  const heartbeat = setInterval(() => {
    client?.query('select 1').catch(() => undefined)
  }, HEARTBEAT_MS)
  heartbeat.unref()

  await connect()
  return {
    isListening: () => client !== null,
    async stop() {
      stopped = true
      clearTimeout(retry)
      clearInterval(heartbeat)
      const last = client
      client = null
      await last?.end().catch(() => undefined)
    },
  }

  async function connect(): Promise<void> {
    const fresh = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
      query_timeout: CONNECT_TIMEOUT_MS,
      keepAlive: true,
      application_name: 'visnyk touches',
    })
    fresh.on('notification', ({ channel, payload }) => {
      if (channel === TOUCHES_CHANNEL && payload) hears.touched(payload.split('\n'))
    })
    fresh.on('error', () => lost(fresh))
    fresh.on('end', () => lost(fresh))
    try {
      await fresh.connect()
      await fresh.query(`listen ${TOUCHES_CHANNEL}`)
      if (stopped) return await fresh.end()
      client = fresh
      failures = 0
      if (hasListened) hears.missedSome()
      hasListened = true
    } catch {
      await fresh.end().catch(() => undefined)
      tryLater()
    }
  }

  function lost(old: pg.Client): void {
    if (client !== old) return
    client = null
    old.end().catch(() => undefined)
    tryLater()
  }

  function tryLater(): void {
    if (stopped) return
    retry = setTimeout(connect, RETRY_MS[Math.min(failures, RETRY_MS.length - 1)])
    failures++
  }
}
