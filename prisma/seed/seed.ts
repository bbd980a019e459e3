// Fills an empty database. So far: the one row of settings.
import { db } from '@/lib/db'

type Seeded = {
  accounts: { email: string; role: string }[]
  passwordFile: string | null
  password: string | null
  needsFirstAdministrator: boolean
}

export async function seedWhenEmpty(_: { say(line: string): void }): Promise<Seeded> {
  await db().settings.upsert({ where: { id: 1 }, create: {}, update: {} })
  return { accounts: [], passwordFile: null, password: null, needsFirstAdministrator: false }
}
