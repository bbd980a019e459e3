import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { GUEST, system } from '../actor'
import { takeLetter } from '../letters/commands'
import { letterHtml } from '../letters/compose'
import { decideComments, undoBatch } from '../moderation/commands'
import { aComment, aTalkedArticle } from '../testing/comment-examples'
import { useDatabase } from '../testing/database'
import { told } from '../testing/example-articles'
import { aPerson } from '../testing/examples'
import { findStatus } from './own/queries'
import { appealComment } from './reports/commands'
import { signedId } from './signed-link'

useDatabase()

const NOW = new Date('2026-11-22T12:00:00Z')
const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)

beforeEach(async () => {
  await db().letter.deleteMany()
})

async function aConfirmedComment(locale: 'uk' | 'en' = 'uk', status: 'pending' | 'approved' = 'pending') {
  const article = await aTalkedArticle({ locale })
  const email = `reader-${article.id}@example.org`
  const identity = await db().commentIdentity.create({ data: { email, name: 'Орися', locale } })
  const comment = await aComment({ articleId: article.id, email, status })
  await db().comment.update({ where: { id: comment.id }, data: { identityId: identity.id } })
  await db().commentSubscription.create({ data: { commentId: comment.id, identityId: identity.id } })
  return { commentId: comment.id, email }
}
const letters = () => db().letter.findMany({ orderBy: { id: 'asc' } })

test('a confirmed author is told once, in their language, after the time in which it may be taken back', async () => {
  const { commentId, email } = await aConfirmedComment()
  const moderator = await aPerson('moderator')
  const decision = { commentId, version: 1, expectedStatus: 'pending', action: 'approve' }
  const { batchId } = told(await decideComments(moderator, { decisions: [decision] }, { now: NOW }))
  expect(await letters()).toMatchObject([
    { to: email, locale: 'uk', subject: 'Ваш коментар схвалено', dueAt: after(15), cause: `decision:${batchId}` },
  ])
  expect((await letters())[0]?.text).toContain(`http://visnyk.test/comment/${commentId}\n`)
  expect(await takeLetter(system('letters'), {}, { now: after(14) })).toMatchObject({ ok: false })
  expect(await takeLetter(system('letters'), {}, { now: after(15) })).toMatchObject({ ok: true })
})

test('a decision that was taken back was never told', async () => {
  const { commentId } = await aConfirmedComment()
  const moderator = await aPerson('moderator')
  const decision = { commentId, version: 1, expectedStatus: 'pending', action: 'reject', reason: 'offensive' }
  const { batchId } = told(await decideComments(moderator, { decisions: [decision] }, { now: NOW }))
  expect(await letters()).toHaveLength(1)
  told(await undoBatch(moderator, { batchId }, { now: after(9) }))
  expect(await letters()).toEqual([])
})

test('a rejection names the rule and its words; a note for colleagues is not among them', async () => {
  const { commentId } = await aConfirmedComment('en')
  const decision = { commentId, version: 1, expectedStatus: 'pending', action: 'reject', reason: 'advertising', note: 'Same shop again' }
  told(await decideComments(await aPerson('moderator'), { decisions: [decision] }, { now: NOW }))
  const [letter] = await letters()
  expect(letter?.subject).toBe('Your comment did not pass')
  expect(letter?.text).toContain('The rule: No advertising. A link is welcome')
  expect(letter?.text).toContain('http://visnyk.test/en/rules#advertising\n')
  expect(letter?.text).not.toContain('Same shop')
})

