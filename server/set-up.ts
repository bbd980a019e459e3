// What a database needs before the paper opens: its tables, and something to read. Returns the lines a person should see.
import pg from 'pg'
import { indexMissing } from '@/domain/search/indexing'
import { env } from '@/lib/env'
import { applyMigrations, MigrationError } from '@/lib/migrations'
import { seedWhenEmpty } from '@/prisma/seed/seed'
import { StartProblem } from './start-problem'

type Setting = { url: string; folder: string; say: (line: string) => void }

/** So long a start may wait for the search. */
const INDEXING_MS = 3_000

/** @throws {StartProblem} when the tables cannot be brought up to date. */
export async function setUpPaper({ url, folder, say }: Setting): Promise<string[]> {
  await applyMigrations({ url, folder }).catch((error) => {
    if (error instanceof MigrationError) throw new StartProblem(error.message)
    throw error
  })
  // Two instances may begin on one empty database at once: the second waits, and finds the paper printed.
  const { accounts, passwordFile, password, setUpKey } = await alone({ url, work: () => seedWhenEmpty({ say }) })
  // A paper from before the search reads its newest stories now; the worker goes on where this stops.
  await indexMissing({ until: Date.now() + INDEXING_MS })
  const site = env().SITE_URL
  if (setUpKey) return [`Make the first administrator at ${site}/set-up?key=${setUpKey}`]
  const lines = [`Sign in at ${site}/sign-in`]
  if (accounts.length > 0) lines.push(`Demo accounts: ${accounts.map(({ email, role }) => `${email} (${role})`).join(', ')}`)
  if (password) lines.push(`Their password, shown once: ${password}`)
  if (passwordFile) lines.push(`It is kept in ${passwordFile}`)
  return lines
}

/** Another number than those of lib/migrations.ts and server/database.ts, which are held at the same time. */
const SEEDING_LOCK = 7_264_003

async function alone<T>({ url, work }: { url: string; work: () => Promise<T> }): Promise<T> {
  const guard = new pg.Client({ connectionString: url })
  await guard.connect()
  try {
    await guard.query('select pg_advisory_lock($1)', [SEEDING_LOCK])
    return await work()
  } finally {
    await guard.end()
  }
}
