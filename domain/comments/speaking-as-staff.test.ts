import { afterAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { closeRateLimits } from '@/lib/rate-limit'
import { aTalkedArticle } from '../testing/comment-examples'
import { useDatabase } from '../testing/database'
import { aPerson } from '../testing/examples'
import { postStaffComment } from './commands'

useDatabase()
afterAll(closeRateLimits)

const now = new Date('2026-11-22T12:05:00Z')

test('a colleague’s comment with another’s name or e-mail waits until they know for whom they speak', async () => {
  const article = await aTalkedArticle()
  const person = await aPerson('moderator', 'Левко Тихий')
  const { email } = await db().user.findUniqueOrThrow({ where: { id: person.id } })
  const post = (more: object) =>
    postStaffComment(person, { articleId: article.id, text: `Думаю так ${JSON.stringify(more)}`, ...more }, { now })
  for (const another of [{ name: 'Сусід з Ткацької' }, { name: 'Левко Тихий', email: 'susid@ukr.net' }, { email: 'susid@ukr.net' }]) {
    expect(await post(another)).toMatchObject({ reason: 'speaksAsStaff', params: { name: 'Левко Тихий' } })
  }
  expect(await db().comment.count({ where: { articleId: article.id } })).toBe(0)
  for (const own of [{}, { name: ' левко тихий', email: ` ${email.toUpperCase()}` }, { name: 'Сусід', asStaff: 'yes' }]) {
    expect(await post(own)).toMatchObject({ ok: true, value: { status: 'approved' } })
  }
})