test('what a moderator explains stands in the letter as words alone, in the text and in HTML', async () => {
  const { commentId } = await aConfirmedComment()
  const why = { reason: 'other', explanation: 'Перелік адрес\n\nhttps://evil.example <b>тут</b>' }
  const decision = { commentId, version: 1, expectedStatus: 'pending', action: 'reject', note: 'Той самий', ...why }
  told(await decideComments(await aPerson('moderator'), { decisions: [decision] }, { now: NOW }))
  const [letter] = await letters()
  const { text = '', subject = '' } = letter ?? {}
  expect(text).toContain('\n\nПояснення модератора: Перелік адрес https://evil.example <b>тут</b>\n\n')
  expect(text).toContain('Правило: Решта.')
  const html = letterHtml({ text, subject, locale: 'uk' })
  expect(html).toContain('<p>Пояснення модератора: Перелік адрес https://evil.example &lt;b&gt;тут&lt;/b&gt;</p>')
  expect(`${text}${html}`).not.toMatch(/Той самий|href="https:\/\/evil/)
})

test('an answer to an appeal and to an edit is explained in its letter as well', async () => {
  const moderator = await aPerson('moderator')
  const { commentId } = await aConfirmedComment('en', 'approved')
  await db().comment.update({ where: { id: commentId }, data: { pendingText: 'Other words', waitingSince: NOW } })
  const decide = async (explanation: string) => {
    const { version, status: expectedStatus } = await db().comment.findUniqueOrThrow({ where: { id: commentId } })
    const decision = { commentId, version, expectedStatus, action: 'reject', reason: 'other', explanation }
    told(await decideComments(moderator, { decisions: [decision] }, { now: NOW }))
    return (await letters()).at(-1)
  }
  const edit = await decide('The new words answer nobody.')
  expect(edit?.subject).toBe('The changes to your comment did not pass')
  expect(edit?.text).toContain('The moderator’s explanation: The new words answer nobody.\n')
  await decide('It is about another story.')
  told(await appealComment(GUEST, { status: signedId('status', commentId), text: 'It is not.' }, { now: NOW }))
  const answer = await decide('We have read both stories again.')
  expect(answer?.subject).toBe('The decision about your comment stands')
  expect(answer?.text).toContain('The moderator’s explanation: We have read both stories again.\n')
})

test('who ended such letters gets none, and every one of them says how to end them', async () => {
  const { commentId } = await aConfirmedComment()
  const decide = (version: number, expectedStatus: string, action: string) =>
    aPerson('moderator').then((by) => decideComments(by, { decisions: [{ commentId, version, expectedStatus, action }] }, { now: NOW }))
  told(await decide(1, 'pending', 'approve'))
  const [letter] = await letters()
  expect(letter?.unsubscribe).toMatch(/^http:\/\/visnyk\.test\/api\/reader\/unsubscribe\?token=/)
  await db().commentSubscription.deleteMany({ where: { commentId } })
  told(await decide(2, 'approved', 'restore'))
  expect(await letters()).toHaveLength(1)
})

test('who did not confirm an address is not written to, whatever is decided', async () => {
  const article = await aTalkedArticle()
  const comment = await aComment({ articleId: article.id, status: 'pending', email: 'stranger@example.org' })
  const decision = { commentId: comment.id, version: 1, expectedStatus: 'pending', action: 'approve' }
  told(await decideComments(await aPerson('moderator'), { decisions: [decision] }, { now: NOW }))
  expect(await letters()).toEqual([])
})

test('caught spam says nothing to whoever sent it', async () => {
  const { commentId } = await aConfirmedComment()
  const decision = { commentId, version: 1, expectedStatus: 'pending', action: 'spam' }
  told(await decideComments(await aPerson('moderator'), { decisions: [decision] }, { now: NOW }))
  expect(await letters()).toEqual([])
})

test('what readers saw and is gone as spam is rejected to its author, on the page as in the letter, and may be appealed', async () => {
  const { commentId } = await aConfirmedComment()
  const moderator = await aPerson('moderator')
  const decide = async (action: string, second: number) => {
    const { version, status: expectedStatus } = await db().comment.findUniqueOrThrow({ where: { id: commentId } })
    const decision = { commentId, version, expectedStatus, action, ...(action === 'reject' ? { reason: 'hate' } : {}) }
    return told(await decideComments(moderator, { decisions: [decision] }, { now: after(second) }))
  }
  const page = () => findStatus(signedId('status', commentId), NOW)
  await decide('approve', 0)
  const { batchId } = await decide('spam', 60)
  expect((await letters()).at(-1)?.text).toContain('Правило: Без реклами.')
  expect(await page()).toMatchObject({ status: 'rejected', reason: 'advertising', mayAppeal: true, decidedAt: after(60) })
  told(await undoBatch(moderator, { batchId }, { now: after(65) }))
  expect(await page()).toMatchObject({ status: 'approved', mayAppeal: false })
  await decide('spam', 120)
  told(await appealComment(GUEST, { status: signedId('status', commentId), text: 'Це не реклама.' }, { now: after(180) }))
  expect(await page()).toMatchObject({ status: 'rejected', mayAppeal: false, appeal: { isAnswered: false } })
  await decide('reject', 240)
  expect((await letters()).at(-1)?.subject).toBe('Рішення щодо вашого коментаря лишилося')
})

test('caught spam that nobody saw waits for ever, and there is nothing to appeal', async () => {
  const { commentId } = await aConfirmedComment()
  const decision = { commentId, version: 1, expectedStatus: 'pending', action: 'spam' }
  told(await decideComments(await aPerson('moderator'), { decisions: [decision] }, { now: NOW }))
  const status = signedId('status', commentId)
  expect(await findStatus(status, NOW)).toMatchObject({ status: 'pending', reason: null, decidedAt: null, mayAppeal: false })
  expect(await appealComment(GUEST, { status, text: 'Чому?' })).toMatchObject({ reason: 'nothingToAppeal' })
})

test('whoever waits for answers is told of one answer once, however often it is taken away and put back', async () => {
  const { commentId, email } = await aConfirmedComment('uk', 'approved')
  const [moderator, parent] = [await aPerson('moderator'), await db().comment.findUniqueOrThrow({ where: { id: commentId } })]
  const answer = await aComment({ articleId: parent.articleId, parent, status: 'pending' })
  const decide = async (action: string, second: number) => {
    const { version, status: expectedStatus } = await db().comment.findUniqueOrThrow({ where: { id: answer.id } })
    const decision = { commentId: answer.id, version, expectedStatus, action, ...(action === 'reject' ? { reason: 'irrelevant' } : {}) }
    return told(await decideComments(moderator, { decisions: [decision] }, { now: after(second) }))
  }
  const { batchId } = await decide('approve', 0)
  told(await undoBatch(moderator, { batchId }, { now: after(5) }))
  expect(await letters()).toEqual([])
  await decide('approve', 20)
  for (const second of [40, 60]) {
    await decide('reject', second)
    await decide('approve', second + 10)
  }
  expect((await letters()).map(({ to }) => to)).toEqual([email])
})
