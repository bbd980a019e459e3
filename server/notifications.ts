// Hears PostgreSQL's NOTIFY on some channels, and goes on hearing after a connection was lost.
import pg from 'pg'

const RETRY_MS = [100, 250, 500, 1_000, 2_000]
const CONNECT_TIMEOUT_MS = 3_000
/** A connection that died without a word is found by asking. */
const HEARTBEAT_MS = 5_000

type Wish = {
  url: string
  /** How the connection is called in PostgreSQL's list. */
  name: string
  channels: readonly string[]
  heard(channel: string, payload: string): void
  /** Nobody listened for a while: from the beginning, or since the connection was lost. */
  missedSome(): void
}

export type Ear = { isListening(): boolean; stop(): Promise<void> }

/** Resolves when the first connection listens or has failed; afterwards it reconnects by itself until stopped. */
export async function listenForNotifications({ url, name, channels, heard, missedSome }: Wish): Promise<Ear> {
  let client: pg.Client | null = null
  let stopped = false
  let failures = 0
  let hasMissed = false
  let retry: NodeJS.Timeout | undefined

  const heartbeat = setInterval(() => {
    const asked = client
    asked?.query('select 1').catch(() => lost(asked))
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
      application_name: name,
    })
    fresh.on('notification', ({ channel, payload }) => {
      if (payload) heard(channel, payload)
    })
    fresh.on('error', () => lost(fresh))
    fresh.on('end', () => lost(fresh))
    try {
      await fresh.connect()
      await fresh.query(channels.map((channel) => `listen ${channel}`).join('; '))
      if (stopped) return await fresh.end()
      client = fresh
      failures = 0
      if (hasMissed) missedSome()
      hasMissed = false
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
    hasMissed = true
    retry = setTimeout(connect, RETRY_MS[Math.min(failures, RETRY_MS.length - 1)])
    failures++
  }
}
