// Ten words to come in by when the telephone is lost: each works once, and only their hashes are kept.
import { createHash, randomBytes } from 'node:crypto'
import type { Tx } from '@/lib/db'

export const RECOVERY_CODES = 10
/** Thirty-two signs nobody takes for another: no i, l, o, u. Sixteen of them are 80 random bits, so a plain hash is enough. */
const SIGNS = '0123456789abcdefghjkmnpqrstvwxyz'
const LENGTH = 16

/** Earlier codes stop working. Returned once and kept nowhere. */
export async function writeRecoveryCodes(tx: Tx, personId: string): Promise<string[]> {
  const codes = Array.from({ length: RECOVERY_CODES }, newCode)
  await tx.recoveryCode.deleteMany({ where: { userId: personId } })
  await tx.recoveryCode.createMany({ data: codes.map((code) => ({ userId: personId, codeHash: hashOf(code) })) })
  return codes
}

/** How many are left after this one was used, or null when it is none of theirs or was used before. */
export async function useRecoveryCode(
  tx: Tx,
  { personId, code, now }: { personId: string; code: string; now: Date },
): Promise<number | null> {
  const { count } = await tx.recoveryCode.updateMany({
    where: { userId: personId, codeHash: hashOf(code), usedAt: null },
    data: { usedAt: now },
  })
  return count === 1 ? await tx.recoveryCode.count({ where: { userId: personId, usedAt: null } }) : null
}

/** `k3m9-x0aq-77tb-pd2e` */
function newCode(): string {
  const signs = [...randomBytes(LENGTH)].map((byte) => SIGNS[byte % SIGNS.length] ?? '')
  return (signs.join('').match(/.{4}/g) ?? []).join('-')
}

/** However it was written down: capitals, no dashes, an o for a nought. */
function hashOf(code: string): string {
  const plain = code
    .toLowerCase()
    .replace(/[^0-9a-z]/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1')
  return createHash('sha256').update(plain).digest('base64url')
}
