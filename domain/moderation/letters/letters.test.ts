import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { GUEST, type Person, ROLES, system } from '../../actor'
import { aComment, aTalkedArticle } from '../../testing/comment-examples'
import { useDatabase } from '../../testing/database'
import { told } from '../../testing/example-articles'
import { aPerson } from '../../testing/examples'
import { newestLetterTo } from '../../testing/letter-box'
import { changeModeratorLetters, decideByLetter, stopModeratorLetters, undoByLetter, writeModeratorLetters } from './commands'
import { findOwnLetters } from './desk'
import { findAskedByLetter } from './link'
import { LINK_ACTIONS, type LinkAction } from './schema'

useDatabase()

const NOW = new Date('2026-11-22T12:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const HOUSE = system('letters-for-moderators')

beforeEach(async () => {
  await db().comment.deleteMany()
  await db().letter.deleteMany()
  await db().moderatorLetters.deleteMany()
})

async function waiting(minute: number) {
  const article = await aTalkedArticle()
  return await aComment({
    articleId: article.id,
    status: 'pending',
    text: 'Перший рядок\n\nhttps://evil.example',
    createdAt: later(minute),
  })
}
async function aModerator(wish: object): Promise<{ person: Person; email: string }> {
  const person = await aPerson('moderator')
  told(await changeModeratorLetters(person, { mode: 'each', above: 2, everyMinutes: 5, ...wish }, { now: NOW }))
  return { person, email: (await db().user.findUniqueOrThrow({ where: { id: person.id } })).email }
}
const write = (minute: number) => writeModeratorLetters(HOUSE, {}, { now: later(minute) })
/** Of the first comment in the letter. */
async function tokensTo(email: string): Promise<Record<LinkAction, string>> {
  const text = (await newestLetterTo(email))?.text ?? ''
  const after = (label: string) => new RegExp(`^${label}:\\n\\S+moderate\\?token=([\\w-]+)$`, 'm').exec(text)?.[1] ?? ''
  return { approve: after('Схвалити'), spam: after('Спам'), reject: after('Відхилити') }
}

test('a moderator who wants them gets each comment once, no oftener than wished, and its words are no addresses of ours', async () => {
  const { email } = await aModerator({ mode: 'each' })
  await waiting(1)
  expect(await write(4)).toMatchObject({ reason: 'nothingChanged' })
  expect(told(await write(5))).toEqual({ letters: 1 })
  const letter = await db().letter.findFirstOrThrow({ where: { to: email } })
  expect(letter.subject).toBe('1 коментар чекає на модератора')
  expect(letter.text).toContain('> Перший рядок\n> \n> https://evil.example')
  expect(letter.unsubscribe).toContain('/api/moderation/unsubscribe?token=')
  expect(await write(30)).toMatchObject({ reason: 'nothingChanged' })
  await waiting(31)
  expect(told(await write(32))).toEqual({ letters: 1 })
})

test('a digest comes only when more wait than wished; whoever left or switched it off gets none', async () => {
  const { person } = await aModerator({ mode: 'digest', above: 2 })
  await aModerator({ mode: 'off' })
  const gone = await aModerator({ mode: 'each' })
  await db().user.update({ where: { id: gone.person.id }, data: { deactivatedAt: NOW } })
  await Promise.all([waiting(1), waiting(1)])
  expect(await write(10)).toMatchObject({ reason: 'nothingChanged' })
  await waiting(11)
  expect(told(await write(12))).toEqual({ letters: 1 })
  const token = /token=([^&]+)/.exec((await db().letter.findFirstOrThrow()).unsubscribe ?? '')?.[1]
  expect(await stopModeratorLetters(GUEST, { token: `${token}x` })).toMatchObject({ kind: 'missing' })
  told(await stopModeratorLetters(GUEST, { token }))
  expect(await findOwnLetters(person)).toMatchObject({ mode: 'off' })
})

test('looking at a link changes nothing however often; it decides once, as the moderator it was written to', async () => {
  const { person, email } = await aModerator({})
  const comment = await waiting(1)
  told(await write(6))
  const { approve: token } = await tokensTo(email)
  for (let look = 0; look < 3; look++) expect(await findAskedByLetter(token, later(7))).toMatchObject({ refusal: null, name: 'Марія' })
  expect((await db().comment.findUniqueOrThrow({ where: { id: comment.id } })).status).toBe('pending')
  const outcomes = await Promise.all([1, 2, 3].map(() => decideByLetter(GUEST, { token, action: 'approve' }, { now: later(8) })))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reason: 'linkUsed' })
  expect(await db().comment.findUniqueOrThrow({ where: { id: comment.id } })).toMatchObject({ status: 'approved', decidedById: person.id })
  expect(await db().auditRecord.count({ where: { subjectId: comment.id, actorId: person.id, command: 'comment.decide' } })).toBe(1)
  expect(await findAskedByLetter(token, later(9))).toMatchObject({ refusal: 'linkUsed' })
})

