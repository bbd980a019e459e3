import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { closeRateLimits } from '@/lib/rate-limit'
import { GUEST } from '../../actor'
import { makeBan } from '../../moderation/bans/commands'
import { decideComments } from '../../moderation/commands'
import { aComment } from '../../testing/comment-examples'
import { useDatabase } from '../../testing/database'
import { told } from '../../testing/example-articles'
import { aPerson } from '../../testing/examples'
import { useForgotten } from '../../testing/forgotten'
import { aConfirmedWriter, aWriter, type Said, saidBy, WRITTEN_AT } from '../../testing/readers'
import { touch } from '../../touch'
import { postStaffComment } from '../commands'
import { subscribe, unsubscribe } from '../identity/commands'
import { findContext, findThread } from '../queries'
import { listSubscribers } from '../subscriptions/subscribers'
import { tellOfReply } from '../subscriptions/telling'
import { deleteComment, editComment, eraseReader } from './commands'
import { exportOwn, findOwnComments, findStatus } from './queries'

useDatabase()
afterAll(closeRateLimits)
const forgotten = useForgotten()

const NOW = WRITTEN_AT
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
let [email, network] = ['', '']

beforeEach(() => {
  ;({ email, network } = aWriter())
})

const said = (more?: Said) => saidBy({ email, network }, more)
const aConfirmedReader = (more?: Said) => aConfirmedWriter({ email, network }, more)
const approve = (id: string) => db().comment.update({ where: { id }, data: { status: 'approved' } })

describe('an author changes their words', () => {
  const edit = (more: object, now = later(1)) => editComment(GUEST, { network, version: 1, text: 'Інші слова', ...more }, { now })

  test('while they wait: at once, and the first words are kept for moderators', async () => {
    const { comment, session } = await aConfirmedReader({ text: 'Перші слова' })
    expect(await edit({ session, commentId: comment.id })).toMatchObject({ ok: true, value: { version: 2, waits: true } })
    const row = await db().comment.findUniqueOrThrow({ where: { id: comment.id }, include: { revisions: true } })
    expect(row).toMatchObject({ text: 'Інші слова', pendingText: null, revisions: [{ version: 1, text: 'Перші слова' }] })
  })

  test('when they stand: readers go on seeing the old ones until a moderator has read the new', async () => {
    const { comment, session } = await aConfirmedReader({ text: 'Перші слова' })
    await approve(comment.id)
    forgotten.length = 0
    expect(await edit({ session, commentId: comment.id })).toMatchObject({ ok: true, value: { waits: true } })
    expect(forgotten).toEqual([touch.queued(comment.id)])
    expect((await findContext(comment.id))?.comment).toMatchObject({ text: 'Перші слова', editedAt: null })
    const row = await db().comment.findUniqueOrThrow({ where: { id: comment.id } })
    expect(row).toMatchObject({ pendingText: 'Інші слова', waitingSince: later(1), version: 2 })
  })

  test('and an edit that may stand ends one that waited before it', async () => {
    const { comment, session } = await aConfirmedReader({ text: 'Перші слова' })
    const { identityId } = await db().comment.update({
      where: { id: comment.id },
      data: { status: 'approved' },
      select: { identityId: true },
    })
    await db().commentIdentity.update({ where: { id: identityId ?? '' }, data: { approved: 9 } })
    expect(await edit({ session, commentId: comment.id, text: 'Див. casino-win.com' })).toMatchObject({ value: { waits: true } })
    expect(await edit({ session, commentId: comment.id, version: 2 })).toMatchObject({ ok: true, value: { version: 3, waits: false } })
    const row = await db().comment.findUniqueOrThrow({ where: { id: comment.id } })
    expect(row).toMatchObject({ text: 'Інші слова', pendingText: null, waitingSince: null, heldBecause: null })
    const late = { commentId: comment.id, version: 2, expectedStatus: 'approved', action: 'approve' }
    const decided = told(await decideComments(await aPerson('moderator'), { decisions: [late] }, { now: later(2) }))
    expect(decided.results).toMatchObject([{ outcome: 'conflict' }])
  })

  test('not after five minutes, not another version, not what was rejected, and not another’s', async () => {
    const { comment, session } = await aConfirmedReader()
    const commentId = comment.id
    expect(await edit({ session, commentId }, later(5.1))).toMatchObject({ reason: 'editTooLate' })
    expect(await edit({ session, commentId, version: 2 })).toMatchObject({
      reason: 'ownCommentChanged',
      current: { version: 1, text: expect.stringContaining('Слово') },
    })
    expect(await edit({ session: 'x', commentId })).toMatchObject({ kind: 'missing' })
    const stranger = await aComment({ articleId: comment.article.id })
    expect(await edit({ session, commentId: stranger.id })).toMatchObject({ kind: 'missing' })
    await db().comment.update({ where: { id: commentId }, data: { status: 'rejected' } })
    expect(await edit({ session, commentId })).toMatchObject({ reason: 'editNotNow' })
  })
})

