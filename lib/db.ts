// The one way to PostgreSQL. Next bundles its own copy of this module, so the client lives on globalThis.
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from './env'
import { type Prisma, PrismaClient } from './generated/prisma/client'
import { statementNames } from './statement-names'

const POOL_SIZE = 12
const CONNECT_TIMEOUT_MS = 3_000
/** A statement that runs longer is a bug or a stuck lock; a reader should not wait for it. */
const STATEMENT_TIMEOUT_MS = 10_000

type Holder = { visnykDb?: PrismaClient }
const holder = globalThis as Holder

export type Db = PrismaClient
export type Tx = Prisma.TransactionClient
/** Either: for reads that serve a page and a command alike. */
export type Reader = Db | Tx

export function db(): Db {
  holder.visnykDb ??= connect(env().DATABASE_URL)
  return holder.visnykDb
}

export function connect(connectionString: string | undefined): Db {
  if (!connectionString) throw new Error('DATABASE_URL is not set: start the paper with npm start, or set it.')
  const pool = {
    connectionString,
    max: POOL_SIZE,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    idleTimeoutMillis: 30_000,
  }
  const adapter = new PrismaPg(pool, { statementNameGenerator: statementNames(connectionString) })
  return new PrismaClient({ adapter })
}

export async function disconnect(): Promise<void> {
  const open = holder.visnykDb
  holder.visnykDb = undefined
  await open?.$disconnect()
}
