// Orders by which somebody asks moderators to look: a reader about anybody's comment, an author once about their own.
import { z } from 'zod'
import { type Limit, takePoint } from '@/lib/rate-limit'
import { command, done } from '../../command'
import { refused } from '../../outcome'
import { touch } from '../../touch'
import { networkOf } from '../network'
import { lastTold, TOLD_LAST } from '../notice'
import { lockWithRoots } from '../own/own-comment'
import { printable } from '../printable'
import { readerKey } from '../reader-key'
import { MAX_NOTE, REJECTION_REASONS, Text } from '../schema'
import { readSignedId } from '../signed-link'
import { tooMany } from '../too-many'

const BY_NETWORK: Limit = { name: 'comment-report', points: 20, seconds: 60 * 60 }

const Report = z.object({
  commentId: z.uuid(),
  reason: z.enum(REJECTION_REASONS),
  note: z.string().trim().max(MAX_NOTE).transform(printable).default(''),
  network: z.string().max(100).default('unknown'),
})

/** One of each network about each comment; a second one is thanked for like the first. */
export const reportComment = command('comment.report', {
  input: Report,
  async subject({ commentId }, tx) {
    await lockWithRoots(tx, [commentId])
    return await tx.comment.findFirst({
      where: { id: commentId, status: 'approved', article: { live: { isNot: null } } },
      select: { id: true, reportedSince: true },
    })
  },
  async run({ input: { commentId, reason, note, network }, subject, tx, now }) {
    const permit = await takePoint(BY_NETWORK, networkOf(network))
    if (!permit.allowed) return tooMany(permit.retryAfterSeconds)
    const key = readerKey({ browser: '', network })
    const { count } = await tx.commentReport.createMany({
      data: [{ commentId, readerKey: key, reason, note, at: now }],
      skipDuplicates: true,
    })
    if (count === 0) return done({ isNew: false })
    await tx.comment.update({
      where: { id: commentId },
      data: { openReports: { increment: 1 }, reportedSince: subject.reportedSince ?? now },
      select: { id: true },
    })
    return done({ isNew: true }, touch.queued(commentId))
  },
  record: ({ input, value }) => ({ type: 'comment', id: input.commentId, details: { reason: input.reason, ...value } }),
})

const Appeal = z.object({ status: z.string().max(200), text: Text.pipe(z.string().max(1_000)) })

/** By the private link of the comment. It comes back to the queue with what its author says; the answer to that is the last. */
export const appealComment = command('comment.appeal', {
  input: Appeal,
  async subject({ status }, tx) {
    const id = readSignedId('status', status)
    if (!id) return null
    await lockWithRoots(tx, [id])
    return await tx.comment.findUnique({
      where: { id },
      select: { id: true, status: true, appeal: { select: { at: true } }, decisions: TOLD_LAST },
    })
  },
  async run({ input: { text }, subject: { id, status, appeal, decisions }, tx, now }) {
    // As its author knows it: what readers saw and is gone as spam was rejected to them.
    if (status === 'deleted' || lastTold(status, decisions) !== 'rejected') return refused('nothingToAppeal')
    if (appeal) return refused('appealedBefore')
    await tx.commentAppeal.create({ data: { commentId: id, text, at: now } })
    await tx.comment.update({ where: { id }, data: { waitingSince: now }, select: { id: true } })
    return done({ id }, touch.queued(id))
  },
  record: ({ subject }) => ({ type: 'comment', id: subject.id }),
})
