// The ban of somebody who had everything erased stands, and the paper no longer knows whom it bans: of the address a keyed hash is
// left, by which it is known again when it writes.
import { createHmac } from 'node:crypto'
import type { Tx } from '@/lib/db'
import { env } from '@/lib/env'
import { canonicalEmail } from './ban-value'

const MARK = 'erased:'

export function erasedValue(email: string): string {
  const key = `banned e-mail ${env().NEXTAUTH_SECRET ?? ''}`
  return MARK + createHmac('sha256', key).update(canonicalEmail(email)).digest('base64url')
}

export function isErasedValue(value: string): boolean {
  return value.startsWith(MARK)
}

/** Also of a ban of the person: without the identity there is nothing else to know them by, and erasing must not be a way out. */
export async function eraseFromBans(tx: Tx, { id: identityId, email }: { id: string; email: string }): Promise<void> {
  await tx.commentBan.updateMany({
    where: {
      OR: [
        { kind: 'email', value: canonicalEmail(email) },
        { kind: 'person', value: identityId },
      ],
    },
    data: { kind: 'email', value: erasedValue(email), note: '' },
  })
}