describe('an author takes their words back', () => {
  test('and they are gone at once, from kept pages too; where others answered a gap stays', async () => {
    const { comment, session } = await aConfirmedReader({ text: 'Забуваю' })
    await approve(comment.id)
    const reply = await aComment({
      articleId: comment.article.id,
      parent: await db().comment.findUniqueOrThrow({ where: { id: comment.id } }),
    })
    forgotten.length = 0
    told(await deleteComment(GUEST, { session, commentId: comment.id }, { now: NOW }))
    expect(forgotten).toContain(touch.gone(comment.article.id))
    const thread = await findThread({ articleId: comment.article.id })
    expect(thread).toMatchObject({
      count: 1,
      comments: [{ id: comment.id, isRemoved: true, text: '', replies: [{ id: reply.id, parentName: null }] }],
    })
    expect(await findStatus(comment.link, NOW)).toMatchObject({ status: 'deleted', text: '' })
    expect(await deleteComment(GUEST, { session, commentId: comment.id }, { now: NOW })).toMatchObject({ kind: 'missing' })
  })

  test('and no gap stays where nobody answered', async () => {
    const { comment, session } = await aConfirmedReader()
    await approve(comment.id)
    told(await deleteComment(GUEST, { session, commentId: comment.id }, { now: NOW }))
    expect(await findThread({ articleId: comment.article.id })).toMatchObject({ count: 0, comments: [] })
  })
})

test('a confirmed reader who is banned is told so among their comments, why and until when', async () => {
  const { session } = await aConfirmedReader()
  expect((await findOwnComments(session, NOW))?.ban).toBeNull()
  const ban = { kind: 'email', value: email, lasts: 'week', reason: 'Цькування в трьох розмовах' }
  const { expiresAt } = told(await makeBan(await aPerson('moderator'), ban, { now: NOW }))
  expect((await findOwnComments(session, later(1)))?.ban).toEqual({ reason: 'Цькування в\u00a0трьох розмовах', expiresAt })
})

test('letters end by the link in them, without a cookie, however often it is followed', async () => {
  const { comment, session } = await aConfirmedReader()
  const [subscriber] = await listSubscribers(db(), comment.id)
  const token = /token=(.+)$/.exec(subscriber?.oneClick ?? '')?.[1]
  for (let time = 0; time < 2; time++) told(await unsubscribe(GUEST, { token }))
  expect(await listSubscribers(db(), comment.id)).toEqual([])
  expect(await unsubscribe(GUEST, { token: comment.link })).toMatchObject({ kind: 'missing' })
  told(await subscribe(GUEST, { session, commentId: comment.id, wanted: true }, { now: NOW }))
  expect(await listSubscribers(db(), comment.id)).toMatchObject([{ email, name: 'Соломія' }])
})

