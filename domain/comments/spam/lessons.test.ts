import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { GUEST, system } from '../../actor'
import { aComment, aTalkedArticle } from '../../testing/comment-examples'
import { useDatabase } from '../../testing/database'
import { told } from '../../testing/example-articles'
import { aPerson } from '../../testing/examples'
import { useForgotten } from '../../testing/forgotten'
import { touch } from '../../touch'
import { spamScore } from './bayes'
import { learnLessons } from './commands'
import { EXAMPLES } from './examples'
import { ALL, learn } from './lessons'
import { findModel } from './model'

useDatabase()
const forgotten = useForgotten()
beforeEach(async () => {
  await db().spamLesson.deleteMany()
  await db().spamToken.deleteMany()
})

const house = system('spam-lessons')
const teach = (commentId: string, isSpam: boolean | null) => learn(db(), { commentId, isSpam })
const counts = async (token: string) => await db().spamToken.findUnique({ where: { token }, select: { spam: true, ham: true } })

test('a decision is learnt once, however often it is told', async () => {
  const { id } = await aComment({ articleId: (await aTalkedArticle()).id, text: 'Казино, бонус!' })
  await teach(id, true)
  await teach(id, true)
  expect(told(await learnLessons(house, {}))).toEqual({ lessons: 1 })
  expect(await counts('казино')).toEqual({ spam: 1, ham: 0 })
  expect(await counts(ALL)).toEqual({ spam: 1, ham: 0 })
  expect(forgotten).toEqual([touch.lessons()])
  expect(await learnLessons(house, {})).toMatchObject({ kind: 'refused', reason: 'nothingChanged' })
})

test('a changed decision is learnt anew, and one that was taken back is forgotten', async () => {
  const { id } = await aComment({ articleId: (await aTalkedArticle()).id, text: 'Казино зачинили' })
  await teach(id, true)
  await learnLessons(house, {})
  await teach(id, false)
  await learnLessons(house, {})
  expect(await counts('казино')).toEqual({ spam: 0, ham: 1 })
  await teach(id, null)
  await learnLessons(house, {})
  expect(await counts('казино')).toEqual({ spam: 0, ham: 0 })
  expect(await counts(ALL)).toEqual({ spam: 0, ham: 0 })
})

test('what is undone before it was counted leaves no trace', async () => {
  const { id } = await aComment({ articleId: (await aTalkedArticle()).id, text: 'Казино' })
  await teach(id, true)
  await teach(id, null)
  expect(await learnLessons(house, {})).toMatchObject({ reason: 'nothingChanged' })
  expect(await db().spamToken.count()).toBe(0)
})

test('from what moderators decided, the filter knows spam it has not seen', async () => {
  const { id: articleId } = await aTalkedArticle()
  const some = [
    ...EXAMPLES.spam.slice(0, 60).map((text) => ({ text, isSpam: true })),
    ...EXAMPLES.ham.slice(0, 90).map((text) => ({ text, isSpam: false })),
  ]
  const lessons: { commentId: string; isSpam: boolean }[] = []
  for (const { text, isSpam } of some) lessons.push({ commentId: (await aComment({ articleId, text })).id, isSpam })
  await db().$transaction((tx) => learn(tx, lessons))
  await learnLessons(house, {})
  const model = await findModel()
  expect(model).toMatchObject({ spam: 60, ham: 90 })
  const score = (text: string) => spamScore(model, { text, name: '', website: '' })
  expect(score('Онлайн казино, бонус за реєстрацію, кредит на картку без відмови')).toBeGreaterThan(0.95)
  expect(score('Дякую за статтю про міст і про автобус')).toBeLessThan(0.5)
})

test('decisions do not wait for one another, and workers count each lesson once', async () => {
  const { id: articleId } = await aTalkedArticle()
  const comments = []
  for (let place = 0; place < 20; place++) comments.push(await aComment({ articleId, text: 'Казино знову' }))
  await Promise.all(comments.map(({ id }, place) => teach(id, place % 2 === 0)))
  await Promise.all([learnLessons(house, {}), learnLessons(house, {}), learnLessons(house, {})])
  expect(await counts('казино')).toEqual({ spam: 10, ham: 10 })
})

test('only the house teaches', async () => {
  for (const actor of [GUEST, await aPerson('admin'), await aPerson('moderator')]) {
    expect(await learnLessons(actor, {})).toEqual({ ok: false, kind: 'forbidden' })
  }
})
