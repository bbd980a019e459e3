// Secrets that must be read again, sealed before they reach the database: whoever copies it still lacks the key of DATA_DIR.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { env } from './env'

const ALGORITHM = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16
const MARK = 'v1.'

/** `owner` binds it to whom it belongs: moved to another's row it cannot be opened. */
export function seal(text: string, owner: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(ALGORITHM, key(), iv).setAAD(Buffer.from(owner))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return MARK + Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
}

/** Null for what was sealed with another key, for another owner, or is damaged. */
export function unseal(sealed: string, owner: string): string | null {
  const bytes = Buffer.from(sealed.slice(MARK.length), 'base64url')
  if (!sealed.startsWith(MARK) || bytes.length < IV_BYTES + TAG_BYTES) return null
  const decipher = createDecipheriv(ALGORITHM, key(), bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(owner))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

function key(): Buffer {
  const secret = env().NEXTAUTH_SECRET
  if (!secret) throw new Error('NEXTAUTH_SECRET is not set: start the paper with npm start, or set it.')
  return Buffer.from(hkdfSync('sha256', secret, '', 'visnyk sealed secrets', 32))
}
