import { beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { GUEST, type Role } from '../../actor'
import { aComment, aTalkedArticle } from '../../testing/comment-examples'
import { useDatabase } from '../../testing/database'
import { told } from '../../testing/example-articles'
import { aPerson } from '../../testing/examples'
import { undoBatch } from '../commands'
import { banValue, canonicalEmail, domainsOf } from './ban-value'
import { liftBan, makeBan } from './commands'
import { findBanChoices, listBans } from './desk'
import { eraseFromBans } from './erased'
import { bansOf, findBan } from './finding'

useDatabase()

const NOW = new Date('2026-11-22T12:00:00Z')
const after = (days: number) => new Date(NOW.getTime() + days * 24 * 60 * 60 * 1000)
const sender = { email: 'troll@spam.example', network: '203.0.113.9' }

beforeEach(async () => {
  await db().commentBan.deleteMany()
})

test('an address has one spelling whatever its owner adds to it', () => {
  expect(canonicalEmail('O.Lena+news@GoogleMail.com')).toBe('olena@gmail.com')
  expect(canonicalEmail('o.lena+news@ukr.net')).toBe('o.lena@ukr.net')
  expect(canonicalEmail('+x@ukr.net')).toBe('+x@ukr.net')
  expect(domainsOf('a@mail.firm.example')).toEqual(['mail.firm.example', 'firm.example'])
})

test.each([
  ['email', ' Troll+1@Spam.example ', 'troll@spam.example'],
  ['email', 'no address', null],
  ['domain', '@Пошта.укр', 'xn--80a1acn3a.xn--j1amh'],
  ['domain', 'localhost', null],
  ['network', '203.0.113.77/24', '203.0.113'],
  ['network', '2001:db8:1:2::1', '2001:db8:1:2'],
  ['network', '203.0.113', null],
  ['person', 'somebody', null],
] as const)('%s «%s» is kept as %s', (kind, typed, kept) => {
  expect(banValue(kind, typed)).toBe(kept)
})

test('a ban by e-mail, domain or network finds its sender until it ends, and nobody else', async () => {
  const moderator = await aPerson('moderator')
  for (const [kind, value, lasts, other] of [
    ['email', 'Troll+me@spam.example', 'day', { ...sender, email: 'nobody@spam.example' }],
    ['domain', 'spam.example', 'week', { ...sender, email: 'troll@notspam.example' }],
    ['network', '203.0.113.200', 'month', { ...sender, network: '203.0.114.9' }],
  ] as const) {
    const { banId, expiresAt } = told(await makeBan(moderator, { kind, value, lasts, reason: 'Реклама' }, { now: NOW }))
    expect(await findBan(db(), sender, NOW)).toEqual({ id: banId, kind, reason: 'Реклама', expiresAt })
    expect(await findBan(db(), other, NOW)).toBeNull()
    expect(await findBan(db(), sender, expiresAt ?? NOW)).toBeNull()
    told(await liftBan(moderator, { banId }, { now: NOW }))
    expect(await findBan(db(), sender, NOW)).toBeNull()
    expect(await liftBan(moderator, { banId }, { now: NOW })).toMatchObject({ reason: 'banEnded' })
  }
})

test('of thousands of bans a comment is looked up by index, also before PostgreSQL has counted them', async () => {
  await db().$executeRaw`
    insert into comment_bans (kind, value) select 'email', 'troll-' || number || '@spam.example' from generate_series(1, 3000) as number`
  const known = bansOf({
    ...{ email: Prisma.sql`sender.email`, boxes: Prisma.sql`sender.boxes`, domains: Prisma.sql`sender.domains` },
    ...{ network: Prisma.sql`sender.network`, identityId: Prisma.sql`sender.id`, at: Prisma.sql`now()` },
  })
  const plan = await db().$queryRaw<{ 'QUERY PLAN': string }[]>`
    explain select exists (select 1 ${known})
      from jsonb_to_recordset('[]'::jsonb) as sender (email text, boxes text[], domains text[], network text, id text)`
  const text = plan.map((row) => row['QUERY PLAN']).join('\n')
  expect(text).toContain('comment_bans_kind_value_idx')
  expect(text).not.toContain('Seq Scan')
})

test('a confirmed reader who is banned stays so without the cookie', async () => {
  const identity = await db().commentIdentity.create({ data: { email: 'ivan@example.org', name: 'Іван' } })
  const article = await aTalkedArticle()
  const comment = await aComment({ articleId: article.id, email: 'ivan@example.org' })
  await db().comment.update({ where: { id: comment.id }, data: { identityId: identity.id } })
  const moderator = await aPerson('moderator')
  expect(await findBanChoices(moderator, comment.id)).toMatchObject({
    choices: [
      { kind: 'person', called: 'Іван' },
      { kind: 'email', called: 'ivan@example.org' },
      { kind: 'domain', called: 'example.org' },
      { kind: 'network', called: '203.0.113' },
    ],
  })
  told(await makeBan(moderator, { kind: 'person', commentId: comment.id, lasts: 'forGood' }, { now: NOW }))
  expect(await findBan(db(), { ...sender, identityId: identity.id }, after(1000))).toMatchObject({ kind: 'person', expiresAt: null })
  expect(await findBan(db(), { email: 'ivan@example.org', network: 'unknown' }, NOW)).toMatchObject({ kind: 'person' })
  expect((await listBans(moderator, { isOver: false }, NOW))?.bans).toMatchObject([{ called: 'Іван' }])
})

test('the sender of a comment is banned without anybody typing the address, and the record does not hold it', async () => {
  const article = await aTalkedArticle()
  const comment = await aComment({ articleId: article.id, email: 'canary@example.org' })
  const { banId } = told(await makeBan(await aPerson('editor'), { kind: 'email', commentId: comment.id, lasts: 'day' }, { now: NOW }))
  expect(await findBan(db(), { email: 'canary@example.org', network: 'unknown' }, NOW)).toMatchObject({ id: banId })
  expect(JSON.stringify(await db().auditRecord.findMany({ where: { subjectId: banId } }))).not.toContain('canary')
  expect(await makeBan(await aPerson('editor'), { kind: 'person', commentId: comment.id, lasts: 'day' })).toMatchObject({
    errors: [{ field: 'kind', code: 'notAllowed' }],
  })
})

test('a ban that stands is not made twice, not even at once; one that ended is made anew', async () => {
  const moderator = await aPerson('moderator')
  const order = { kind: 'email', value: 'troll@spam.example', lasts: 'day' }
  const outcomes = await Promise.all([1, 2, 3, 4].map(() => makeBan(moderator, order, { now: NOW })))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ reason: 'alreadyBanned' })
  expect(await makeBan(moderator, order, { now: after(1) })).toMatchObject({ ok: true })
  expect((await listBans(moderator, { isOver: true }, after(1)))?.bans).toHaveLength(1)
})

