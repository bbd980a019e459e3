// Fills an empty database: with the demo paper, or, when DEMO=off, with sections and a place for the first administrator.
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { makeSetUpKey } from '@/lib/set-up-key'
import type { SetUp } from './make-demo'

type Say = { say: (line: string) => void }

/** The settings row is written last: without it a database was never finished, nobody has used it, and it begins anew. */
export async function seedWhenEmpty({ say }: Say): Promise<SetUp> {
  const settings = await db().settings.findUnique({ where: { id: 1 }, select: { id: true } })
  if (settings) return { accounts: [], password: null, passwordFile: null, setUpKey: await setUpKeyWhileEmpty() }
  await beginAnew()
  // What a paper begins with is a megabyte to read, and needed once.
  if (env().DEMO === 'off') {
    const { makeFirstSections } = await import('./first-sections')
    await makeFirstSections()
    await db().settings.create({ data: { id: 1 } })
    return { accounts: [], password: null, passwordFile: null, setUpKey: await setUpKeyWhileEmpty() }
  }
  const { seedDemo } = await import('./make-demo')
  return await seedDemo({ say })
}

async function setUpKeyWhileEmpty(): Promise<string | null> {
  const person = await db().user.findFirst({ select: { id: true } })
  return person ? null : await makeSetUpKey()
}

async function beginAnew(): Promise<void> {
  await db()
    .$executeRaw`truncate table users, sections, tags, authors, articles, media, front_arrangements, breaking_strips, paper_standards, audit_records cascade`
}
