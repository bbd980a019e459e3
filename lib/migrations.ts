// Applies the SQL files of prisma/migrations, in Prisma's own layout and bookkeeping, without Prisma's downloaded engine.
import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'

/** Any number, as long as every Visnyk uses the same: one migrator at a time. */
const MIGRATION_LOCK = 7_264_001
const LOCK_TIMEOUT = '5s'

export class MigrationError extends Error {}

/** The table as `prisma migrate deploy` makes it, so that the two agree. */
const BOOKKEEPING = `create table if not exists _prisma_migrations (
  id varchar(36) primary key not null,
  checksum varchar(64) not null,
  finished_at timestamptz,
  migration_name varchar(255) not null,
  logs text,
  rolled_back_at timestamptz,
  started_at timestamptz not null default now(),
  applied_steps_count integer not null default 0
)`

/**
 * Applies what is missing, one transaction a file, and returns the names applied.
 *
 * @throws {MigrationError} when an applied file was changed afterwards, or a file fails; nothing of that file stays.
 */
export async function applyMigrations({ url, folder }: { url: string; folder: string }): Promise<string[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await client.query(BOOKKEEPING)
    const applied = await appliedChecksums(client)
    const names: string[] = []
    for (const migration of await listMigrations(folder)) {
      const known = applied.get(migration.name)
      if (known === undefined) {
        await apply(client, migration)
        names.push(migration.name)
      } else if (known !== migration.checksum) {
        throw new MigrationError(`The migration ${migration.name} was changed after it had been applied. Write a new one instead.`)
      }
    }
    return names
  } finally {
    await client.end()
  }
}

type Migration = { name: string; sql: string; checksum: string }

export async function listMigrations(folder: string): Promise<Migration[]> {
  const entries = await fs.readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  return await Promise.all(
    names.sort().map(async (name) => {
      const sql = await fs.readFile(path.join(folder, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    }),
  )
}

async function appliedChecksums(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query<{ migration_name: string; checksum: string }>(
    'select migration_name, checksum from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  )
  return new Map(rows.map((row) => [row.migration_name, row.checksum]))
}

async function apply(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('begin')
    await client.query(`set local lock_timeout = '${LOCK_TIMEOUT}'`)
    await client.query(sql)
    await client.query(
      `insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       values ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), checksum, name],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new MigrationError(`The migration ${name} failed and was undone: ${(error as Error).message}`)
  }
}
