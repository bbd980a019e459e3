import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { GUEST, type Person, type Role } from '../actor'
import { keyMissing } from '../comments/search/keys'
import { aComment, aTalkedArticle } from '../testing/comment-examples'
import { useDatabase } from '../testing/database'
import { aPerson } from '../testing/examples'
import { countQueues, countWaiting, findQueue } from './desk'
import { newWords } from './edited-words'
import { QueueAsked, readAsked } from './queue/asked'
import { findSender } from './queue/sender'

useDatabase()

const now = new Date('2026-11-22T12:05:00Z')
const ask = (person: Person, asked: object = {}) => findQueue(person, QueueAsked.parse(asked), now)
const idsOf = async (person: Person, asked: object = {}) => (await ask(person, asked))?.items.map(({ id }) => id)

async function saying(articleId: string, text: string, more: { status?: 'pending' | 'spam'; email?: string; name?: string } = {}) {
  const { id } = await aComment({ articleId, text, status: 'pending', ...more })
  await db().comment.update({ where: { id }, data: newWords(text) })
  return id
}

test.each<[Role, boolean]>([
  ['reader', false],
  ['author', false],
  ['editor', true],
  ['moderator', true],
  ['admin', true],
])('the queue is open to %s: %s', async (role, may) => {
  const person = await aPerson(role)
  expect((await ask(person)) !== null).toBe(may)
  expect((await countQueues(person)) !== null).toBe(may)
})

test('nothing of it is for a guest', async () => {
  expect(await findQueue(GUEST, QueueAsked.parse({}))).toBeNull()
  expect(await countWaiting(GUEST)).toBeNull()
})

test('what waits is oldest first, what was decided newest first, and each page begins where the last ended', async () => {
  await db().comment.deleteMany()
  const article = await aTalkedArticle()
  const moderator = await aPerson('moderator')
  const parent = await aComment({ articleId: article.id, text: 'Питання' })
  for (let place = 0; place < 40; place++) {
    const createdAt = new Date(now.getTime() + Math.floor(place / 2) * 1000)
    await aComment({ articleId: article.id, parent, status: place < 35 ? 'pending' : 'spam', createdAt, email: 'maria@visnyk.test' })
  }
  expect(await countQueues(moderator)).toEqual({ pending: 35, reported: 0, spam: 5 })
  const first = await ask(moderator)
  const second = await ask(moderator, { cursor: first?.next })
  const times = [...(first?.items ?? []), ...(second?.items ?? [])].map(({ at }) => at.getTime())
  expect(times).toHaveLength(35)
  expect(times).toEqual(times.toSorted((one, other) => one - other))
  expect(second).toMatchObject({ next: null, isFirstPage: false })
  expect(first?.items[0]).toMatchObject({
    email: 'maria@visnyk.test',
    parent: { text: 'Питання' },
    article: { headline: 'Міст відкрили', path: article.path },
    author: { waiting: 34, spam: 5, approved: 0, rejected: 0 },
  })
  const spam = await ask(moderator, { queue: 'spam', limit: 2 })
  const rest = await ask(moderator, { queue: 'spam', limit: 100, cursor: spam?.next })
  const spamTimes = [...(spam?.items ?? []), ...(rest?.items ?? [])].map(({ at }) => at.getTime())
  expect(spamTimes).toHaveLength(5)
  expect(spamTimes).toEqual(spamTimes.toSorted((one, other) => other - one))
})

