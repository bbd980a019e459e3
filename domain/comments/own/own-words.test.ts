import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { closeRateLimits } from '@/lib/rate-limit'
import { GUEST } from '../../actor'
import { decideComments } from '../../moderation/commands'
import { aComment, aTalkedArticle } from '../../testing/comment-examples'
import { useDatabase } from '../../testing/database'
import { told } from '../../testing/example-articles'
import { aPerson } from '../../testing/examples'
import { useForgotten } from '../../testing/forgotten'
import { touch } from '../../touch'
import { postStaffComment } from '../commands'
import { formToken } from '../form-token'
import { askConfirmation, confirmReader, leaveReader, subscribe, unsubscribe } from '../identity/commands'
import { knownSender } from '../identity/reader'
import { postComment } from '../posting'
import { findContext, findThread } from '../queries'
import { signedId } from '../signed-link'
import { listSubscribers } from '../subscriptions/subscribers'
import { deleteComment, editComment, eraseReader } from './commands'
import { exportOwn, findOwnComments, findStatus } from './queries'

useDatabase()
afterAll(closeRateLimits)
const forgotten = useForgotten()

const NOW = new Date('2026-11-29T12:00:00Z')
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
let count = 0
let email = ''
let network = ''

beforeEach(() => {
  email = `solomiia-${++count}@visnyk.test`
  network = `198.51.${count}.4`
})

type Said = { articleId?: string; parentId?: string; text?: string; tellMe?: boolean; session?: string; now?: Date }

async function said({ articleId, now = NOW, session, ...more }: Said = {}) {
  const article = articleId ?? (await aTalkedArticle()).id
  const sent = { articleId: article, name: 'Соломія', email, network, text: `Слово ${++count}`, form: formToken(article, now), ...more }
  return told(
    await postComment(GUEST, { ...sent, identityId: await knownSender({ session: session ?? '', email: sent.email, now }) }, { now }),
  )
}

async function tokenOfLetter(to = email): Promise<string> {
  const letter = await db().letter.findFirstOrThrow({ where: { to }, orderBy: { createdAt: 'desc' } })
  return /\/comment\/confirm\/([\w-]+)/.exec(letter.text)?.[1] ?? ''
}

/** A reader who wrote, asked for the letter and followed it. */
async function aConfirmedReader(more: Said = {}) {
  const comment = await said({ tellMe: true, ...more })
  const { session } = told(await confirmReader(GUEST, { token: await tokenOfLetter() }, { now: NOW }))
  return { comment, session: session.token }
}

const approve = (id: string) => db().comment.update({ where: { id }, data: { status: 'approved' } })

describe('an e-mail is confirmed', () => {
  test('by the link of one letter, once, within three days; the comment is then its owner’s', async () => {
    const { id, link } = await said({ tellMe: true })
    expect(await findStatus(link, NOW)).toMatchObject({ status: 'pending', isConfirmed: false })
    const token = await tokenOfLetter()
    const { session } = told(await confirmReader(GUEST, { token }, { now: later(72 * 60 - 1) }))
    expect(await findStatus(link, NOW)).toMatchObject({ isConfirmed: true, isSubscribed: true })
    expect((await findOwnComments(session.token, NOW))?.comments).toMatchObject([{ id, status: 'pending' }])
    expect(await confirmReader(GUEST, { token }, { now: NOW })).toMatchObject({ reason: 'confirmationGone' })
    expect(await confirmReader(GUEST, { token: 'x' }, { now: NOW })).toMatchObject({ kind: 'missing' })
    told(await leaveReader(GUEST, { session: session.token }, { now: NOW }))
    expect(await findOwnComments(session.token, NOW)).toBeNull()
  })

  test('not after three days', async () => {
    await said({ tellMe: true })
    expect(await confirmReader(GUEST, { token: await tokenOfLetter() }, { now: later(72 * 60) })).toMatchObject({
      reason: 'confirmationGone',
    })
  })

  test('and is never made to flood a stranger’s letter-box: three letters a day, one about each comment', async () => {
    const article = await aTalkedArticle()
    for (let place = 0; place < 5; place++) await said({ articleId: article.id, tellMe: true })
    expect(await db().letter.count({ where: { to: email } })).toBe(3)
    const { link } = await said({ articleId: article.id, now: later(25 * 60) })
    for (let place = 0; place < 3; place++) told(await askConfirmation(GUEST, { status: link, network }, { now: later(25 * 60) }))
    expect(await db().letter.count({ where: { to: email } })).toBe(4)
    expect(await askConfirmation(GUEST, { status: signedId('unsubscribe', article.id), network })).toMatchObject({ kind: 'missing' })
  })

  test('and nobody is written to for what only a program would send', async () => {
    const article = await aTalkedArticle()
    await said({ articleId: article.id, tellMe: true, ...{ subject: 'buy' } } as Said)
    expect(await db().letter.count({ where: { to: email } })).toBe(0)
  })

  test('by a letter in which no word is the sender’s: anybody may have typed that address', async () => {
    const words = { name: 'Ви виграли 5000 грн', text: 'Заберіть приз уже сьогодні', website: 'https://casino-win.com/prize' }
    await said({ tellMe: true, ...words } as Said)
    const letter = await db().letter.findFirstOrThrow({ where: { to: email } })
    expect(letter.text).toMatch(/^Добрий день\.\n/)
    expect(`${letter.subject} ${letter.text}`).not.toMatch(/виграли|приз|casino/)
  })

  test('so a comment under another e-mail, or without the cookie, is a stranger’s', async () => {
    const { session } = await aConfirmedReader()
    const own = await said({ session })
    const other = await said({ session, ...{ email: 'other@visnyk.test' } } as Said)
    const bare = await said()
    const owners = await db().comment.findMany({ where: { id: { in: [own.id, other.id, bare.id] } }, orderBy: { id: 'asc' } })
    expect(owners.map(({ identityId }) => identityId !== null)).toEqual([true, false, false])
  })
})

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
    expect(await edit({ session, commentId, version: 2 })).toMatchObject({ reason: 'commentChanged', current: { version: 1 } })
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

test('everything one wrote can be taken along, and then erased: no trace in any table, and the thread keeps its shape', async () => {
  const canary = `kanarka${++count}`
  email = `${canary}@visnyk.test`
  network = '203.0.113.217'
  const { comment, session } = await aConfirmedReader({ text: `Слова ${canary}`, ...{ name: `Ім’я ${canary}`, userAgent: canary } } as Said)
  await approve(comment.id)
  await editComment(GUEST, { session, commentId: comment.id, version: 1, text: `Нові ${canary}`, network }, { now: later(1) })
  const parent = await db().comment.findUniqueOrThrow({ where: { id: comment.id } })
  const reply = await aComment({ articleId: comment.article.id, parent })
  expect(JSON.stringify(await exportOwn(session, NOW))).toContain(`Слова ${canary}`)

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
