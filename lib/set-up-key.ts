// The one-time key of the set-up page: whoever can read DATA_DIR may become the first administrator, and nobody else.
import { randomBytes, timingSafeEqual } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import { env } from './env'

const keyFile = () => path.join(env().DATA_DIR, 'set-up-key')

/** The key there is, or a new one; kept in a file only its owner can read. */
export async function makeSetUpKey(): Promise<string> {
  const known = await readSetUpKey()
  if (known) return known
  const key = randomBytes(18).toString('base64url')
  await fs.mkdir(env().DATA_DIR, { recursive: true })
  await fs.writeFile(keyFile(), key, { mode: 0o600 })
  return key
}

export async function readSetUpKey(): Promise<string | null> {
  return (await fs.readFile(keyFile(), 'utf8').catch(() => '')).trim() || null
}

export async function isSetUpKey(given: string): Promise<boolean> {
  const key = await readSetUpKey()
  return key !== null && isSame(Buffer.from(key), Buffer.from(given))
}

export async function dropSetUpKey(): Promise<void> {
  await fs.rm(keyFile(), { force: true })
}

function isSame(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other)
}
