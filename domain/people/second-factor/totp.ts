// Codes of six digits that a telephone makes every half-minute (RFC 6238).
import { generateSecret, generateURI, verifySync } from 'otplib'

/** A telephone's clock may be one half-minute off, in either direction. */
const TOLERANCE_SECONDS = 30
const CODE = /^\d{6}$/

export function newSecret(): string {
  return generateSecret()
}

/** What a telephone reads from the picture. */
export function keyAddress({ secret, email, paper }: { secret: string; email: string; paper: string }): string {
  return generateURI({ secret, label: email, issuer: paper })
}

/** The half-minute a code belongs to, or null when it belongs to none near now. Whether it was used before, the caller judges. */
export function findStep({ secret, code, now }: { secret: string; code: string; now: Date }): number | null {
  if (!CODE.test(code)) return null
  const verified = verifySync({ secret, token: code, epoch: Math.floor(now.getTime() / 1000), epochTolerance: TOLERANCE_SECONDS })
  return verified.valid && 'timeStep' in verified ? verified.timeStep : null
}

/** As people type it: with the space telephones show in the middle. */
export function plainCode(typed: string): string {
  return typed.replace(/\s/g, '')
}
