// Revisions: a whole copy of the draft at each save, so that nothing that was ever saved is lost.
import type { Actor } from '@/domain/actor'
import type { Tx } from '@/lib/db'
import type { RevisionKind } from '@/lib/generated/prisma/enums'
import type { DraftContent } from './schema'

type NewRevision = {
  articleId: string
  version: number
  kind: RevisionKind
  content: DraftContent
  actor: Actor
  now: Date
  writerIds?: readonly string[]
}

/**
 * Its id. One of a kind for a version: publishing the same words again moves the time, the audit record keeps both.
 * `writerIds`: everybody whose words are new in it, where that is not only the actor.
 */
export async function keepRevision(
  tx: Tx,
  { articleId, version, kind, content, actor, now, writerIds = [] }: NewRevision,
): Promise<string> {
  const made = { content, createdById: personId(actor), writerIds: [...writerIds].sort(), createdAt: now }
  const { id } = await tx.revision.upsert({
    where: { articleId_version_kind: { articleId, version, kind } },
    create: { articleId, version, kind, ...made },
    update: made,
    select: { id: true },
  })
  return id
}

export function personId(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.id : null
}
