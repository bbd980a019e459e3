// What a database needs before the paper opens: its tables, and something to read. Returns the lines a person should see.

import { env } from '@/lib/env'
import { applyMigrations, MigrationError } from '@/lib/migrations'
import { seedWhenEmpty } from '@/prisma/seed/seed'
import { StartProblem } from './start-problem'

type Setting = { url: string; folder: string; say: (line: string) => void }

/** @throws {StartProblem} when the tables cannot be brought up to date. */
export async function setUpPaper({ url, folder, say }: Setting): Promise<string[]> {
  await applyMigrations({ url, folder }).catch((error) => {
    if (error instanceof MigrationError) throw new StartProblem(error.message)
    throw error
  })
  const { accounts, passwordFile, password, setUpKey } = await seedWhenEmpty({ say })
  const site = env().SITE_URL
  if (setUpKey) return [`Make the first administrator at ${site}/set-up?key=${setUpKey}`]
  const lines = [`Sign in at ${site}/sign-in`]
  if (accounts.length > 0) lines.push(`Demo accounts: ${accounts.map(({ email, role }) => `${email} (${role})`).join(', ')}`)
  if (password) lines.push(`Their password, shown once: ${password}`)
  if (passwordFile) lines.push(`It is kept in ${passwordFile}`)
  return lines
}
