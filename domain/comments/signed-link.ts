// Addresses only we can make: an id with a signature that says what it opens. Nothing to keep, nothing to guess, and each kind
// opens one door: the link that shows a comment's status cannot end anybody's letters.
import { createHmac, timingSafeEqual } from 'node:crypto'
import { env } from '@/lib/env'

type Door = 'status' | 'unsubscribe' | 'moderatorLetters'

const UUID_LENGTH = 36

export function signedId(door: Door, id: string): string {
  return `${id}.${signature(door, id)}`
}

/** The id, or null when the signature is not ours or is of another door. */
export function readSignedId(door: Door, signed: string): string | null {
  const id = signed.slice(0, UUID_LENGTH)
  const given = Buffer.from(signed)
  const right = Buffer.from(signedId(door, id))
  return given.length === right.length && timingSafeEqual(given, right) ? id : null
}

function signature(door: Door, id: string): string {
  const mac = createHmac('sha256', `comment ${door} ${env().NEXTAUTH_SECRET ?? ''}`).update(id)
  return mac.digest('base64url').slice(0, 22)
}
