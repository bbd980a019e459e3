// How often confirmed readers were approved and rejected. Counted anew from what was decided about their comments, so that no undo can
// leave it wrong, and no author can change it by taking words back.
import type { Tx } from '@/lib/db'
import { DECIDED } from '../comments/screening/trust'

/** Locks them first: a count made while another waits to be written would be too small. */
export async function recountReaders(tx: Tx, identityIds: readonly (string | null)[]): Promise<void> {
  const ids = [...new Set(identityIds.filter((id) => id !== null))]
  if (ids.length === 0) return
  await tx.$queryRaw`select 1 from comment_identities where id = any(${ids}::uuid[]) order by id for no key update`
  await tx.$executeRaw`
    with decided as (
      select said.identity_id, ${DECIDED} as verdict, coalesce(said.decided_at, said.created_at) as at, said.decided_at
        from comments said where said.identity_id = any(${ids}::uuid[])
    ), refused as (
      select wanted.id, max(decided_at) as last_at, count(decided.identity_id)::int as number
        from unnest(${ids}::uuid[]) as wanted(id)
        left join decided on decided.identity_id = wanted.id and verdict in ('rejected', 'spam')
       group by wanted.id
    )
    update comment_identities
       set rejected = refused.number, last_rejected_at = refused.last_at,
           approved = (select count(*)::int from decided
                        where decided.identity_id = refused.id and verdict = 'approved' and at > coalesce(refused.last_at, '-infinity'))
      from refused where comment_identities.id = refused.id`
}
