import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { closeRateLimits } from '@/lib/rate-limit'
import { GUEST } from '../../actor'
import { aTalkedArticle } from '../../testing/comment-examples'
import { useDatabase } from '../../testing/database'
import { told } from '../../testing/example-articles'
import { aConfirmedWriter, aWriter, type Said, saidBy, tokenOfLetter, WRITTEN_AT } from '../../testing/readers'
import { eraseReader } from '../own/commands'
import { findOwnComments, findStatus } from '../own/queries'
import { signedId } from '../signed-link'
import { askConfirmation, askReturn, confirmReader, leaveReader } from './commands'
import { findConfirmation } from './confirming'

useDatabase()
afterAll(closeRateLimits)

const NOW = WRITTEN_AT
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
let [email, network] = ['', '']

beforeEach(() => {
  ;({ email, network } = aWriter())
})

const said = (more?: Said) => saidBy({ email, network }, more)
const aConfirmedReader = (more?: Said) => aConfirmedWriter({ email, network }, more)

describe('an e-mail is confirmed', () => {
  test('and the page of a comment says when a letter was asked for: of caught spam, too, for which none was written', async () => {
    const plain = await said()
    const asked = await said({ tellMe: true })
    const trapped = await said({ tellMe: true, ...{ subject: 'buy' } } as Said)
    const letters = async (at: Date) =>
      await Promise.all([plain, asked, trapped].map(async ({ link }) => (await findStatus(link, at))?.letter))
    expect(await letters(later(1))).toEqual(['none', 'sent', 'sent'])
    expect(await letters(later(25 * 60))).toEqual(['none', 'late', 'late'])
    told(await askConfirmation(GUEST, { status: plain.link, network }, { now: later(25 * 60) }))
    expect(await letters(later(25 * 60))).toEqual(['sent', 'late', 'late'])
  })

  test('by the link of one letter, once, within three days; the comment is then its owner’s', async () => {
    const { id, link } = await said({ tellMe: true })
    expect(await findStatus(link, NOW)).toMatchObject({ status: 'pending', isConfirmed: false })
    const token = await tokenOfLetter(email)
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
    expect(await confirmReader(GUEST, { token: await tokenOfLetter(email) }, { now: later(72 * 60) })).toMatchObject({
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

  test('and comes back into another browser by a letter: once, a few a day, and nobody learns who is known', async () => {
    const { session, comment } = await aConfirmedReader()
    const ask = (to: string, now = later(60)) => askReturn(GUEST, { email: to, network }, { now })
    expect(await ask(` ${email.toUpperCase()}`)).toEqual(await ask('nobody@visnyk.test'))
    expect(await db().letter.count({ where: { to: 'nobody@visnyk.test' } })).toBe(0)
    const token = await tokenOfLetter(email)
    expect(await findConfirmation(token, later(61))).toBe('return')
    const entered = told(await confirmReader(GUEST, { token }, { now: later(61) }))
    expect(entered.session.token).not.toBe(session)
    expect((await findOwnComments(entered.session.token, later(61)))?.comments).toMatchObject([{ id: comment.id }])
    expect(await confirmReader(GUEST, { token }, { now: later(62) })).toMatchObject({ reason: 'confirmationGone' })
    expect([await findConfirmation(token, later(62)), await findConfirmation('x', NOW)]).toEqual(['gone', null])
    for (let place = 0; place < 4; place++) await ask(email)
    expect(await db().letter.count({ where: { to: email } })).toBe(3)
    expect(await ask('no address')).toMatchObject({ errors: [{ field: 'email', code: 'notEmail' }] })
  })

  test('but not after everything was erased', async () => {
    const { session } = await aConfirmedReader()
    told(await askReturn(GUEST, { email, network }, { now: later(60) }))
    const token = await tokenOfLetter(email)
    told(await eraseReader(GUEST, { session }, { now: later(61) }))
    expect(await confirmReader(GUEST, { token }, { now: later(62) })).toMatchObject({ kind: 'missing' })
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
