// A fresh, migrated database for a test file: call `useDatabase()` at its top.
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { db, disconnect } from '@/lib/db'
import { provideSettings } from '@/lib/env'
import { TEMPLATE, withDatabase } from './postgres.global-setup'

export function useDatabase(): void {
  const name = `test_${randomBytes(6).toString('hex')}`
  const server = inject('postgresUrl')

  beforeAll(async () => {
    await asAdmin(server, `create database ${name} template ${TEMPLATE}`)
    provideSettings({ DATABASE_URL: withDatabase(server, name) })
    await db().$connect()
  })

  afterAll(async () => {
    await disconnect()
    await asAdmin(server, `drop database ${name} with (force)`)
  })
}

async function asAdmin(url: string, statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url })
  await admin.connect()
  try {
    await admin.query(statement)
  } finally {
    await admin.end()
  }
}
