// What the moderation page knows after a decision, and what it is given to show.

import type { AuthorHistory } from '@/domain/moderation/queue/author-history'
import type { EditRun } from '@/domain/moderation/queue/edit-runs'
import type { MarkedRun } from '@/domain/moderation/queue/findings'
import type { Action } from '@/domain/moderation/schema'
import type { Status } from '@/domain/moderation/transition'
import type { BanState } from '../talk/ban-fields'

export type DecisionState = {
  commentId?: string
  message?: string
  isProblem?: true | undefined
  /** What was typed with a decision that did not happen. */
  note?: string
  explanation?: string
  /** The form to be filled in once more. */
  again?: FormAgain | undefined
  /** Takes the decision back, until a minute. */
  undo?: { batchId: string; until: string } | undefined
}

/** `form`: the id of its comment, or `bulk`; `chosen`: whom it was about; `problem`: what is wrong with the explanation. */
export type FormAgain = { form: string; chosen: string[]; problem: string; explanation: string; note: string }

type Said = { text: string; iso: string; exact: string }

/** A comment as the page shows it: times are words already, for the server and the browser must say the same. */
export type QueueCard = {
  id: string
  status: Status
  version: number
  name: string
  email: string
  website: string
  nameRuns: MarkedRun[]
  websiteRuns: MarkedRun[]
  text: MarkedRun[]
  edit: EditRun[] | null
  at: Said
  isStaff: boolean
  isConfirmed: boolean
  hasNetwork: boolean
  isPicked: boolean
  likes: number
  /** Why it waits, a sentence for each reason. */
  why: string[]
  decided: string | null
  /** What its author was told with it, and what colleagues were. */
  explanation: string
  note: string
  reports: { reason: string; note: string; at: string }[]
  reportCount: number
  appeal: string | null
  notes: { id: string; who: string; text: string; at: string }[]
  claim: Claim | null
  parent: { name: string; text: string } | null
  article: { id: string; headline: string; path: string | null }
  author: AuthorHistory
}

/** `until`: a moment in ISO 8601. */
export type Claim = { who: string; isMine: boolean; until: string }

/** What can be done with a comment as it stands; the rest is not offered. */
export function actionsFor({ status, edit, appeal, reportCount, isPicked }: QueueCard): Action[] {
  const isAsked = edit !== null || appeal !== null
  return [
    ...(status !== 'approved' || edit ? (['approve'] as const) : []),
    ...(status === 'approved' && reportCount > 0 && !edit ? (['keep'] as const) : []),
    ...(status !== 'rejected' || isAsked ? (['reject'] as const) : []),
    ...(status !== 'spam' ? (['spam'] as const) : []),
    ...(status !== 'pending' && !isAsked ? (['restore'] as const) : []),
    ...(status === 'approved' && !isAsked ? [isPicked ? ('unpick' as const) : ('pick' as const)] : []),
  ]
}

/** Server actions, for the minute before scripts run and for whoever has none. */
export type DeskActions = {
  decide: (state: DecisionState, form: FormData) => Promise<DecisionState>
  note: (state: DecisionState, form: FormData) => Promise<DecisionState>
  claim: (state: DecisionState, form: FormData) => Promise<DecisionState>
  ban: (state: BanState, form: FormData) => Promise<BanState>
}
