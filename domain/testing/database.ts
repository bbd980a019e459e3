// A fresh, migrated database for a test file: call `useDatabase()` at its top.
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, inject } from 'vitest'
import { db, disconnect } from '@/lib/db'
import { env, provideSettings } from '@/lib/env'
import { closeRateLimits } from '@/lib/rate-limit'
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

const NOBODY_LISTENS = 'postgresql://nobody@127.0.0.1:1/nothing'

/** While the database cannot be reached; afterwards it can. */
export async function withoutDatabase<T>(work: () => Promise<T>): Promise<T> {
  const { DATABASE_URL } = env()
  await moveTo(NOBODY_LISTENS)
  try {
    return await work()
  } finally {
    await moveTo(DATABASE_URL)
  }
}

async function moveTo(url: string | undefined): Promise<void> {
  await Promise.all([disconnect(), closeRateLimits()])
  provideSettings({ DATABASE_URL: url })
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
