// What an author may see of their own words: by the private link of one comment, or all of them by the reader's cookie.
import { db } from '@/lib/db'
import { findBan } from '../../moderation/bans/finding'
import { SETTLES } from '../../moderation/schema'
import { DAY_MS } from '../identity/confirming'
import { findReader } from '../identity/reader'
import { lastTold, SPAM_REASON, TOLD_LAST } from '../notice'
import { findTalkedArticle } from '../queries'
import { readSignedId, signedId } from '../signed-link'
import { EDIT_MINUTES, type OwnComments, type OwnStatus } from './schema'

const OWN = {
  id: true,
  articleId: true,
  status: true,
  version: true,
  name: true,
  text: true,
  pendingText: true,
  createdAt: true,
  decidedAt: true,
  rejectionReason: true,
  rejectionExplanation: true,
  locale: true,
  identityId: true,
  appeal: { select: { at: true, answeredAt: true, isUpheld: true } },
  decisions: {
    where: { undoneAt: null },
    orderBy: { version: 'desc' },
    select: { action: true, toStatus: true, told: true, reason: true, explanation: true },
  },
  subscriptions: { select: { id: true } },
  sender: { select: { letterAskedAt: true } },
} as const

type Row = Awaited<ReturnType<typeof findRow>>

/** By the signed part of the address. Null when the signature is not ours. */
export async function findStatus(link: string, now: Date): Promise<OwnStatus | null> {
  const id = readSignedId('status', link)
  const row = id ? await findRow(id) : null
  return row && (await statusOf(row, now))
}

async function findRow(id: string) {
  return await db().comment.findUnique({ where: { id }, select: OWN })
}

async function statusOf(row: NonNullable<Row>, now: Date): Promise<OwnStatus> {
  const { id, version, locale, name, text, pendingText, createdAt, appeal } = row
  const status = shownAs(row)
  const until = new Date(createdAt.getTime() + EDIT_MINUTES * 60_000)
  const isOpen = (status === 'pending' || status === 'approved') && row.identityId !== null && now < until
  return {
    ...{ id, version, locale, name, text, pendingText, at: createdAt, link: signedId('status', id) },
    status,
    article: await findTalkedArticle(row.articleId),
    ...answerTo(row),
    rejectedEdit: rejectedEdit(row),
    appeal: appeal && { at: appeal.at, isAnswered: appeal.answeredAt !== null },
    mayAppeal: status === 'rejected' && appeal === null,
    isConfirmed: row.identityId !== null,
    letter: letterOf(row.sender?.letterAskedAt, now),
    isSubscribed: row.subscriptions.length > 0,
    editableUntil: isOpen ? until : null,
  }
}

function letterOf(askedAt: Date | null | undefined, now: Date): OwnStatus['letter'] {
  if (!askedAt) return 'none'
  return now.getTime() - askedAt.getTime() < DAY_MS ? 'sent' : 'late'
}

/** As its author was told: caught spam waits for ever, and what readers saw before it was called spam is rejected. */
function shownAs({ status, decisions }: Pick<Answered, 'status' | 'decisions'>): OwnStatus['status'] {
  if (status !== 'spam') return status
  return lastTold(status, decisions) === 'rejected' ? 'rejected' : 'pending'
}

type Answered = Pick<NonNullable<Row>, 'status' | 'decidedAt' | 'rejectionReason' | 'rejectionExplanation'> & {
  decisions: readonly { told: string | null }[]
}

/** When it was decided and why, as far as its author knows that it was. */
function answerTo(row: Answered): Pick<OwnStatus, 'decidedAt' | 'reason' | 'explanation'> {
  const status = shownAs(row)
  return {
    decidedAt: row.status === 'spam' && status === 'pending' ? null : row.decidedAt,
    reason: status === 'rejected' ? (row.status === 'spam' ? SPAM_REASON : row.rejectionReason) : null,
    explanation: status === 'rejected' && row.status === 'rejected' ? row.rejectionExplanation : '',
  }
}

