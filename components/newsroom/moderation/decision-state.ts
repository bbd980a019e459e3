// What the moderation page knows after a decision, and what it is given to show.
import type { CommentStatus } from '@/domain/comments/schema'

export type DecisionState = {
  commentId?: string
  message?: string
  isProblem?: true | undefined
  /** What was typed with a decision that did not happen. */
  note?: string
  /** Takes the decision back, until a minute. */
  undo?: { batchId: string; until: string } | undefined
}

/** A comment as the page shows it: times are words already, for the server and the browser must say the same. */
export type QueueCard = {
  id: string
  status: CommentStatus
  version: number
  name: string
  email: string
  website: string
  text: string
  at: { text: string; iso: string; exact: string }
  isStaff: boolean
  heldBecause: string | null
  decided: string | null
  note: string
  parent: { name: string; text: string } | null
  article: { headline: string; path: string | null }
}

export type DecisionAction = (form: FormData) => void
