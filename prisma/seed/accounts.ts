// The demo's accounts: one for each role, with a password nobody can guess unless DEMO_PASSWORD names one.
import { randomInt } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import type { Tx } from '@/lib/db'
import { env } from '@/lib/env'
import { hashPassword } from '@/lib/password'

export const PASSWORD_FILE = 'demo-password'
const PASSWORD_GROUPS = 4
const GROUP_LENGTH = 5
/** Without letters and figures that are read for one another. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789'

export const DEMO_ACCOUNTS = [
  { email: 'admin@visnyk.test', role: 'admin', name: 'Марта Гайова' },
  { email: 'editor@visnyk.test', role: 'editor', name: 'Олена Бережна' },
  { email: 'author@visnyk.test', role: 'author', name: 'Тарас Ковальчук' },
  { email: 'moderator@visnyk.test', role: 'moderator', name: 'Левко Тихий' },
] as const

export type DemoPassword = { password: string; file: string | null }

/** A random password is kept in a file only its owner can read, so that it can be looked up after the first start. */
export async function demoPassword(): Promise<DemoPassword> {
  const { DEMO_PASSWORD, DATA_DIR } = env()
  if (DEMO_PASSWORD) return { password: DEMO_PASSWORD, file: null }
  const password = Array.from({ length: PASSWORD_GROUPS }, randomGroup).join('-')
  const file = path.join(DATA_DIR, PASSWORD_FILE)
  await fs.mkdir(DATA_DIR, { recursive: true })
  await fs.rm(file, { force: true })
  await fs.writeFile(file, `${password}\n`, { mode: 0o600 })
  return { password, file }
}

function randomGroup(): string {
  return Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
}

export async function createAccounts(tx: Tx, password: string): Promise<Map<string, string>> {
  const passwordHash = await hashPassword(password)
  const ids = new Map<string, string>()
  for (const account of DEMO_ACCOUNTS) {
    const { id } = await tx.user.create({ data: { ...account, locale: 'uk', isDemo: true, passwordHash }, select: { id: true } })
    ids.set(account.role, id)
  }
  return ids
}
