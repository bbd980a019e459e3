import { afterAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { isOverload } from '@/lib/overload'
import { closeRateLimits } from '@/lib/rate-limit'
import { GUEST } from '../actor'
import { aComment, aTalkedArticle } from '../testing/comment-examples'
import { useDatabase } from '../testing/database'
import { postComment } from './posting'

useDatabase()
afterAll(closeRateLimits)

const now = new Date('2026-11-22T12:00:00Z')
const sent = (articleId: string, place: number, more: object = {}) => ({
  ...{ articleId, name: 'Марія', text: `Думка ${place}`, email: `reader-${place}@visnyk.test`, network: `198.51.${place}.7` },
  ...more,
})

test('those who come at once are kept together, each with its sender, its record and its own answer', async () => {
  const [article, other] = [await aTalkedArticle(), await aTalkedArticle()]
  const parent = await aComment({ articleId: article.id })
  const places = Array.from({ length: 40 }, (_, place) => place)
  const outcomes = await Promise.all(
    places.map((place) => {
      const wrong = place % 10 === 9 ? { parentId: article.id } : {}
      const answer = place % 4 === 0 ? { parentId: parent.id } : {}
      return postComment(GUEST, sent(place % 4 === 1 ? other.id : article.id, place, { ...answer, ...wrong }), { now })
    }),
  )
  for (const [place, outcome] of outcomes.entries()) {
    if (place % 10 === 9) expect(outcome).toMatchObject({ kind: 'invalid', errors: [{ field: 'parentId', code: 'parentGone' }] })
    else expect(outcome).toMatchObject({ ok: true, value: { status: 'pending', isReply: place % 4 === 0 } })
    if (!outcome.ok) continue
    const kept = await db().comment.findUniqueOrThrow({ where: { id: outcome.value.id }, include: { sender: true } })
    expect([kept.text, kept.sender?.email, kept.articleId]).toEqual([
      `Думка ${place}`,
      `reader-${place}@visnyk.test`,
      outcome.value.article.id,
    ])
    expect(await db().auditRecord.count({ where: { subjectId: kept.id, command: 'comment.post' } })).toBe(1)
  }
  expect(await db().comment.count({ where: { status: 'pending' } })).toBe(36)
})

test('who spoils one transaction spoils only their own comment', async () => {
  const article = await aTalkedArticle()
  await db().$executeRaw`
    create function spoil() returns trigger language plpgsql as $$ begin
      if new.name = 'Біда' then raise exception 'біда'; end if; return new; end $$`
  await db().$executeRaw`create trigger spoils before insert on comments for each row execute function spoil()`
  const outcomes = await Promise.allSettled(
    Array.from({ length: 12 }, (_, place) =>
      postComment(GUEST, sent(article.id, 100 + place, place === 5 ? { name: 'Біда' } : {}), { now }),
    ),
  )
  await db().$executeRaw`drop trigger spoils on comments`
  expect(outcomes.map(({ status }) => status)).toEqual(Array.from({ length: 12 }, (_, place) => (place === 5 ? 'rejected' : 'fulfilled')))
  const [spoilt] = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason] : []))
  expect(isOverload(spoilt)).toBe(false)
  expect(await db().comment.count({ where: { articleId: article.id } })).toBe(11)
})

test('what PostgreSQL has no time for is told from what is wrong', async () => {
  const late = db().$transaction(async (tx) => {
    await tx.$executeRaw`set local statement_timeout = 20`
    await tx.$executeRaw`select pg_sleep(2)`
  })
  const full = db().$transaction((tx) => tx.$executeRaw`do $$ begin raise exception 'full' using errcode = '53300'; end $$`)
  const wrong = db().$executeRaw`select no_such_function()`
  const reasons = (await Promise.allSettled([late, full, wrong])).map(
    (outcome) => outcome.status === 'rejected' && isOverload(outcome.reason),
  )
  expect(reasons).toEqual([true, true, false])
})