test('whoever waits for answers gets a letter when one stands, and none when they answer themselves', async () => {
  const { comment, session } = await aConfirmedReader()
  await approve(comment.id)
  const colleague = await aPerson('editor')
  const answer = { articleId: comment.article.id, parentId: comment.id, text: 'Дякуємо за запитання.' }
  told(await postStaffComment(colleague, answer, { now: NOW }))
  const letter = await db().letter.findFirstOrThrow({ where: { to: email, unsubscribe: { not: null } } })
  expect(letter.text).toMatch(/\/comment\/unsubscribe\//)
  expect(letter.unsubscribe).toMatch(/\/api\/reader\/unsubscribe\?token=/)
  await said({ articleId: comment.article.id, parentId: comment.id, session })
  await db().comment.updateMany({ where: { parentId: comment.id }, data: { status: 'approved' } })
  expect(await db().letter.count({ where: { to: email, unsubscribe: { not: null } } })).toBe(1)
})

test('nobody hears of an answer to what was taken from readers before the answer stood', async () => {
  const { comment } = await aConfirmedReader()
  await approve(comment.id)
  const parent = await db().comment.findUniqueOrThrow({ where: { id: comment.id } })
  const reply = await aComment({ articleId: comment.article.id, parent, status: 'pending' })
  const letters = () => db().letter.count({ where: { to: email, unsubscribe: { not: null } } })
  const before = await letters()
  const decide = async (status: 'rejected' | 'approved') => {
    await db().comment.update({ where: { id: comment.id }, data: { status } })
    await db().$transaction((tx) => tellOfReply(tx, { commentId: reply.id, cause: status, now: NOW }))
  }
  await decide('rejected')
  expect(await letters()).toBe(before)
  await decide('approved')
  expect(await letters()).toBe(before + 1)
})

test('everything one wrote can be taken along, and then erased: no trace in any table, and the thread keeps its shape', async () => {
  const canary = 'kanarka17'
  email = `${canary}@visnyk.test`
  network = '203.0.113.217'
  const { comment, session } = await aConfirmedReader({ text: `Слова ${canary}`, ...{ name: `Ім’я ${canary}`, userAgent: canary } } as Said)
  await approve(comment.id)
  await editComment(GUEST, { session, commentId: comment.id, version: 1, text: `Нові ${canary}`, network }, { now: later(1) })
  const parent = await db().comment.findUniqueOrThrow({ where: { id: comment.id } })
  const reply = await aComment({ articleId: comment.article.id, parent })
  const moderator = await aPerson('moderator')
  const decide = async (explanation: string) => {
    const { version, status: expectedStatus } = await db().comment.findUniqueOrThrow({ where: { id: comment.id } })
    const why = { action: 'reject', reason: 'other', explanation, note: `Знову ${canary}` }
    told(await decideComments(moderator, { decisions: [{ commentId: comment.id, version, expectedStatus, ...why }] }, { now: NOW }))
  }
  await decide(`Нові слова не про це, ${canary}`)
  await decide(`Не називайте інших, ${canary}`)
  await db().comment.update({ where: { id: comment.id }, data: { status: 'approved' } })
  const taken = JSON.stringify(await exportOwn(session, NOW))
  for (const words of ['Слова', 'Не називайте інших,']) expect(taken).toContain(`${words} ${canary}`)

  told(await eraseReader(GUEST, { session }, { now: NOW }))
  expect(await tablesWith(canary)).toEqual([])
  expect(await tablesWith(network)).toEqual([])
  expect(await findThread({ articleId: comment.article.id })).toMatchObject({
    comments: [{ isRemoved: true, name: '', replies: [{ id: reply.id }] }],
  })
  expect(await exportOwn(session, NOW)).toBeNull()
})

async function tablesWith(word: string): Promise<string[]> {
  const tables = await db().$queryRaw<
    { name: string }[]
  >`select table_name as name from information_schema.tables where table_schema = 'public'`
  const found: string[] = []
  for (const { name } of tables) {
    // A table cannot be a parameter; its name is the catalogue's own.
    const table = Prisma.raw(`"${name}"`)
    const [row] = await db().$queryRaw<{ n: bigint }[]>`select count(*) as n from ${table} t where t::text ilike ${`%${word}%`}`
    if (row && row.n > 0n) found.push(name)
  }
  return found
}
