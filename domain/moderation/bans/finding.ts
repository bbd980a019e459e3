// Is whoever sends this banned now? One question by index, whatever the bans look at.
import type { Reader } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { networkOf } from '../../comments/network'
import { type BanKind, canonicalEmail, domainsOf } from './ban-value'
import { erasedValue } from './erased'

export type FoundBan = { id: string; kind: BanKind; reason: string; expiresAt: Date | null }
type Sender = { identityId?: string | null; email: string; network: string }

export async function findBan(tx: Reader, sender: Sender, now: Date): Promise<FoundBan | null> {
  const [ban] = await tx.$queryRaw<FoundBan[]>`
    select id, kind::text as kind, reason, expires_at as "expiresAt" ${bansOf(knownOf(sender, now))} order by expires_at desc nulls first limit 1`
  return ban ?? null
}

/** What a ban of this e-mail may be kept as. */
export function boxesOf(email: string): string[] {
  return [canonicalEmail(email), erasedValue(email)]
}

/** What bans may know a sender by: columns of a statement, or values. */
type Known = { email: Prisma.Sql; boxes: Prisma.Sql; domains: Prisma.Sql; network: Prisma.Sql; identityId: Prisma.Sql; at: Prisma.Sql }

function knownOf({ identityId = null, email, network }: Sender, now: Date): Known {
  return {
    email: Prisma.sql`${email.trim().toLowerCase()}`,
    boxes: Prisma.sql`${boxesOf(email)}::text[]`,
    domains: Prisma.sql`${domainsOf(email)}::text[]`,
    network: Prisma.sql`${networkOf(network)}`,
    identityId: Prisma.sql`${identityId}::text`,
    at: Prisma.sql`${now}`,
  }
}

/**
 * For a question that asks more. A confirmed reader who is banned stays so without their cookie, under the same e-mail.
 * Each way to know a sender is looked up by itself: asked all at once, PostgreSQL reads every ban for every comment.
 */
export function bansOf({ email, boxes, domains, network, identityId, at }: Known): Prisma.Sql {
  return Prisma.sql`
      from (select * from comment_bans where kind = 'email' and value = any(${boxes})
            union all select * from comment_bans where kind = 'network' and value = ${network}
            union all select * from comment_bans where kind = 'domain' and value = any(${domains})
            union all select * from comment_bans where kind = 'person' and value = ${identityId}
            union all select bans.* from comment_identities known
              join comment_bans bans on bans.kind = 'person' and bans.value = known.id::text where known.email = ${email}) as bans
     where lifted_at is null and (expires_at is null or expires_at > ${at})`
}

/** The same question about one ban and many senders. */
export function isCaughtBy({ kind, value }: { kind: BanKind; value: string }, { identityId, email, network }: Sender): boolean {
  switch (kind) {
    case 'person':
      return identityId === value
    case 'email':
      return canonicalEmail(email) === value
    case 'domain':
      return domainsOf(email).includes(value)
    case 'network':
      return networkOf(network) === value
  }
}
