// What a moderator hears about each comment they decided: it was done, or who was faster and when.
import type { CommentToDecide } from './deciding'
import type { Status } from './transition'

export type CurrentState = { status: Status; version: number; who: string; at: string }

export type DecidedItem =
  | { commentId: string; outcome: 'applied'; status: Status; version: number }
  | { commentId: string; outcome: 'conflict'; current: CurrentState }
  | { commentId: string; outcome: 'not_found' }
  /** Nobody picks what they wrote themselves. */
  | { commentId: string; outcome: 'forbidden' }

/** `batchId` takes everything back until `undoUntil`; null when nothing was changed. */
export type Decided = { batchId: string | null; undoUntil: string | null; results: readonly DecidedItem[] }

export function currentState({ status, version, decidedBy, decidedAt, createdAt }: CommentToDecide): CurrentState {
  return { status, version, who: decidedBy?.name ?? '', at: (decidedAt ?? createdAt).toISOString() }
}