/** The last word about showing it was about an edit, and nothing waits since. */
function rejectedEdit({ status, pendingText, decisions }: NonNullable<Row>): OwnStatus['rejectedEdit'] {
  const last = decisions.find(({ action }) => SETTLES.has(action))
  if (status !== 'approved' || pendingText !== null || last?.action !== 'reject' || last.toStatus !== 'approved') return null
  return { reason: last.reason, explanation: last.explanation }
}

const OWN_A_PAGE = 50

/** The newest comments of whoever the cookie names; null when it names nobody. */
export async function findOwnComments(session: string, now: Date): Promise<OwnComments | null> {
  const reader = await findReader(db(), session, now)
  if (!reader) return null
  const rows = await db().comment.findMany({
    where: { identityId: reader.id, status: { not: 'deleted' } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: OWN_A_PAGE,
    select: OWN,
  })
  const { name, email } = reader
  // Of the person and their e-mail: a ban of a network is nobody's own.
  const ban = await findBan(db(), { identityId: reader.id, email, network: '' }, now)
  return {
    reader: { name, email },
    ban: ban && { reason: ban.reason, expiresAt: ban.expiresAt },
    comments: await Promise.all(rows.map((row) => statusOf(row, now))),
  }
}

/** One of them, for the page on which it is changed. */
export async function findOwnComment(wanted: { session: string; commentId: string; now: Date }): Promise<OwnStatus | null> {
  const { session, commentId, now } = wanted
  const reader = await findReader(db(), session, now)
  const row =
    reader && (await db().comment.findUnique({ where: { id: commentId, identityId: reader.id, status: { not: 'deleted' } }, select: OWN }))
  return row ? await statusOf(row, now) : null
}

/**
 * Everything the paper keeps about whoever the cookie names, for them to take along. How often they were approved and rejected is left
 * out: caught spam is counted there, and nobody is told that theirs was caught.
 */
export async function exportOwn(session: string, now: Date) {
  const reader = await findReader(db(), session, now)
  if (!reader) return null
  const orderBy = [{ createdAt: 'asc' }, { id: 'asc' }] as const
  const [identity, comments, unconfirmed, letters] = await Promise.all([
    db().commentIdentity.findUnique({ where: { id: reader.id }, select: { email: true, name: true, locale: true, confirmedAt: true } }),
    db().comment.findMany({ where: { identityId: reader.id, userId: null }, orderBy: [...orderBy], select: EXPORTED }),
    db().comment.findMany({
      where: { sender: { email: reader.email }, identityId: null, userId: null },
      orderBy: [...orderBy],
      select: { ...PUBLISHED, status: true },
    }),
    db().letter.findMany({
      where: { to: reader.email },
      orderBy: { createdAt: 'asc' },
      select: { subject: true, createdAt: true, sentAt: true },
    }),
  ])
  return { exportedAt: now, identity, comments: comments.map(asToldToAuthor), unconfirmed: unconfirmed.map(asSeenByReaders), letters }
}

const PUBLISHED = { id: true, articleId: true, parentId: true, createdAt: true, name: true, website: true, text: true } as const

const EXPORTED = {
  ...{ id: true, articleId: true, parentId: true, status: true, name: true, website: true, text: true, pendingText: true, likes: true },
  ...{ createdAt: true, editedAt: true, decidedAt: true, rejectionReason: true, rejectionExplanation: true },
  revisions: { select: { text: true, at: true } },
  appeal: { select: { text: true, at: true, answeredAt: true, isUpheld: true } },
  sender: { select: { email: true, network: true, userAgent: true } },
  decisions: TOLD_LAST,
} as const

function asToldToAuthor<R extends Answered>({ decisions, ...row }: R) {
  if (row.status !== 'spam') return row
  const answered = { ...row, decisions }
  const { decidedAt, reason: rejectionReason, explanation: rejectionExplanation } = answerTo(answered)
  return { ...row, status: shownAs(answered), decidedAt, rejectionReason, rejectionExplanation }
}

/** Whoever typed the address may be a stranger: that it was typed is the owner's to know, words nobody else sees are the stranger's. */
function asSeenByReaders<R extends { status: string; name: string; website: string; text: string }>({ status, ...row }: R) {
  if (status === 'approved') return row
  const { name, website, text, ...rest } = row
  return rest
}