test('what waits from whoever is banned is rejected with the ban, and one undoing takes all of it back', async () => {
  const article = await aTalkedArticle()
  const theirs = await Promise.all(
    [1, 2, 3].map((place) => aComment({ articleId: article.id, status: 'pending', email: `a+${place}@spam.example` })),
  )
  const other = await aComment({ articleId: article.id, status: 'pending', email: 'b@spam.example' })
  const shown = await aComment({ articleId: article.id, email: 'a@spam.example' })
  const moderator = await aPerson('moderator')
  const order = { kind: 'email', value: 'a@spam.example', lasts: 'month', rejectWaiting: true, rejectReason: 'advertising' }
  const { batchId, rejected, banId } = told(await makeBan(moderator, order, { now: NOW }))
  expect([...rejected].sort()).toEqual(theirs.map(({ id }) => id).sort())
  const statuses = async () => {
    const rows = await db().comment.findMany({ where: { articleId: article.id }, select: { id: true, status: true } })
    return (id: string) => rows.find((row) => row.id === id)?.status
  }
  const then = await statuses()
  expect([...theirs, other, shown].map(({ id }) => then(id))).toEqual(['rejected', 'rejected', 'rejected', 'pending', 'approved'])
  expect(await db().auditRecord.count({ where: { subjectId: { in: rejected }, command: 'ban.make' } })).toBe(3)

  expect(await undoBatch(moderator, { batchId }, { now: new Date(NOW.getTime() + 9_000) })).toMatchObject({ ok: true })
  const now = await statuses()
  expect([...theirs, other].map(({ id }) => now(id))).toEqual(['pending', 'pending', 'pending', 'pending'])
  expect(await findBan(db(), { email: 'a@spam.example', network: 'unknown' }, NOW)).toBeNull()
  expect(await liftBan(moderator, { banId }, { now: NOW })).toMatchObject({ reason: 'banEnded' })
})

test('what is rejected with a ban is rejected by a rule: none is taken for granted, and «other» is explained to its authors', async () => {
  const article = await aTalkedArticle()
  const { id } = await aComment({ articleId: article.id, status: 'pending', email: 'c@spam.example' })
  const moderator = await aPerson('moderator')
  const ban = (more: object) => makeBan(moderator, { kind: 'email', value: 'c@spam.example', lasts: 'day', ...more }, { now: NOW })
  expect(await ban({ rejectWaiting: true })).toMatchObject({ errors: [{ field: 'rejectReason', code: 'required' }] })
  const other = { rejectWaiting: true, rejectReason: 'other' }
  expect(await ban(other)).toMatchObject({ errors: [{ field: 'rejectExplanation', code: 'explanationRequired' }] })
  expect((await db().comment.findUniqueOrThrow({ where: { id } })).status).toBe('pending')
  const { rejected } = told(await ban({ ...other, rejectExplanation: 'Один допис під усіма матеріалами.' }))
  expect(rejected).toEqual([id])
  const why = { rejectionReason: 'other', rejectionExplanation: 'Один допис під усіма матеріалами.' }
  expect(await db().comment.findUniqueOrThrow({ where: { id } })).toMatchObject(why)
  const record = await db().auditRecord.findFirstOrThrow({ where: { subjectId: id, command: 'ban.make' } })
  expect(record.details).toMatchObject({ reason: 'other', explanation: 'Один допис під усіма матеріалами.' })
})

