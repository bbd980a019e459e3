import { afterAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { closeRateLimits } from '@/lib/rate-limit'
import { GUEST } from '../../actor'
import { listAudit } from '../../audit/desk'
import { aComment, aTalkedArticle } from '../../testing/comment-examples'
import { useDatabase } from '../../testing/database'
import { told } from '../../testing/example-articles'
import { aPerson } from '../../testing/examples'
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

test('the log shows likes to whoever asks for them or for their comment, and to nobody else', async () => {
  const { id: commentId } = await aComment({ articleId: (await aTalkedArticle()).id })
  await likeComment(GUEST, { commentId, wanted: true, browser: 'another browser we know', network: '198.51.100.8' })
  const admin = await aPerson('admin')
  const orders = async (filters: object) => (await listAudit(admin, filters)).records.map(({ command }) => command)
  expect(await orders({})).not.toContain('comment.like')
  expect(await orders({ order: 'comment.like' })).toContain('comment.like')
  expect(await orders({ id: commentId })).toEqual(['comment.like'])
})
