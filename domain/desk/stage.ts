// How far the work on a draft has come, and what moves it.
import type { Actor } from '@/domain/actor'
import { can } from '@/domain/permissions'
import type { Stage } from '@/lib/generated/prisma/enums'

export type { Stage }
export const STAGES = ['writing', 'review', 'approved'] as const satisfies readonly Stage[]

/**
 * Approved words are the words somebody approved. Whoever may approve may also mend them and they stay approved;
 * when anybody else writes into them, alone or with others, the draft waits for review again.
 */
export function stageAfterEditing(stage: Stage, writers: readonly Actor[]): Stage {
  return stage === 'approved' && !writers.every((writer) => can(writer, 'article.approve')) ? 'review' : stage
}

/** Past its hour and not yet with readers. Without an hour nothing is late. */
export function isOverdue(draft: { dueAt: Date | null; isDone: boolean }, now: Date): boolean {
  return draft.dueAt !== null && !draft.isDone && draft.dueAt.getTime() < now.getTime()
}

/** Where a draft may be moved from a stage; an author only gives their own to an editor. */
export function movesFor(from: Stage, { mayApprove }: { mayApprove: boolean }): Stage[] {
  if (!mayApprove) return from === 'writing' ? ['review'] : []
  return STAGES.filter((stage) => stage !== from)
}