test('a ban without rejecting asks for no rule', async () => {
  const order = { kind: 'email', value: 'd@spam.example', lasts: 'day', rejectReason: 'other', rejectExplanation: '' }
  told(await makeBan(await aPerson('moderator'), order, { now: NOW }))
})

test('a ban that was lifted stands again when that is taken back, unless the same was banned anew', async () => {
  const [moderator, other] = [await aPerson('moderator'), await aPerson('editor')]
  const order = { kind: 'email', value: sender.email, lasts: 'month' }
  const { banId } = told(await makeBan(moderator, order, { now: NOW }))
  const soon = new Date(NOW.getTime() + 9_000)
  const lift = async () => told(await liftBan(other, { banId }, { now: NOW })).batchId
  const first = await lift()
  expect(await undoBatch(moderator, { batchId: first }, { now: soon })).toMatchObject({ kind: 'missing' })
  expect(await undoBatch(other, { batchId: first }, { now: new Date(NOW.getTime() + 10_001) })).toMatchObject({ reason: 'undoExpired' })
  told(await undoBatch(other, { batchId: first }, { now: soon }))
  expect(await findBan(db(), sender, NOW)).toMatchObject({ id: banId })
  expect(await db().auditRecord.count({ where: { subjectId: banId, command: 'comment.undo' } })).toBe(1)

  const second = await lift()
  told(await makeBan(moderator, { ...order, value: 'Troll+again@spam.example' }, { now: NOW }))
  expect(await undoBatch(other, { batchId: second }, { now: soon })).toMatchObject({ reason: 'alreadyBanned' })
  expect(await db().commentBan.count({ where: { liftedAt: null } })).toBe(1)
})

test('the list goes on where a page ended', async () => {
  const moderator = await aPerson('moderator')
  await db().commentBan.createMany({
    data: Array.from({ length: 60 }, (_, number) => ({ kind: 'email' as const, value: `${number}@spam.example`, at: NOW })),
  })
  const first = await listBans(moderator, { isOver: false }, NOW)
  const second = await listBans(moderator, { isOver: false, cursor: first?.next ?? '' }, NOW)
  expect([first?.bans.length, second?.bans.length, second?.next]).toEqual([50, 10, null])
  expect(new Set([...(first?.bans ?? []), ...(second?.bans ?? [])].map(({ id }) => id)).size).toBe(60)
})

describe('who bans', () => {
  test.each<[Role, boolean]>([
    ['reader', false],
    ['author', false],
    ['editor', true],
    ['moderator', true],
    ['admin', true],
  ])('%s: %s', async (role, may) => {
    const person = await aPerson(role)
    const made = await makeBan(person, { kind: 'domain', value: 'spam.example', lasts: 'day' }, { now: NOW })
    expect(made.ok).toBe(may)
    const { id } = await db().commentBan.create({ data: { kind: 'domain', value: 'other.example' } })
    expect((await liftBan(person, { banId: id })).ok).toBe(may)
    expect((await listBans(person, { isOver: false }, NOW)) !== null).toBe(may)
  })

  test('not a guest', async () => {
    expect(await makeBan(GUEST, { kind: 'domain', value: 'spam.example', lasts: 'day' })).toMatchObject({ kind: 'forbidden' })
    expect(await listBans(GUEST, { isOver: false }, NOW)).toBeNull()
  })
})

test('erasing is no way out of a ban, and leaves no address in it', async () => {
  const moderator = await aPerson('moderator')
  const identity = await db().commentIdentity.create({ data: { email: 'o.lena@gmail.com', name: 'Олена' } })
  told(await makeBan(moderator, { kind: 'email', value: 'olena+1@gmail.com', lasts: 'forGood', note: 'Та сама Олена' }, { now: NOW }))
  await db().commentBan.create({ data: { kind: 'person', value: identity.id, at: NOW } })
  await db().$transaction((tx) => eraseFromBans(tx, identity))
  expect(JSON.stringify(await db().commentBan.findMany())).not.toMatch(/lena|Олена/)
  await db().commentIdentity.delete({ where: { id: identity.id } })
  expect(await findBan(db(), { email: 'Olena@googlemail.com', network: 'unknown' }, NOW)).toMatchObject({ kind: 'email' })
  expect(await findBan(db(), { email: 'somebody@gmail.com', network: 'unknown' }, NOW)).toBeNull()
  expect(await makeBan(moderator, { kind: 'email', value: 'olena@gmail.com', lasts: 'day' }, { now: NOW })).toMatchObject({
    reason: 'alreadyBanned',
  })
  expect((await listBans(moderator, { isOver: false }, NOW))?.bans.map(({ isErased }) => isErased)).toEqual([true, true])
})
