// Keys kept by devices (WebAuthn): what they are asked, and whether their answer proves anything. All of it bound to SITE_URL.
import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { Tx } from '@/lib/db'
import { env } from '@/lib/env'
import { hashToken } from '@/lib/session-cookie'

export type CreationOptions = PublicKeyCredentialCreationOptionsJSON
export type RequestOptions = PublicKeyCredentialRequestOptionsJSON

const CHALLENGE_MS = 5 * 60_000

type Registering = { person: { id: string; email: string; name: string }; paper: string; known: string[] }

/** A key that needs no name typed and always asks for its owner's finger, face or PIN: so it counts as both factors. */
export async function creationOptions({ person, paper, known }: Registering): Promise<CreationOptions> {
  return await generateRegistrationOptions({
    rpName: paper,
    rpID: house().rpId,
    userID: new TextEncoder().encode(person.id),
    userName: person.email,
    userDisplayName: person.name,
    attestationType: 'none',
    excludeCredentials: known.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

export async function requestOptions(): Promise<RequestOptions> {
  return await generateAuthenticationOptions({ rpID: house().rpId, userVerification: 'required' })
}

export async function keepChallenge(tx: Tx, { challenge, personId, now }: { challenge: string; personId: string | null; now: Date }) {
  const expiresAt = new Date(now.getTime() + CHALLENGE_MS)
  await tx.passkeyChallenge.create({ data: { challengeHash: hashToken(challenge), userId: personId, expiresAt } })
}

type NewKey = { credentialId: string; publicKey: Uint8Array<ArrayBuffer>; counter: bigint; transports: string[] }

/** Null when the answer proves nothing: another site, another question, an old question, no owner present. */
export async function readNewKey(
  tx: Tx,
  { answer, personId, now }: { answer: unknown; personId: string; now: Date },
): Promise<NewKey | null> {
  const verified = await verifyRegistrationResponse({
    response: answer as RegistrationResponseJSON,
    expectedChallenge: (challenge) => takeChallenge(tx, { challenge, personId, now }),
    expectedOrigin: house().origin,
    expectedRPID: house().rpId,
    requireUserVerification: true,
  }).catch(() => null)
  if (!verified?.verified) return null
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential
  return { credentialId: id, publicKey: new Uint8Array(publicKey), counter: BigInt(counter), transports: [...transports] }
}

type KnownKey = { credentialId: string; publicKey: Uint8Array; counter: bigint }

/** How often the key says it was used, or null when the answer proves nothing; a counter that went back is a copy of the key. */
export async function readUse(tx: Tx, { answer, key, now }: { answer: unknown; key: KnownKey; now: Date }): Promise<bigint | null> {
  const verified = await verifyAuthenticationResponse({
    response: answer as AuthenticationResponseJSON,
    expectedChallenge: (challenge) => takeChallenge(tx, { challenge, personId: null, now }),
    expectedOrigin: house().origin,
    expectedRPID: house().rpId,
    credential: { id: key.credentialId, publicKey: new Uint8Array(key.publicKey), counter: Number(key.counter) },
    requireUserVerification: true,
  }).catch(() => null)
  return verified?.verified ? BigInt(verified.authenticationInfo.newCounter) : null
}

/** Each question may be answered once. */
async function takeChallenge(
  tx: Tx,
  { challenge, personId, now }: { challenge: string; personId: string | null; now: Date },
): Promise<boolean> {
  const where = { challengeHash: hashToken(challenge), userId: personId, expiresAt: { gt: now } }
  return (await tx.passkeyChallenge.deleteMany({ where })).count === 1
}

function house(): { rpId: string; origin: string } {
  const { hostname, origin } = new URL(env().SITE_URL)
  return { rpId: hostname, origin }
}
