// A comment of the queue with all that is needed to decide about it. For staff only: the sender's e-mail is in it.
import type { Locale } from '@/lib/i18n/locale'
import type { Actor } from '../../actor'
import type { Status } from '../transition'
import type { AuthorHistory } from './author-history'
import { type EditRun, editRuns } from './edit-runs'
import { type Finding, type MarkedRun, markedRuns, readFindings } from './findings'
import type { QueueRow } from './rows'

export type QueueItem = {
  id: string
  status: Status
  version: number
  name: string
  email: string
  website: string
  /** The name and the website in runs, as the text below. */
  nameRuns: MarkedRun[]
  websiteRuns: MarkedRun[]
  /** The words to be judged, in runs: what a check found is marked. */
  text: MarkedRun[]
  /** What an edit that waits would change, word by word, and what was found in it. */
  edit: EditRun[] | null
  at: Date
  waitingSince: Date | null
  isStaff: boolean
  /** Its e-mail was confirmed by a link. */
  isConfirmed: boolean
  hasNetwork: boolean
  isPicked: boolean
  likes: number
  heldBecause: string | null
  findings: Finding[]
  reports: { reason: string; note: string; at: Date }[]
  reportCount: number
  /** An author asks to look again; answered ones are history. */
  appeal: { text: string; at: Date } | null
  notes: { id: string; who: string; text: string; at: Date }[]
  claim: { who: string; isMine: boolean; until: Date } | null
  decision: { who: string | null; at: Date; reason: string | null; explanation: string; note: string } | null
  parent: { name: string; text: string; status: string } | null
  /** `path` is null while the article is not live. */
  article: { id: string; headline: string; locale: Locale; path: string | null }
  author: AuthorHistory
}

export const NO_HISTORY: AuthorHistory = { approved: 0, rejected: 0, spam: 0, waiting: 0, last: [] }

type Circumstances = { actor: Actor; author: AuthorHistory; now: Date }

export function queueItem(row: QueueRow, { actor, author, now }: Circumstances): QueueItem {
  const { appeal, decidedAt, pendingText, network } = row
  const findings = readFindings(row.screening)
  return {
    id: row.id,
    status: row.status,
    version: row.version,
    name: row.name,
    email: row.email ?? '',
    website: row.website,
    nameRuns: markedRuns(row.name, findings, 'name'),
    websiteRuns: markedRuns(row.website, findings, 'website'),
    text: pendingText === null ? markedRuns(row.text, findings) : [{ text: row.text, isMarked: false }],
    edit: pendingText === null ? null : editRuns(row.text, pendingText, findings),
    at: row.at,
    waitingSince: row.waitingSince,
    isStaff: row.isStaff,
    isConfirmed: row.isConfirmed,
    hasNetwork: network !== null && !['', 'unknown'].includes(network),
    isPicked: row.isPicked,
    likes: row.likes,
    heldBecause: row.heldBecause,
    findings,
    reports: row.reports.map(dated),
    reportCount: row.openReports,
    appeal: appeal && dated(appeal),
    notes: row.notes.map(dated),
    claim: claimOf(row, { actor, now }),
    decision: decidedAt && decisionOf(row, decidedAt),
    parent: row.parent,
    article: { id: row.articleId, headline: row.headline, locale: row.locale, path: row.path },
    author,
  }
}

function decisionOf(row: QueueRow, at: Date): QueueItem['decision'] {
  const { decidedBy: who, rejectionReason: reason, rejectionExplanation: explanation, rejectionNote: note } = row
  return { who, at, reason, explanation, note }
}

function claimOf({ claim }: QueueRow, { actor, now }: Pick<Circumstances, 'actor' | 'now'>): QueueItem['claim'] {
  if (!claim) return null
  const until = new Date(claim.until)
  return until > now ? { who: claim.who, isMine: actor.kind === 'person' && actor.id === claim.byId, until } : null
}

function dated<T extends { at: string }>(told: T): Omit<T, 'at'> & { at: Date } {
  return { ...told, at: new Date(told.at) }
}
