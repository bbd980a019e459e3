// A comment of the queue with all that is needed to decide about it. For staff only: the sender's e-mail is in it.
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Locale } from '@/lib/i18n/locale'
import type { Actor } from '../../actor'
import { diffWords, type WordRun } from '../../articles/diff/words'
import type { Status } from '../transition'
import type { AuthorHistory } from './author-history'
import { type Finding, type MarkedRun, markedRuns, readFindings } from './findings'

/** More of either is a story of its own, and is told elsewhere. */
const MOST_REPORTS = 20
const MOST_NOTES = 20

export const QUEUE_ITEM = {
  id: true,
  articleId: true,
  identityId: true,
  status: true,
  version: true,
  name: true,
  website: true,
  text: true,
  pendingText: true,
  heldBecause: true,
  screening: true,
  rejectionReason: true,
  rejectionNote: true,
  createdAt: true,
  waitingSince: true,
  pickedAt: true,
  likes: true,
  openReports: true,
  decidedAt: true,
  decidedBy: { select: { name: true } },
  sender: { select: { email: true, network: true } },
  user: { select: { name: true } },
  parent: { select: { name: true, text: true, status: true } },
  reports: {
    where: { answeredAt: null },
    orderBy: { at: 'asc' },
    take: MOST_REPORTS,
    select: { reason: true, note: true, at: true },
  },
  appeal: { select: { text: true, at: true, answeredAt: true } },
  notes: { orderBy: { at: 'asc' }, take: MOST_NOTES, select: { id: true, text: true, at: true, by: { select: { name: true } } } },
  claim: { select: { until: true, byId: true, by: { select: { name: true } } } },
  article: {
    select: {
      locale: true,
      draft: { select: { headline: true } },
      live: {
        select: { headline: true, slug: true, section: { select: { names: { select: { locale: true, slug: true } } } } },
      },
    },
  },
} satisfies Prisma.CommentSelect

export type QueueRow = Prisma.CommentGetPayload<{ select: typeof QUEUE_ITEM }>

export type QueueItem = {
  id: string
  status: Status
  version: number
  name: string
  email: string
  website: string
  /** The words to be judged, in runs: what a check found is marked. */
  text: MarkedRun[]
  /** What an edit that waits would change, word by word. */
  edit: WordRun[] | null
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
  decision: { who: string | null; at: Date; reason: string | null; note: string } | null
  parent: { name: string; text: string; status: string } | null
  /** `path` is null while the article is not live. */
  article: { id: string; headline: string; locale: Locale; path: string | null }
  author: AuthorHistory
}

export const NO_HISTORY: AuthorHistory = { approved: 0, rejected: 0, spam: 0, waiting: 0, last: [] }

type Circumstances = { actor: Actor; author: AuthorHistory; now: Date }

export function queueItem(row: QueueRow, { actor, author, now }: Circumstances): QueueItem {
  const { claim, appeal, decidedAt, decidedBy, pendingText, sender } = row
  const findings = readFindings(row.screening)
  return {
    id: row.id,
    status: row.status as Status,
    version: row.version,
    name: row.name,
    email: sender?.email ?? '',
    website: row.website,
    text: pendingText === null ? markedRuns(row.text, findings) : [{ text: row.text, isMarked: false }],
    edit: pendingText === null ? null : diffWords(row.text, pendingText),
    at: row.createdAt,
    waitingSince: row.waitingSince,
    isStaff: row.user !== null,
    isConfirmed: row.identityId !== null,
    hasNetwork: sender !== null && !['', 'unknown'].includes(sender.network),
    isPicked: row.pickedAt !== null,
    likes: row.likes,
    heldBecause: row.heldBecause,
    findings,
    reports: row.reports,
    reportCount: row.openReports,
    appeal: appeal && appeal.answeredAt === null ? { text: appeal.text, at: appeal.at } : null,
    notes: row.notes.map(({ id, text, at, by }) => ({ id, text, at, who: by?.name ?? '' })),
    claim:
      claim && claim.until > now
        ? { who: claim.by.name, isMine: actor.kind === 'person' && actor.id === claim.byId, until: claim.until }
        : null,
    decision: decidedAt ? { who: decidedBy?.name ?? null, at: decidedAt, reason: row.rejectionReason, note: row.rejectionNote } : null,
    parent: row.parent && { ...row.parent, text: row.parent.text.slice(0, 600) },
    article: articleOf(row),
    author,
  }
}

function articleOf({ articleId, article }: QueueRow): QueueItem['article'] {
  const { locale, live, draft } = article
  const section = live?.section.names.find((name) => name.locale === locale)
  return {
    id: articleId,
    headline: live?.headline ?? draft?.headline ?? '',
    locale,
    path: live ? `/${section?.slug ?? ''}/${live.slug}` : null,
  }
}
