// What a moderator hears about each comment they decided: it was done, or who was faster and when.
import type { Reader } from '@/lib/db'
import type { CommentToDecide } from './deciding'
import { type LastChange, listLastChanges } from './last-change'
import type { Status } from './transition'

/** `change`: what was faster. Null: nothing was, and what was asked for cannot be done with it. */
export type CurrentState = { status: Status; version: number; change: LastChange['change'] | null; who: string; at: string }

export type DecidedItem =
  | { commentId: string; outcome: 'applied'; status: Status; version: number }
  | { commentId: string; outcome: 'conflict'; current: CurrentState }
  | { commentId: string; outcome: 'not_found' }
  /** Nobody picks what they wrote themselves. */
  | { commentId: string; outcome: 'forbidden' }

/** `batchId` takes everything back until `undoUntil`; null when nothing was changed. */
export type Decided = { batchId: string | null; undoUntil: string | null; results: readonly DecidedItem[] }

export async function listCurrentStates(tx: Reader, comments: readonly CommentToDecide[]): Promise<Map<string, CurrentState>> {
  const changes = await listLastChanges(tx, comments)
  return new Map(
    comments.map(({ id, status, version, createdAt }) => {
      const { change = null, who = '', at = createdAt } = changes.get(id) ?? {}
      return [id, { status, version, change, who, at: at.toISOString() }]
    }),
  )
}
