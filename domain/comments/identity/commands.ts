// Orders by which a reader becomes somebody without an account: ask for the letter, follow its link, end what was begun.
import type { Tx } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Locale } from '@/lib/i18n/locale'
import { hashToken } from '@/lib/session-cookie'
import { command, done } from '../../command'
import { refused } from '../../outcome'
import { touch } from '../../touch'
import { readSignedId } from '../signed-link'
import { mayAsk, writeConfirmation } from './confirming'
import { findReader, openReaderSession } from './reader'
import { AskConfirmation, AskReturn, ConfirmReader, LeaveReader, Subscribe, Unsubscribe } from './schema'

/** From the status page of a comment. The answer is the same whether a letter went out or enough of them had. */
export const askConfirmation = command('reader.askLetter', {
  input: AskConfirmation,
  async subject({ status }, tx) {
    const commentId = readSignedId('status', status)
    return commentId ? await findSent(tx, commentId) : null
  },
  async run({ input: { network }, subject: comment, tx, now }) {
    const email = comment.sender?.email
    if (email) {
      await tx.commentSender.update({ where: { commentId: comment.id }, data: { letterAskedAt: now } })
      await writeConfirmation(tx, { kind: 'confirmReader', commentId: comment.id, locale: comment.locale, email, network, now })
    }
    return done({}, touch.letters())
  },
  record: ({ subject }) => ({ type: 'comment', id: subject.id }),
})

/** A confirmed reader in a browser that does not know them. Whoever asks hears the same, so nobody learns whose address the paper knows. */
export const askReturn = command('reader.askLetter', {
  input: AskReturn,
  async subject({ email }, tx) {
    return { reader: await tx.commentIdentity.findUnique({ where: { email }, select: { id: true, locale: true } }) }
  },
  async run({ input: { email, network }, subject: { reader }, tx, now }) {
    if (reader) await writeConfirmation(tx, { kind: 'returnReader', commentId: null, locale: reader.locale, email, network, now })
    else await mayAsk(network)
    return done({}, touch.letters())
  },
  record: ({ subject: { reader } }) => (reader ? { type: 'reader', id: reader.id } : []),
})

async function findSent(tx: Tx, commentId: string) {
  return await tx.comment.findUnique({
    where: { id: commentId, userId: null, status: { not: 'deleted' } },
    select: { id: true, locale: true, sender: { select: { email: true } } },
  })
}

/** Whoever presses the button on the letter's page owns the e-mail. Opening the page does nothing: scanners open every link. */
export const confirmReader = command('reader.confirm', {
  input: ConfirmReader,
  async subject({ token }, tx) {
    const tokenHash = hashToken(token)
    await tx.$queryRaw`select 1 from comment_confirmations where token_hash = ${tokenHash} for update`
    return await tx.commentConfirmation.findUnique({ where: { tokenHash }, select: CONFIRMATION })
  },
  async run({ subject: { tokenHash, email, usedAt, expiresAt, comment }, tx, now }) {
    if (usedAt || expiresAt <= now) return refused('confirmationGone')
    await tx.commentConfirmation.update({ where: { tokenHash }, data: { usedAt: now } })
    const reader = comment ? await confirmedBy(tx, { comment, email, now }) : await tx.commentIdentity.findUnique({ where: { email } })
    // Everything was erased since the letter was asked for.
    if (!reader) return refused('confirmationGone')
    const session = await openReaderSession(tx, reader.id, now)
    return done({ session, locale: reader.locale, readerId: reader.id })
  },
  record: ({ subject: { comment }, value }) => (comment ? { type: 'comment', id: comment.id } : { type: 'reader', id: value.readerId }),
})

const CONFIRMATION = {
  tokenHash: true,
  email: true,
  usedAt: true,
  expiresAt: true,
  comment: { select: { id: true, name: true, locale: true, status: true, identityId: true, sender: { select: { email: true } } } },
} satisfies Prisma.CommentConfirmationSelect
type ConfirmedComment = NonNullable<Prisma.CommentConfirmationGetPayload<{ select: typeof CONFIRMATION }>['comment']>

type Confirmed = { comment: ConfirmedComment; email: string; now: Date }

async function confirmedBy(tx: Tx, { comment, email, now }: Confirmed): Promise<{ id: string; locale: Locale }> {
  const { name, locale } = comment
  const { id } = await tx.commentIdentity.upsert({
    where: { email },
    create: { email, name, locale, confirmedAt: now },
    update: { name, locale },
    select: { id: true },
  })
  if (comment.sender?.email === email && comment.identityId === null) await take(tx, { identityId: id, comment })
  return { id, locale }
}

/** From now on the comment is theirs, it counts for them if it stands, and they hear what becomes of it. */
async function take(tx: Tx, { identityId, comment }: { identityId: string; comment: { id: string; status: string } }): Promise<void> {
  await tx.comment.update({ where: { id: comment.id }, data: { identityId }, select: { id: true } })
  if (comment.status === 'approved') await tx.commentIdentity.update({ where: { id: identityId }, data: { approved: { increment: 1 } } })
  await tx.commentSubscription.create({ data: { identityId, commentId: comment.id } })
}

/** This browser forgets its reader. */
export const leaveReader = command('reader.leave', {
  input: LeaveReader,
  subject: ({ session }, tx, _, { now }) => findReader(tx, session, now),
  async run({ input: { session }, tx }) {
    await tx.readerSession.deleteMany({ where: { tokenHash: hashToken(session) } })
    return done({})
  },
  record: ({ subject }) => ({ type: 'reader', id: subject.id }),
})

export const subscribe = command('reader.subscribe', {
  input: Subscribe,
  async subject({ session, commentId }, tx, _, { now }) {
    const reader = await findReader(tx, session, now)
    return (
      reader && (await tx.comment.findUnique({ where: { id: commentId, identityId: reader.id }, select: { id: true, identityId: true } }))
    )
  },
  async run({ input: { wanted }, subject: { id: commentId, identityId }, tx }) {
    if (!identityId) return refused('nothingChanged')
    const key = { commentId_identityId: { commentId, identityId } }
    if (wanted) await tx.commentSubscription.upsert({ where: key, create: { commentId, identityId }, update: {} })
    else await tx.commentSubscription.deleteMany({ where: { commentId, identityId } })
    return done({ wanted })
  },
  record: ({ subject, value }) => ({ type: 'comment', id: subject.id, details: value }),
})

/** By the link in a letter: no cookie, no question, and no harm in a second time. */
export const unsubscribe = command('reader.unsubscribe', {
  input: Unsubscribe,
  async subject({ token }) {
    const subscriptionId = readSignedId('unsubscribe', token)
    return subscriptionId ? { subscriptionId } : null
  },
  async run({ subject: { subscriptionId }, tx }) {
    await tx.commentSubscription.deleteMany({ where: { id: subscriptionId } })
    return done({})
  },
  record: ({ subject }) => ({ type: 'reader', id: subject.subscriptionId }),
})
