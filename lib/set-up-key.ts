// The key to an empty paper: whoever can read the server's disk or its first lines may become its first administrator.
import { timingSafeEqual } from 'node:crypto'
import { newToken } from './session-cookie'
import { dropFile, putFile, readStored } from './storage'

const FILE = 'set-up-key'

/** Null when the paper has been set up, or is not to be. */
export async function readSetUpKey(): Promise<string | null> {
  return (await readStored(FILE))?.toString().trim() || null
}

/** The key there is, else a new one: a second start prints the same address. */
export async function makeSetUpKey(): Promise<string> {
  const there = await readSetUpKey()
  if (there) return there
  const key = newToken()
  await putFile(FILE, Buffer.from(`${key}\n`), { isPrivate: true })
  return key
}

export async function dropSetUpKey(): Promise<void> {
  await dropFile(FILE)
}

/** Compared in a time that does not tell how much of it was right. */
export async function isSetUpKey(given: string): Promise<boolean> {
  const key = Buffer.from((await readSetUpKey()) ?? '')
  const offered = Buffer.from(given)
  return key.length > 0 && key.length === offered.length && timingSafeEqual(key, offered)
}
