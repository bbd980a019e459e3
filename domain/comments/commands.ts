// Orders about comments: a reader speaks, a colleague answers, and a form that could not be sent is kept for its sender.
import type { Tx } from '@/lib/db'
import { type Limit, takePoint } from '@/lib/rate-limit'
import { hashToken, newToken } from '@/lib/session-cookie'
import { command, done } from '../command'
import { invalid, missing, refused } from '../outcome'
import { type Touch, touch } from '../touch'
import { writeConfirmation } from './identity/confirming'
import { keepComment, type PostedComment } from './keeping'
import { networkOf } from './network'
import { findTalkedArticle } from './queries'
import { KeepAttempt, PostComment, PostStaffComment } from './schema'
import { gatherFacts, gatherStaffFacts } from './screening/facts'
import { completeFacts, findPlace } from './screening/place'
import { FOR_COLLEAGUES, FOR_GUESTS, screen } from './screening/screen'
import { wouldWorkHelp } from './screening/work'
import { askForWork } from './screening/working'
import { tellOfReply } from './subscriptions/telling'

const ATTEMPT_MS = 60 * 60 * 1000
const ATTEMPTS_BY_NETWORK: Limit = { name: 'comment-attempt', points: 60, seconds: 60 * 60 }

/** A reader's comment. What comes back says only whether it waits; never which check made it wait. */
export const postComment = command('comment.post', {
  input: PostComment,
  gather: (input, { now }) => gatherFacts(input, now),
  subject: (input, tx, _, { gathered, now }) => findPlace(tx, { gathered, parentId: input.parentId, sender: input, now }),
  async run({ input, subject: place, gathered, tx, now }) {
    if (!gathered) return missing
    const facts = await completeFacts(tx, { gathered, place, identityId: input.identityId, now })
    const verdict = screen(FOR_GUESTS, { facts, now })
    if (verdict.kind === 'invalid') return invalid({ field: verdict.field, code: verdict.code })
    if (verdict.kind === 'refuse') return refused(verdict.reason, { params: verdict.params })
    if (input.parentId && !place.parent) return invalid({ field: 'parentId', code: 'unknownReference' })
    if (input.canWork && !input.work && wouldWorkHelp(verdict)) return refused('workWanted', { current: await askForWork(now) })
    const kept = await keepComment(tx, { place, words: input, sender: input, said: gathered.said, verdict, now })
    if (kept.value.status === 'approved' && kept.value.isReply) await tellOfReply(tx, { commentId: kept.value.id, now })
    // What only a program does gets the same answer, and no letter goes to whoever's address it typed.
    const isTrapped = verdict.kind === 'spam' || verdict.findings.some(({ check }) => check === 'trap')
    if (!input.tellMe || isTrapped) return kept
    return { ...kept, touches: [...kept.touches, ...(await promiseLetters(tx, { comment: kept.value, input, now }))] }
  },
  record: ({ value }) => ({ type: 'comment', id: value.id, details: { status: value.status } }),
})

type Wish = { comment: PostedComment; input: PostComment; now: Date }

/** A confirmed reader is told from now on; anybody else is first asked whether the e-mail is theirs. */
async function promiseLetters(tx: Tx, { comment: { id, article }, input, now }: Wish): Promise<Touch[]> {
  const { name, email, network, identityId } = input
  if (identityId) {
    await tx.commentSubscription.create({ data: { identityId, commentId: id } })
    return []
  }
  const isWritten = await writeConfirmation(tx, { comment: { id, name, locale: article.locale }, email, network, now })
  return isWritten ? [touch.letters()] : []
}

/** A colleague's comment stands at once, under the colleague's own name and with the badge. */
export const postStaffComment = command('comment.postAsStaff', {
  input: PostStaffComment,
  gather: (input, { now }) => gatherStaffFacts(input, now),
  async subject(input, tx, actor, { gathered, now }) {
    const id = actor.kind === 'person' ? actor.id : null
    const user = id && (await tx.user.findUnique({ where: { id }, select: { id: true, name: true, email: true } }))
    const sender = { ...input, email: user ? user.email : '' }
    const place = await findPlace(tx, { gathered, parentId: input.parentId, sender, now })
    return place && { place, sender, user: user || null }
  },
  async run({ input, subject: { place, sender, user }, gathered, tx, now }) {
    if (!gathered) return missing
    if (!user) return invalid({ field: 'name', code: 'required' })
    const facts = await completeFacts(tx, { gathered, place, now })
    const verdict = screen(FOR_COLLEAGUES, { facts, now })
    if (verdict.kind === 'invalid') return invalid({ field: verdict.field, code: verdict.code })
    if (verdict.kind === 'refuse') return refused(verdict.reason, { params: verdict.params })
    if (input.parentId && !place.parent) return invalid({ field: 'parentId', code: 'unknownReference' })
    const words = { name: user.name, website: '', text: input.text }
    const kept = await keepComment(tx, { place, words, sender, userId: user.id, said: gathered.said, verdict, now })
    if (kept.value.status === 'approved' && kept.value.isReply) await tellOfReply(tx, { commentId: kept.value.id, now })
    return kept
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
