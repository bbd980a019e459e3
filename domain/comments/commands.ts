// Orders about comments: a reader speaks, a colleague answers, and a form that could not be sent is kept for its sender.
import type { Tx } from '@/lib/db'
import { type Limit, takePoint } from '@/lib/rate-limit'
import { hashToken, newToken } from '@/lib/session-cookie'
import { command, done } from '../command'
import { invalid, missing, type Outcome, refused } from '../outcome'
import { type Touch, touch } from '../touch'
import { writeConfirmation } from './identity/confirming'
import { isTaken, isTrapped, judge, PostComments, refusal, type Taken } from './judging'
import { keepComments, type PostedComment, placesShowing } from './keeping'
import { networkOf } from './network'
import { findTalkedArticle } from './queries'
import { KeepAttempt, PostStaffComment } from './schema'
import { gatherStaffFacts } from './screening/facts'
import { completeFacts, findPlaces } from './screening/place'
import { FOR_COLLEAGUES, screen } from './screening/screen'
import { tellOfReply } from './subscriptions/telling'

const ATTEMPT_MS = 60 * 60 * 1000
const ATTEMPTS_BY_NETWORK: Limit = { name: 'comment-attempt', points: 60, seconds: 60 * 60 }

/**
 * Comments that readers sent at once, each with what was learnt of it (`posting.ts`), and each with an answer of its own, in the order
 * given. An answer says only whether a comment waits; never which check made it wait.
 */
export const postComments = command('comment.post', {
  input: PostComments,
  async subject({ comments }, tx) {
    const wanted = comments.map(({ input, gathered, now }) => ({ gathered, parentId: input.parentId, sender: input, now }))
    return { places: await findPlaces(tx, wanted) }
  },
  async run({ input: { comments }, subject: { places }, tx, now }) {
    const judged = await Promise.all(comments.map((comment, index) => judge(tx, comment, places[index] ?? null)))
    const posted = (await keepComments(tx, judged.filter(isTaken))).values()
    const touches: Touch[] = []
    const answers: Outcome<PostedComment>[] = []
    for (const one of judged) {
      const comment = isTaken(one) ? posted.next().value : undefined
      answers.push(comment ? { ok: true, value: comment } : isTaken(one) ? missing : one)
      if (!comment || !isTaken(one)) continue
      if (comment.status === 'approved' && comment.isReply) await tellOfReply(tx, { commentId: comment.id, now })
      touches.push(...placesShowing(comment), ...(await promiseLetters(tx, { comment, taken: one, now })))
    }
    return done(answers, ...touches)
  },
  record: ({ value: answers }) => answers.flatMap((answer) => (answer.ok ? [recordOf(answer.value)] : [])),
})

function recordOf({ id, status }: PostedComment) {
  return { type: 'comment', id, details: { status } }
}

type Wish = { comment: PostedComment; taken: Taken; now: Date }

/** A confirmed reader is told from now on; anybody else is first asked whether the e-mail is theirs. */
async function promiseLetters(tx: Tx, { comment: { id, article }, taken, now }: Wish): Promise<Touch[]> {
  if (!taken.input.tellMe || isTrapped(taken)) return []
  const { email, network, identityId } = taken.input
  if (identityId) {
    await tx.commentSubscription.create({ data: { identityId, commentId: id } })
    return []
  }
  const about = { kind: 'confirmReader', commentId: id, locale: article.locale } as const
  const isWritten = await writeConfirmation(tx, { ...about, email, network, now })
  return isWritten ? [touch.letters()] : []
}

/** A colleague's comment stands at once, under the colleague's own name and with the badge: only once they know that it will. */
export const postStaffComment = command('comment.postAsStaff', {
  input: PostStaffComment,
  gather: (input, { now }) => gatherStaffFacts(input, now),
  async subject(input, tx, actor, { gathered, now }) {
    const id = actor.kind === 'person' ? actor.id : null
    const user = id && (await tx.user.findUnique({ where: { id }, select: { id: true, name: true, email: true } }))
    const sender = { network: input.network, userAgent: input.userAgent, email: user ? user.email : '' }
    const [place] = gathered ? await findPlaces(tx, [{ gathered, parentId: input.parentId, sender, now }]) : []
    return place ? { place, sender, user: user || null } : null
  },
  async run({ input, subject: { place, sender, user }, gathered, tx, now }) {
    if (!gathered) return missing
    if (!user) return invalid({ field: 'name', code: 'required' })
    if (!input.asStaff && isAnother(input, user)) return refused('speaksAsStaff', { params: { name: user.name } })
    const facts = await completeFacts(tx, { gathered, place, now })
    const verdict = screen(FOR_COLLEAGUES, { facts, now })
    if (verdict.kind === 'invalid') return invalid({ field: verdict.field, code: verdict.code })
    if (verdict.kind === 'refuse') return refusal(verdict, gathered)
    if (input.parentId && !place.parent) return invalid({ field: 'parentId', code: 'parentGone' })
    const words = { name: user.name, website: '', text: input.text }
    const [posted] = await keepComments(tx, [{ place, words, sender, userId: user.id, said: gathered.said, verdict, now }])
    if (!posted) return missing
    if (posted.status === 'approved' && posted.isReply) await tellOfReply(tx, { commentId: posted.id, now })
    return done(posted, ...placesShowing(posted))
  },
  record: ({ value }) => recordOf(value),
})

/** What stands in the form is not who is signed in. */
function isAnother({ name, email }: { name: string; email: string }, user: { name: string; email: string }): boolean {
  const isNamed = name !== '' && name.toLocaleLowerCase('uk') !== user.name.toLocaleLowerCase('uk')
  return isNamed || (email !== '' && email !== user.email)
}

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
