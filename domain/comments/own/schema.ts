// What an author is told of their own words, and how long they may mend them.
import type { Locale } from '@/lib/i18n/locale'
import type { TalkedArticle } from '../queries'
import type { CommentStatus } from '../schema'

export const EDIT_MINUTES = 5

export type OwnStatus = {
  id: string
  /** Spam is never called so: whoever sends it learns nothing. */
  status: Exclude<CommentStatus, 'spam'>
  version: number
  locale: Locale
  /** Null when its story is not live. */
  article: TalkedArticle | null
  name: string
  text: string
  /** A change of a standing comment that a moderator has yet to read. */
  pendingText: string | null
  at: Date
  decidedAt: Date | null
  /** Key of `reasons`, when it was rejected. */
  reason: string | null
  /** In a moderator's own words; empty when there are none. */
  explanation: string
  /** Why the last change of a standing comment was rejected; readers see the words before it. */
  rejectedEdit: { reason: string | null; explanation: string } | null
  appeal: { at: Date; isAnswered: boolean } | null
  mayAppeal: boolean
  isConfirmed: boolean
  /** The letter that confirms the address: `late` when it was asked for so long ago that another may be. */
  letter: 'none' | 'sent' | 'late'
  isSubscribed: boolean
  editableUntil: Date | null
  /** The signed part of its private address. */
  link: string
}

/** `ban`: why the reader may not write, in a moderator's words, and until when. */
export type OwnComments = {
  reader: { name: string; email: string }
  ban: { reason: string; expiresAt: Date | null } | null
  comments: OwnStatus[]
}