test('a link of a comment that changed meanwhile, of an old letter, or of nobody decides nothing', async () => {
  const { person, email } = await aModerator({})
  const comment = await waiting(1)
  told(await write(6))
  const { spam: token } = await tokensTo(email)
  const use = (minute: number, given = token) => decideByLetter(GUEST, { token: given, action: 'spam' }, { now: later(minute) })
  expect(await use(7, 'made-up')).toMatchObject({ kind: 'missing' })
  expect(await use(6 + 72 * 60)).toMatchObject({ reason: 'linkExpired' })
  await db().comment.update({ where: { id: comment.id }, data: { version: 2 } })
  expect(await use(7)).toMatchObject({ reason: 'commentChanged' })
  expect(await db().moderationLink.count({ where: { usedAt: { not: null } } })).toBe(0)
  await db().comment.update({ where: { id: comment.id }, data: { version: 1 } })
  await db().user.update({ where: { id: person.id }, data: { role: 'author' } })
  expect(await use(7)).toMatchObject({ kind: 'missing' })
  expect(await findAskedByLetter(token, later(7))).toBeNull()
  expect(JSON.stringify(await db().moderationLink.findMany())).not.toContain(token)
})

test('a link does the one thing it was written for, and nothing else', async () => {
  const { email } = await aModerator({})
  const comment = await waiting(1)
  told(await write(6))
  const tokens = await tokensTo(email)
  expect(new Set(Object.values(tokens)).size).toBe(3)
  for (const written of LINK_ACTIONS) {
    expect(await findAskedByLetter(tokens[written], later(7))).toMatchObject({ action: written, refusal: null })
    for (const action of LINK_ACTIONS.filter((one) => one !== written)) {
      const outcome = await decideByLetter(GUEST, { token: tokens[written], action, reason: 'hate' }, { now: later(7) })
      expect(outcome).toMatchObject({ kind: 'invalid', errors: [{ field: 'action' }] })
    }
  }
  expect(await decideByLetter(GUEST, { token: tokens.reject, action: 'reject' })).toMatchObject({ kind: 'invalid' })
  told(await decideByLetter(GUEST, { token: tokens.reject, action: 'reject', reason: 'hate' }, { now: later(8) }))
  expect(await db().comment.findUniqueOrThrow({ where: { id: comment.id } })).toMatchObject({ status: 'rejected', rejectionReason: 'hate' })
  expect(await decideByLetter(GUEST, { token: tokens.approve, action: 'approve' }, { now: later(9) })).toMatchObject({
    reason: 'commentChanged',
  })
})

test('a link that rejects asks for an explanation where the rule says nothing, and is not used up by asking', async () => {
  const { person, email } = await aModerator({})
  const { id } = await waiting(1)
  told(await write(6))
  const { reject: token } = await tokensTo(email)
  const use = (more: object) => decideByLetter(GUEST, { token, action: 'reject', reason: 'other', ...more }, { now: later(7) })
  expect(await use({})).toMatchObject({ kind: 'invalid', errors: [{ field: 'explanation', code: 'explanationRequired' }] })
  expect(await use({ explanation: 'Ні' })).toMatchObject({ errors: [{ field: 'explanation', code: 'tooShort', params: { min: 10 } }] })
  expect(await findAskedByLetter(token, later(7))).toMatchObject({ refusal: null })
  told(await use({ explanation: 'Це вже сказано вище.' }))
  expect(await db().comment.findUniqueOrThrow({ where: { id } })).toMatchObject({
    ...{ status: 'rejected', decidedById: person.id, rejectionReason: 'other', rejectionExplanation: 'Це вже сказано вище.' },
  })
})

test('what a link did is taken back by it within ten seconds, once; then no link of the letter decides any more', async () => {
  const { person, email } = await aModerator({})
  const comment = await waiting(1)
  told(await write(6))
  const { spam, approve } = await tokensTo(email)
  expect(await undoByLetter(GUEST, { token: spam }, { now: later(7) })).toMatchObject({ reason: 'nothingChanged' })
  told(await decideByLetter(GUEST, { token: spam, action: 'spam' }, { now: later(8) }))
  const seconds = (count: number) => new Date(later(8).getTime() + count * 1000)
  expect(await findAskedByLetter(spam, seconds(9))).toMatchObject({ canUndo: true, isUndone: false })
  expect(await findAskedByLetter(spam, seconds(11))).toMatchObject({ canUndo: false })
  expect(await undoByLetter(GUEST, { token: approve }, { now: seconds(9) })).toMatchObject({ reason: 'nothingChanged' })
  expect(await undoByLetter(GUEST, { token: spam }, { now: seconds(11) })).toMatchObject({ reason: 'undoExpired' })
  told(await undoByLetter(GUEST, { token: spam }, { now: seconds(9) }))
  expect(await db().comment.findUniqueOrThrow({ where: { id: comment.id } })).toMatchObject({ status: 'pending', decidedById: null })
  expect(await findAskedByLetter(spam, seconds(9))).toMatchObject({ canUndo: false, isUndone: true, refusal: 'linkUsed' })
  expect(await undoByLetter(GUEST, { token: spam }, { now: seconds(9) })).toMatchObject({ reason: 'undoneBefore' })
  expect(await decideByLetter(GUEST, { token: approve, action: 'approve' }, { now: seconds(9) })).toMatchObject({
    reason: 'commentChanged',
  })
  expect(await db().auditRecord.count({ where: { subjectId: comment.id, actorId: person.id, command: 'comment.undo' } })).toBe(1)
})

test('only those who moderate choose such letters, and only the house writes them', async () => {
  for (const role of ROLES) {
    const person = await aPerson(role)
    const may = ['editor', 'moderator', 'admin'].includes(role)
    expect((await changeModeratorLetters(person, { mode: 'each', above: 1, everyMinutes: 5 })).ok).toBe(may)
    expect((await findOwnLetters(person)) !== null).toBe(may)
    expect(await writeModeratorLetters(person, {})).toMatchObject({ kind: 'forbidden' })
  }
})
