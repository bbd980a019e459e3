// What the moderation page knows after a decision, and what it is given to show.
import type { CommentStatus, Decision } from '@/domain/comments/schema'

export type DecisionState = {
  commentId?: string
  message?: string
  isProblem?: true
  /** What was typed with a decision that did not happen. */
  note?: string
  /** The order that takes the decision back. */
  undo?: { commentId: string; version: number; name: string; decision: Decision; reason: string; note: string }
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
