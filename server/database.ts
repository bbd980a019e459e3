// The database the paper starts with: the one in DATABASE_URL, or a PostgreSQL of our own that nobody else may use.
import pg from 'pg'
import { DatabaseStartError, startEmbeddedPostgres } from '@/lib/embedded-postgres'
import type { Env } from '@/lib/env'
import { StartProblem, withoutPassword } from './start-problem'

/** Any number, as long as every Visnyk uses the same: one paper on one DATA_DIR. */
const OWNER_LOCK = 7_264_002
const CONNECT_TIMEOUT_MS = 5_000
const OWNER_NAME = 'visnyk on port '

export type Database = { url: string; close(): Promise<void> }

/**
 * `meanwhile` is called when there is nothing to do but to wait for it.
 *
 * @throws {StartProblem} when it cannot be reached, cannot be started, or belongs to a paper that is running.
 */
export async function openDatabase({ DATABASE_URL, DATA_DIR, PORT }: Env, meanwhile?: () => void): Promise<Database> {
  if (DATABASE_URL) {
    meanwhile?.()
    await mustAnswer(DATABASE_URL)
    return { url: DATABASE_URL, close: async () => undefined }
  }
  const postgres = await startEmbeddedPostgres({ dataDir: DATA_DIR, meanwhile }).catch((error) => {
    if (error instanceof DatabaseStartError) throw new StartProblem(error.message)
    throw error
  })
  const owner = await becomeOwner({ url: postgres.url, port: PORT, dataDir: DATA_DIR })
  return {
    url: postgres.url,
    async close() {
      await owner.end()
      await postgres.stop()
    },
  }
}

/** The lock lives as long as this connection: a killed process leaves nothing to clean up. */
async function becomeOwner({ url, port, dataDir }: { url: string; port: number; dataDir: string }): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: `${OWNER_NAME}${port}`, keepAlive: true })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ free: boolean }>('select pg_try_advisory_lock($1) as free', [OWNER_LOCK])
  if (rows[0]?.free) return client
  const holder = await client.query<{ application_name: string }>(
    `select application_name from pg_stat_activity join pg_locks using (pid) where locktype = 'advisory' and objid = $1 and granted`,
    [OWNER_LOCK],
  )
  await client.end()
  const name = holder.rows[0]?.application_name ?? ''
  const where = name.startsWith(OWNER_NAME) ? ` (port ${name.slice(OWNER_NAME.length)})` : ''
  throw new StartProblem(`Another Visnyk${where} is already using ${dataDir}. Stop it first, or start this one with another DATA_DIR.`)
}

async function mustAnswer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException
    throw new StartProblem(
      `The database at ${withoutPassword(url)} cannot be used (${code ?? message}). ` +
        'Check that it is running and that DATABASE_URL names its address, user, password and database.',
    )
  } finally {
    await client.end().catch(() => undefined)
  }
}
