// How often confirmed readers were approved and rejected. Counted anew from their comments, so that no undo can leave it wrong.
import type { Tx } from '@/lib/db'

/** Locks them first: a count made while another waits to be written would be too small. */
export async function recountReaders(tx: Tx, identityIds: readonly (string | null)[]): Promise<void> {
  const ids = [...new Set(identityIds.filter((id) => id !== null))]
  if (ids.length === 0) return
  await tx.$queryRaw`select 1 from comment_identities where id = any(${ids}::uuid[]) order by id for no key update`
  await tx.$executeRaw`
    update comment_identities set approved = said.approved, rejected = said.rejected, last_rejected_at = said.last_rejected_at
      from unnest(${ids}::uuid[]) as wanted(id)
      cross join lateral (
        select max(decided_at) filter (where status in ('rejected', 'spam')) as last_rejected_at,
               count(*) filter (where status in ('rejected', 'spam'))::int as rejected
          from comments where identity_id = wanted.id) as refused
      cross join lateral (
        select count(*)::int as approved, refused.rejected, refused.last_rejected_at from comments
         where identity_id = wanted.id and status = 'approved'
           and coalesce(decided_at, created_at) > coalesce(refused.last_rejected_at, '-infinity')) as said
     where comment_identities.id = wanted.id`
}
