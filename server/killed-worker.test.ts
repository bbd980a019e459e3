// A real worker process is killed in the middle of publishing, another one looks meanwhile: the story goes out once.
import { type ChildProcess, spawn } from 'node:child_process'
import fs from 'node:fs/promises'
import path from 'node:path'
import { build } from 'esbuild'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { scheduleArticle } from '@/domain/schedule/commands'
import { runDueSchedules } from '@/domain/schedule/due'
import { useDatabase as aFreshDatabase } from '@/domain/testing/database'
import { aDraft, told } from '@/domain/testing/example-articles'
import { aPerson } from '@/domain/testing/examples'
import { db } from '@/lib/db'
import { env } from '@/lib/env'

aFreshDatabase()

const root = path.resolve(import.meta.dirname, '..')
const folder = path.join(root, 'build', 'testing')
const program = path.join(folder, 'one-sweep.mjs')
const NOW = new Date('2026-11-23T08:00:00Z')
const AFTER = '2026-11-23T08:30:01Z'
const ONE_SWEEP = `
  import { runDueSchedules } from '@/domain/schedule/due'
  import { disconnect } from '@/lib/db'
  await runDueSchedules(new Date(process.argv[2]))
  await disconnect()`

beforeAll(async () => {
  const common = { bundle: true, format: 'esm', platform: 'node', target: 'node20', packages: 'external' } as const
  await build({
    ...common,
    stdin: { contents: ONE_SWEEP, resolveDir: root, loader: 'ts' },
    outfile: program,
    tsconfig: path.join(root, 'tsconfig.json'),
  })
})
afterAll(() => fs.rm(folder, { recursive: true, force: true }))

test('killed at the worst moment, a worker leaves nothing half done, and the next one publishes exactly once', async () => {
  const editor = await aPerson('editor')
  const { articleId, version } = await aDraft()
  told(await scheduleArticle(editor, { articleId, version, kind: 'publish', wallTime: '2026-11-23T10:30' }, { now: NOW }))
  const gate = new pg.Client({ connectionString: env().DATABASE_URL })
  await gate.connect()
  await gate.query('begin')
  // Publishing waits for this lock after it has taken the order and before anything of it is written.
  await gate.query(`select pg_advisory_xact_lock(hashtext('visnyk.slugs.uk'))`)

  const killed = sweep()
  await expect.poll(() => waitingAtTheGate(gate), { timeout: 20_000 }).toBe(1)
  // The order is in hand: another worker passes by instead of waiting.
  await runDueSchedules(new Date(AFTER))
  expect(await db().liveArticle.count({ where: { articleId } })).toBe(0)
  killed.child.kill('SIGKILL')
  expect(await killed.ended).toBe('SIGKILL')
  await gate.query('rollback')
  await expect.poll(() => db().schedule.count({ where: { articleId, status: 'pending' } })).toBe(1)

  await expect
    .poll(
      async () => {
        await Promise.all([sweep().ended, sweep().ended])
        return await db().liveArticle.count({ where: { articleId } })
      },
      { timeout: 30_000 },
    )
    .toBe(1)
  await gate.end()
  expect(await sweep().ended).toBe(0)
  expect(await db().auditRecord.count({ where: { subjectId: articleId, command: 'schedule.run' } })).toBe(1)
  expect(await db().revision.count({ where: { articleId, kind: 'published' } })).toBe(1)
}, 120_000)

/** `ended`: the code it exits with, or the signal that killed it. */
function sweep(): { child: ChildProcess; ended: Promise<number | string | null> } {
  const { PATH = '' } = process.env
  const settings = { PATH, NODE_ENV: 'production' as const, LOG_LEVEL: 'error', DATABASE_URL: env().DATABASE_URL ?? '' }
  const child = spawn(process.execPath, [program, AFTER], { cwd: root, env: settings, stdio: ['ignore', 'ignore', 'inherit'] })
  return { child, ended: new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal))) }
}

async function waitingAtTheGate(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ count: number }>(
    `select count(*)::int from pg_locks join pg_database on oid = database
      where locktype = 'advisory' and not granted and datname = current_database()`,
  )
  return rows[0]?.count ?? 0
}
