// Proof of work (ALTCHA, altcha.org): half a second of a browser's time, nothing of a person's. Asked for only when it would let a
// comment through that is otherwise held; see work.ts.
import { type Challenge, createChallenge, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { z } from 'zod'
import { env } from '@/lib/env'
import { takePoints } from '@/lib/points'
import type { Limit } from '@/lib/rate-limit'

const ALGORITHM = 'PBKDF2/SHA-256'
/** One of 256 keys begins so; each costs a browser about two milliseconds, and so does checking it here. */
const KEY_PREFIX = '00'
const COST = 5_000
const VALID_SECONDS = 10 * 60
/** Work is done once for one comment. */
const ONCE: Limit = { name: 'comment-work', points: 1, seconds: VALID_SECONDS }

const Payload = z.object({
  challenge: z.object({ parameters: z.looseObject({ algorithm: z.literal(ALGORITHM), cost: z.literal(COST) }), signature: z.string() }),
  solution: z.looseObject({ counter: z.number().int().min(0), derivedKey: z.string() }),
})

export async function askForWork(now: Date): Promise<Challenge> {
  const expiresAt = new Date(now.getTime() + VALID_SECONDS * 1000)
  return await createChallenge({
    algorithm: ALGORITHM,
    cost: COST,
    keyPrefix: KEY_PREFIX,
    deriveKey,
    expiresAt,
    hmacSignatureSecret: secret(),
  })
}

/** `work` is Base64 of JSON: the challenge as it was given, and its solution. Anything else is no work. */
export async function hasWorked(work: string | null | undefined): Promise<boolean> {
  if (!work) return false
  const payload = Payload.safeParse(readJson(work))
  if (!payload.success) return false
  const { challenge, solution } = payload.data as unknown as Pick<Parameters<typeof verifySolution>[0], 'challenge' | 'solution'>
  const { verified } = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret: secret() })
  if (!verified) return false
  const [permit] = await takePoints([{ limit: ONCE, key: payload.data.challenge.signature }])
  return permit?.allowed ?? false
}

const secret = () => `comment work ${env().NEXTAUTH_SECRET ?? ''}`

function readJson(work: string): unknown {
  try {
    return JSON.parse(Buffer.from(work, 'base64').toString('utf8'))
  } catch {
    return null
  }
}
