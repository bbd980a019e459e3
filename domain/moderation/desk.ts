// What a moderator reads: the queue and what was decided, a page at a time, with all that is needed to decide.
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Locale } from '@/lib/i18n/locale'
import type { Actor } from '../actor'
import { after, before, parseCursor, printCursor } from '../comments/cursor'
import type { CommentStatus } from '../comments/schema'
import { can } from '../permissions'

const ITEMS_A_PAGE = 25
/** Counting stops here: «99+» says enough, and a long queue costs no more than a short one. */
const COUNTED = 100

const QUEUE_ITEM = {
  id: true,
  status: true,
  version: true,
  name: true,
  website: true,
  text: true,
  heldBecause: true,
  rejectionReason: true,
  rejectionNote: true,
  createdAt: true,
  decidedAt: true,
  decidedBy: { select: { name: true } },
  sender: { select: { email: true } },
  user: { select: { name: true } },
  parent: { select: { name: true, text: true, status: true } },
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

type Row = Prisma.CommentGetPayload<{ select: typeof QUEUE_ITEM }>

/** For staff only: it has the sender's e-mail in it. */
export type QueueItem = {
  id: string
  status: CommentStatus
  version: number
  name: string
  email: string
  website: string
  text: string
  at: Date
  isStaff: boolean
  heldBecause: string | null
  decision: { who: string | null; at: Date; reason: string | null; note: string } | null
  parent: { name: string; text: string; status: CommentStatus } | null
  /** `path` is null while the article is not live. */
  article: { headline: string; locale: Locale; path: string | null }
}

export type Queue = { items: QueueItem[]; next: string | null; isFirstPage: boolean }

/** What waits is oldest first, as it should be answered; what was decided is newest first. Null for who may not moderate. */
export async function findQueue(actor: Actor, wanted: { status: CommentStatus; cursor?: string | null }): Promise<Queue | null> {
  if (!can(actor, 'comment.decide')) return null
  const { status } = wanted
  const place = parseCursor(wanted.cursor)
  const isWaiting = status === 'pending'
  const direction = isWaiting ? 'asc' : 'desc'
  const rows = await db().comment.findMany({
    where: { status, ...(isWaiting ? after(place) : before(place)) },
    orderBy: [{ createdAt: direction }, { id: direction }],
    take: ITEMS_A_PAGE + 1,
    select: QUEUE_ITEM,
  })
  const page = rows.slice(0, ITEMS_A_PAGE)
  const last = page.at(-1)
  const next = rows.length > ITEMS_A_PAGE && last ? printCursor(last) : null
  return { items: page.map(queueItem), next, isFirstPage: place === null }
}

/** How many wait, up to a hundred; null for who may not moderate. */
export async function countWaiting(actor: Actor): Promise<number | null> {
  if (!can(actor, 'comment.decide')) return null
  const waiting = await db().comment.findMany({ where: { status: 'pending' }, take: COUNTED, select: { id: true } })
  return waiting.length
}

function queueItem(row: Row): QueueItem {
  const { article, sender, user, decidedAt, decidedBy } = row
  const section = article.live?.section.names.find(({ locale }) => locale === article.locale)
  return {
    id: row.id,
    status: row.status,
    version: row.version,
    name: row.name,
    email: sender?.email ?? '',
    website: row.website,
    text: row.text,
    at: row.createdAt,
    isStaff: user !== null,
    heldBecause: row.heldBecause,
    decision: decidedAt ? { who: decidedBy?.name ?? null, at: decidedAt, reason: row.rejectionReason, note: row.rejectionNote } : null,
    parent: row.parent,
    article: {
      headline: article.live?.headline ?? article.draft?.headline ?? '',
      locale: article.locale,
      path: article.live ? `/${section?.slug ?? ''}/${article.live.slug}` : null,
    },
  }
}