describe('a queue narrowed', () => {
  test('to a story, to an author by e-mail or by a confirmed identity, to a network, to a check', async () => {
    const [one, other] = [await aTalkedArticle(), await aTalkedArticle()]
    const moderator = await aPerson('moderator')
    const first = await aComment({ articleId: one.id, status: 'pending', email: 'olha@visnyk.test' })
    const second = await aComment({ articleId: other.id, status: 'spam', email: 'olha@visnyk.test' })
    const stranger = await aComment({ articleId: other.id, status: 'pending' })
    await db().commentSender.update({ where: { commentId: stranger.id }, data: { network: '198.51.100.7' } })
    await db().comment.update({ where: { id: stranger.id }, data: { heldBecause: 'links' } })
    expect(await idsOf(moderator, { queue: 'all', article: one.id })).toEqual([first.id])
    expect(await idsOf(moderator, { queue: 'pending', article: one.id })).toEqual([first.id])
    expect(await idsOf(moderator, { queue: 'all', author: first.id })).toEqual([second.id, first.id])
    expect(await idsOf(moderator, { queue: 'all', network: stranger.id })).toEqual([stranger.id])
    expect(await idsOf(moderator, { heldBy: 'links' })).toEqual([stranger.id])
    const reader = await db().commentIdentity.create({ data: { email: 'known@visnyk.test', name: 'Ольга' } })
    for (const { id } of [first, stranger]) await db().comment.update({ where: { id }, data: { identityId: reader.id } })
    expect(await idsOf(moderator, { queue: 'all', author: stranger.id })).toEqual([stranger.id, first.id])
  })

  test('to words, however they were written', async () => {
    const article = await aTalkedArticle()
    const moderator = await aPerson('moderator')
    const plain = await saying(article.id, 'Лелеки повернулися на Плесо')
    const masked = await saying(article.id, 'Л е л е к и і тут')
    await saying(article.id, 'Про міст')
    expect(await idsOf(moderator, { q: 'лелек', article: article.id })).toEqual([plain, masked])
    expect(await idsOf(moderator, { q: 'повернулися плес', article: article.id })).toEqual([plain])
    expect(await idsOf(moderator, { q: "' & !" })).toEqual([])
    expect(await idsOf(moderator, { q: 'лелеки', queue: 'spam' })).toEqual([])
  })

  test('to words in any of their forms, and to names', async () => {
    const { id: article } = await aTalkedArticle()
    const moderator = await aPerson('moderator')
    const bridge = await saying(article, 'Під мостами гуде вітер', { name: 'Ґалина Дем’яненко' })
    const stork = await saying(article, 'Прилетіла лелека', { name: 'Анна' })
    const find = (q: string) => idsOf(moderator, { q, article })
    for (const form of ['міст', 'мостом', 'моста', 'МОСТІВ']) expect(await find(form), form).toEqual([bridge])
    for (const form of ['лелека', 'лелек', 'лелеками']) expect(await find(form), form).toEqual([stork])
    for (const name of ['Ґалина', 'галин', "дем'яненко", 'Галина Дем’яненко', 'Дем’яненко мостом'])
      expect(await find(name), name).toEqual([bridge])
    expect(await find('Анна лелекою')).toEqual([stork])
    expect(await find('Анна мостом')).toEqual([])
    expect(await find('місто')).toEqual([])
  })

  test('to forms of words written before they were looked for, once the worker has read them', async () => {
    const { id: article } = await aTalkedArticle()
    const moderator = await aPerson('moderator')
    const id = await saying(article, 'Під мостами')
    await db().$executeRaw`update comments set keys = null where id = ${id}::uuid`
    expect(await idsOf(moderator, { q: 'міст', article })).toEqual([])
    expect(await idsOf(moderator, { q: 'мостами', article })).toEqual([id])
    expect(await keyMissing({ until: Date.now() + 30_000 })).toBe(true)
    expect(await idsOf(moderator, { q: 'міст', article })).toEqual([id])
  })

  test('to an e-mail or its domain, without either in the address, for those who may see it', async () => {
    const { id: articleId } = await aTalkedArticle()
    const moderator = await aPerson('moderator')
    const one = await aComment({ articleId, status: 'pending', email: 'one@only-here.example' })
    const two = await aComment({ articleId, status: 'pending', email: 'two@only-here.example' })
    const found = async (typed: string) => idsOf(moderator, { article: articleId, ...(await findSender(moderator, typed)) })
    expect(await found(' One@Only-Here.example')).toEqual([one.id])
    expect(await found('@only-here.example')).toEqual([one.id, two.id])
    expect(await found('three@only-here.example')).toEqual([])
    expect(await found('@nobody-here.example')).toEqual([])
    for (const words of ['міст', 'a@b@c', 'пишіть на one@only-here.example', '@'])
      expect(await findSender(moderator, words), words).toBeNull()
    expect(await findSender(await aPerson('author'), 'one@only-here.example')).toBeNull()
  })

  test('by an address that cannot be meant is not narrowed', () => {
    const typed: Record<string, string> = { queue: 'everything', article: 'x', heldBy: 'links', q: ' міст ', cursor: '' }
    expect(readAsked((field) => typed[field])).toEqual({ queue: 'pending', heldBy: 'links', q: 'міст', limit: 25 })
    expect(QueueAsked.safeParse({ order: 'newest' }).success).toBe(false)
  })
})

