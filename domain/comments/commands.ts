// Orders about comments: a reader speaks, a colleague answers, and a form that could not be sent is kept for its sender.
import { type Limit, takePoint } from '@/lib/rate-limit'
import { hashToken, newToken } from '@/lib/session-cookie'
import { command, done } from '../command'
import { invalid, refused } from '../outcome'
import { findCommentPlace, keepComment } from './keeping'
import { findTalkedArticle } from './queries'
import { KeepAttempt, PostComment, PostStaffComment } from './schema'
import { gatherFacts, gatherStaffFacts, networkOf } from './screening/facts'
import { FOR_COLLEAGUES, FOR_GUESTS, screen } from './screening/screen'

const ATTEMPT_MS = 60 * 60 * 1000
const ATTEMPTS_BY_NETWORK: Limit = { name: 'comment-attempt', points: 60, seconds: 60 * 60 }

/** A reader's comment. What comes back says only whether it waits; never which check made it wait. */
export const postComment = command('comment.post', {
  input: PostComment,
  subject: (input, tx) => findCommentPlace(tx, input),
  async run({ input, subject: place, tx, now }) {
    const facts = await gatherFacts(tx, { article: place.article, sent: input, now })
    const verdict = screen(FOR_GUESTS, { facts, now })
    if (verdict.kind === 'invalid') return invalid({ field: verdict.field, code: verdict.code })
    if (verdict.kind === 'refuse') return refused(verdict.reason, { params: verdict.params })
    if (input.parentId && !place.parent) return invalid({ field: 'parentId', code: 'unknownReference' })
    return await keepComment(tx, { place, words: input, sender: input, heldBecause: verdict.kind === 'hold' ? verdict.by : null, now })
  },
  record: ({ value }) => ({ type: 'comment', id: value.id, details: { status: value.status } }),
})

/** A colleague's comment stands at once, under the colleague's own name and with the badge. */
export const postStaffComment = command('comment.postAsStaff', {
  input: PostStaffComment,
  subject: (input, tx) => findCommentPlace(tx, input),
  async run({ actor, input, subject: place, tx, now }) {
    const user = actor.kind === 'person' ? await tx.user.findUnique({ where: { id: actor.id }, select: { name: true, email: true } }) : null
    if (actor.kind !== 'person' || !user) return invalid({ field: 'name', code: 'required' })
    const facts = await gatherStaffFacts(tx, { article: place.article, sent: { ...input, email: user.email }, now })
    const verdict = screen(FOR_COLLEAGUES, { facts, now })
    if (verdict.kind === 'invalid') return invalid({ field: verdict.field, code: verdict.code })
    if (verdict.kind === 'refuse') return refused(verdict.reason, { params: verdict.params })
    if (input.parentId && !place.parent) return invalid({ field: 'parentId', code: 'unknownReference' })
    const words = { name: user.name, website: '', text: input.text }
    const heldBecause = verdict.kind === 'hold' ? verdict.by : null
    return await keepComment(tx, { place, words, sender: { ...input, email: user.email }, userId: actor.id, heldBecause, now })
  },
  record: ({ value }) => ({ type: 'comment', id: value.id, details: { status: value.status } }),
})

/** Keeps what a reader without scripts typed, for an hour, under a token only that reader gets. */
export const keepAttempt = command('comment.keepAttempt', {
  input: KeepAttempt,
  subject: ({ articleId }, tx) => findTalkedArticle(articleId, tx),
  async run({ input, tx, now }) {
    const permit = await takePoint(ATTEMPTS_BY_NETWORK, networkOf(input.network))
    if (!permit.allowed) {
      const seconds = permit.retryAfterSeconds
      return refused('tooManyComments', { params: { seconds, minutes: Math.ceil(seconds / 60) } })
    }
    await tx.commentAttempt.deleteMany({ where: { expiresAt: { lt: now } } })
    const token = newToken()
    const { articleId, parentId, values, failure } = input
    await tx.commentAttempt.create({
      data: {
        tokenHash: hashToken(token),
        articleId,
        values: { ...values, parentId },
        failure,
        createdAt: now,
        expiresAt: new Date(now.getTime() + ATTEMPT_MS),
      },
    })
    return done({ token })
  },
  record: ({ input }) => ({ type: 'article', id: input.articleId }),
})
