// One real PostgreSQL for a run of the tests, with a migrated template that every test file copies.
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startEmbeddedPostgres } from '@/lib/embedded-postgres'
import { applyMigrations } from '@/lib/migrations'

export const TEMPLATE = 'visnyk_template'

declare module 'vitest' {
  interface ProvidedContext {
    postgresUrl: string
  }
}

export default async function setup(project: TestProject) {
  const dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'visnyk-test-'))
  await fs.chmod(dataDir, 0o755)
  const postgres = await startEmbeddedPostgres({ dataDir })
  const admin = new pg.Client({ connectionString: postgres.url })
  await admin.connect()
  await admin.query(`create database ${TEMPLATE}`)
  await admin.end()
  await applyMigrations({ url: withDatabase(postgres.url, TEMPLATE), folder: 'prisma/migrations' })
  project.provide('postgresUrl', postgres.url)
  return async () => {
    await postgres.stop()
    await fs.rm(dataDir, { recursive: true, force: true })
  }
}

export function withDatabase(url: string, database: string): string {
  return url.replace(/\/[^/]*$/, `/${database}`)
}