test('a comment comes with all that is needed to decide: marks, an edit word by word, reports, the appeal, notes, who is on it', async () => {
  const article = await aTalkedArticle()
  const [moderator, olena] = [await aPerson('moderator'), await aPerson('editor', 'Олена')]
  const { id } = await aComment({ articleId: article.id, text: 'Це дурень сказав', email: 'x@visnyk.test' })
  const findings = [
    {
      check: 'words',
      marks: [
        { from: 3, to: 9 },
        { from: 5, to: 9 },
        { from: 90, to: 99 },
        { from: 0, to: 2, in: 'name' },
      ],
    },
  ]
  await db().comment.update({ where: { id }, data: { screening: { findings }, openReports: 1, reportedSince: now } })
  await db().commentReport.create({ data: { commentId: id, readerKey: 'k', reason: 'hate', note: 'Гляньте' } })
  await db().commentNote.create({ data: { commentId: id, text: 'Питала', byId: olena.id } })
  await db().commentClaim.create({ data: { commentId: id, byId: olena.id, until: new Date(now.getTime() + 1_000) } })
  const [item] = (await ask(moderator, { queue: 'reported' }))?.items ?? []
  expect(item).toMatchObject({
    text: [
      { text: 'Це ', isMarked: false },
      { text: 'дурень', isMarked: true },
      { text: ' сказав', isMarked: false },
    ],
    nameRuns: [
      { text: 'Ма', isMarked: true },
      { text: 'рія', isMarked: false },
    ],
    reports: [{ reason: 'hate', note: 'Гляньте' }],
    notes: [{ who: 'Олена', text: 'Питала' }],
    claim: { who: 'Олена', isMine: false },
    edit: null,
    appeal: null,
  })
  await db().comment.update({ where: { id }, data: { pendingText: 'Це хтось сказав', waitingSince: now } })
  await db().commentAppeal.create({ data: { commentId: id, text: 'Прошу' } })
  const [edited] = (await ask(moderator, { article: article.id }))?.items ?? []
  expect(edited?.edit?.map(({ kind }) => kind)).toEqual(['same', 'removed', 'added', 'same'])
  expect(edited?.appeal?.text).toBe('Прошу')
  const later = await findQueue(moderator, QueueAsked.parse({ article: article.id }), new Date(now.getTime() + 1_001))
  expect(later?.items[0]?.claim).toBeNull()
})

test('a page of a long queue is read by indexes alone', async () => {
  const article = await aTalkedArticle()
  await db().$executeRaw`alter table comments disable trigger user`
  await db().$executeRaw`
    insert into comments (article_id, name, text, text_hash, status, waiting_since, created_at, normal, held_because)
    select ${article.id}::uuid, 'Х', 'слово ' || n, n::text, (case when n % 5 = 0 then 'pending' else 'approved' end)::"CommentStatus",
           case when n % 5 = 0 then now() - n * interval '1 second' end, now() - n * interval '1 second', 'слово ' || n,
           case when n % 5 = 0 then 'firstComment' end
      from generate_series(1, 20000) n`
  await db().$executeRaw`alter table comments enable trigger user`
  await db().$executeRaw`
    insert into comment_senders (comment_id, email)
    select id, 'r@d' || version % 2 || '.example' from comments where article_id = ${article.id}::uuid`
  await db().$executeRaw`analyze comments, comment_senders`
  for (const query of [
    Prisma.sql`select id from comments where waiting_since is not null and status <> 'deleted' and (waiting_since, id) > (now() - interval '1 hour', ${article.id}::uuid) order by waiting_since, id limit 26`,
    Prisma.sql`select id from comments where status = 'approved' and (created_at, id) < (now(), ${article.id}::uuid) order by created_at desc, id desc limit 26`,
    Prisma.sql`select id from comments where status <> 'deleted' order by created_at desc, id desc limit 26`,
    Prisma.sql`select id from comments where waiting_since is not null and article_id = ${article.id}::uuid order by waiting_since, id limit 26`,
    Prisma.sql`select id from comments where waiting_since is not null and status <> 'deleted' and held_because = 'links' order by waiting_since, id limit 26`,
    Prisma.sql`select id from comments where status <> 'deleted' and held_because = 'links' order by created_at desc, id desc limit 26`,
    Prisma.sql`select id from comments where search @@ to_tsquery('simple', '(''слово'':* & ''777'':*) | ''мост''') and waiting_since is not null and status <> 'deleted'`,
    Prisma.sql`select comment_id from comment_senders where split_part(email, '@', 2) = 'd1.example' order by comment_id desc limit 500`,
    Prisma.sql`select id from comments where keys is null order by created_at desc limit 500`,
  ]) {
    const plan = await db().$queryRaw<{ 'QUERY PLAN': string }[]>`explain ${query}`
    const text = plan.map((row) => row['QUERY PLAN']).join('\n')
    expect(text).toMatch(/Index (Only )?Scan/)
    expect(text).not.toMatch(/Seq Scan|Sort/)
  }
})
