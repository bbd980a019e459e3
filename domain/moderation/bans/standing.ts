// Whether the same is banned already. Whoever asks holds the place until their order ends: two cannot ban one thing at once.
import type { Tx } from '@/lib/db'
import type { BanKind } from './ban-value'
import { boxesOf } from './finding'

export async function isBannedAlready(tx: Tx, { kind, value }: { kind: BanKind; value: string }, now: Date): Promise<boolean> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`visnyk.ban.${kind}.${value}`}, 0))`
  const known = kind === 'email' ? [value, ...boxesOf(value)] : [value]
  const standing = { kind, value: { in: known }, liftedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] }
  return (await tx.commentBan.findFirst({ where: standing, select: { id: true } })) !== null
}
