import { afterAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { closeRateLimits } from '@/lib/rate-limit'
import { GUEST } from '../../actor'
import { listAudit } from '../../audit/desk'
import { aComment, aTalkedArticle, confirmed } from '../../testing/comment-examples'
import { useDatabase } from '../../testing/database'
import { told } from '../../testing/example-articles'
import { aPerson } from '../../testing/examples'
import { newBrowser, readBrowser } from '../reader-key'
import { likeComment } from './commands'

useDatabase()
afterAll(closeRateLimits)

test('a like is counted and recorded once, and so is taking it back; pressing again changes nothing', async () => {
  const { id: commentId } = await aComment({ articleId: (await aTalkedArticle()).id })
  const press = async (wanted: boolean) =>
    told(await likeComment(GUEST, { commentId, wanted, browser: 'a browser we know by this', network: '198.51.100.7' }))
  for (const [wanted, likes] of [
    [true, 1],
    [true, 1],
    [false, 0],
    [false, 0],
  ] as const) {
    expect(await press(wanted)).toMatchObject({ likes, isLiked: wanted })
  }
  const records = await db().auditRecord.findMany({ where: { subjectId: commentId, command: 'comment.like' }, orderBy: { id: 'asc' } })
  expect(records.map(({ details }) => details)).toEqual([{ isLiked: true }, { isLiked: false }])
})

test('a confirmed reader does not like their own comment, and can take back a like of theirs', async () => {
  const { comment, session } = await confirmed(await aComment({ articleId: (await aTalkedArticle()).id }))
  const press = (wanted: boolean, more: object = {}) =>
    likeComment(GUEST, { commentId: comment.id, wanted, browser: 'a browser we know by this', network: '198.51.100.8', ...more })
  expect(await press(true, { session })).toMatchObject({ kind: 'refused', reason: 'ownComment' })
  expect(await press(true, { sentHere: [comment.id] })).toMatchObject({ kind: 'refused', reason: 'ownComment' })
  told(await press(true))
  expect(told(await press(false, { session }))).toMatchObject({ likes: 0 })
})

test('a browser is known by what we gave it and signed, and counts as new for a day', () => {
  const now = new Date('2026-11-22T12:00:00Z')
  const daysLater = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000)
  const { value, browser } = newBrowser(now)
  expect(readBrowser(value, now)).toEqual({ browser, isYoung: true })
  expect(readBrowser(value, daysLater(2))).toEqual({ browser, isYoung: false })
  for (const forged of ['', browser, `${browser}.kw.${'x'.repeat(43)}`, `x${value}`, value.replace(/\.\w+\./, '.1.')]) {
    expect(readBrowser(forged, now)).toBeNull()
  }
})

test('ten new browsers of one network may like a comment in a day, however many cookies it brings', async () => {
  const { id: commentId } = await aComment({ articleId: (await aTalkedArticle()).id })
  const like = (browser: string, more: object = {}) =>
    likeComment(GUEST, { commentId, wanted: true, browser, isNewBrowser: true, network: '198.51.100.9', ...more })
  for (let place = 0; place < 12; place++) await like(`a new browser number ${place}`)
  expect(await db().comment.findUniqueOrThrow({ where: { id: commentId } })).toMatchObject({ likes: 10 })
  expect(await like('one more of these new browsers')).toMatchObject({ reason: 'tooManyAttempts' })
  expect(await like('a new browser number 3', { wanted: false })).toMatchObject({ ok: true, value: { likes: 9 } })
  expect(await like('a browser known for long', { isNewBrowser: false })).toMatchObject({ ok: true, value: { likes: 10 } })
})

test('the log shows likes to whoever asks for them or for their comment, and to nobody else', async () => {
  const { id: commentId } = await aComment({ articleId: (await aTalkedArticle()).id })
  await likeComment(GUEST, { commentId, wanted: true, browser: 'another browser we know', network: '198.51.100.8' })
  const admin = await aPerson('admin')
  const orders = async (filters: object) => (await listAudit(admin, filters)).records.map(({ command }) => command)
  expect(await orders({})).not.toContain('comment.like')
  expect(await orders({ order: 'comment.like' })).toContain('comment.like')
  expect(await orders({ id: commentId })).toEqual(['comment.like'])
})
