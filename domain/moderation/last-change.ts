// What made a comment the version it is: a decision, a decision taken back, or its author's new words.
import type { Reader } from '@/lib/db'

export type LastChange = {
  change: 'decided' | 'undone' | 'edited'
  /** Null and empty for an author: who writes is told apart from who decides, and is not named here. */
  byId: string | null
  who: string
  at: Date
}

type Changed = { id: string; version: number; createdAt: Date; waitingSince: Date | null }

/** Nothing for a comment that stands as it was sent. A decision that was taken back has grown its comment by two versions. */
export async function listLastChanges(tx: Reader, comments: readonly Changed[]): Promise<Map<string, LastChange>> {
  const changed = comments.filter(({ version }) => version > 1)
  const commentId = { in: changed.map(({ id }) => id) }
  const decisions = await tx.commentDecision.findMany({ where: { commentId }, orderBy: { at: 'desc' }, select: DECISION })
  const revisions = await tx.commentRevision.findMany({ where: { commentId }, select: { commentId: true, version: true, at: true } })
  return new Map(
    changed.map((comment) => {
      const { id, version } = comment
      const last = decisions.find((one) => one.commentId === id && one.version === version - (one.undoneAt ? 2 : 1))
      const past = revisions.find((one) => one.commentId === id && one.version === version - 1)
      return [id, last ? byColleague(last) : { ...BY_AUTHOR, at: past?.at ?? comment.waitingSince ?? comment.createdAt }]
    }),
  )
}

const DECISION = {
  commentId: true,
  version: true,
  at: true,
  undoneAt: true,
  byId: true,
  by: { select: { name: true } },
  batch: { select: { undoneById: true, undoneBy: { select: { name: true } } } },
} as const

const BY_AUTHOR = { change: 'edited', byId: null, who: '' } as const

type Decision = {
  at: Date
  undoneAt: Date | null
  byId: string | null
  by: { name: string } | null
  batch: { undoneById: string | null; undoneBy: { name: string } | null }
}

function byColleague({ at, undoneAt, byId, by, batch }: Decision): LastChange {
  return undoneAt
    ? { change: 'undone', byId: batch.undoneById, who: batch.undoneBy?.name ?? '', at: undoneAt }
    : { change: 'decided', byId, who: by?.name ?? '', at }
}
