import { beforeEach, expect, test } from 'vitest'
import { findSignedInBy } from '@/domain/testing/signed-in'
import { db } from '@/lib/db'
import { hashPassword } from '@/lib/password'
import { GUEST, ROLES, system } from '../../actor'
import { useDatabase } from '../../testing/database'
import { aPerson } from '../../testing/examples'
import { newestLetterTo, tokenSentTo } from '../../testing/letter-box'
import { openSession } from '../commands'
import { findInvited } from '../desk'
import { answerAllForgotten, askForNewPassword, changeOwnPassword } from './asking'
import { acceptInvitation, answerForgotten, changePassword, forgetPassword, resetPassword } from './commands'

useDatabase()

const NOW = new Date()
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)
const OLD = 'тиха вода греблі рве'
const NEW = 'нова довга фраза'
const email = 'olena@visnyk.test'
let personId: string

beforeEach(async () => {
  await db().user.deleteMany()
  await db().letter.deleteMany()
  await db().forgottenPassword.deleteMany()
  await db().rateLimit.deleteMany()
  await db().settings.deleteMany()
  const data = { email, name: 'Олена', role: 'editor', passwordHash: await hashPassword(OLD) } as const
  personId = (await db().user.create({ data, select: { id: true } })).id
})

const signIn = (password: string) => openSession(GUEST, { email, password })
async function signedIn(): Promise<string> {
  const outcome = await signIn(OLD)
  if (!outcome.ok) throw new Error(outcome.kind)
  return outcome.value.token
}
const olena = () => ({ kind: 'person', id: personId, name: 'Олена', role: 'editor', locale: 'uk' }) as const

async function askedToken(): Promise<string> {
  await forgetPassword(GUEST, { email }, { now: NOW })
  await answerAllForgotten(NOW)
  return await tokenSentTo(email)
}

test('whether an address is known shows neither in the answer nor in what is written while one waits for it', async () => {
  const answers = []
  for (const asked of [email, 'nobody@visnyk.test', ' OLENA@visnyk.test ']) {
    await db().auditRecord.deleteMany()
    const answer = await askForNewPassword({ email: asked, network: '192.0.2.1' })
    answers.push([answer.ok, await db().letter.count(), await db().invitation.count(), await db().auditRecord.count()])
  }
  expect(answers).toEqual(Array(3).fill([true, 0, 0, 1]))
  await answerAllForgotten()
  expect(await db().letter.findMany({ select: { to: true } })).toEqual([{ to: email }, { to: email }])
  expect(await db().forgottenPassword.count()).toBe(0)
  expect(JSON.stringify(await db().auditRecord.findMany())).not.toContain('@visnyk.test')
})

test('somebody who left, or asks with what is no address, gets no letter', async () => {
  await db().user.updateMany({ data: { deactivatedAt: NOW } })
  await forgetPassword(GUEST, { email })
  await answerAllForgotten()
  expect(await db().letter.count()).toBe(0)
  for (const strange of ['a@evil.test"@visnyk.test', { not: '' }, 'olena＠visnyk.test', 'olena@visnyk.test\nBcc: x@y.test']) {
    expect(await forgetPassword(GUEST, { email: strange })).toMatchObject({ kind: 'invalid' })
  }
})

test('asking too often is refused, by network and by address, known or not', async () => {
  for (const asked of [email, 'nobody@visnyk.test']) {
    const answers = []
    for (let tries = 0; tries < 4; tries++) answers.push((await askForNewPassword({ email: asked, network: `192.0.2.${tries}` })).ok)
    expect(answers).toEqual([true, true, true, false])
  }
  for (let tries = 0; tries < 10; tries++) await askForNewPassword({ email: `a${tries}@visnyk.test`, network: '198.51.100.1' })
  expect(await askForNewPassword({ email: 'last@visnyk.test', network: '198.51.100.1' })).toMatchObject({ reason: 'tooManyAttempts' })
})

test('the address in the letter is of this house and works for an hour, once, of twenty at once', async () => {
  const late = await askedToken()
  expect((await newestLetterTo(email))?.text).toContain(`\n\nhttp://visnyk.test/set-password?token=${late}\n\n`)
  expect(await resetPassword(GUEST, { token: late, password: NEW }, { now: later(60) })).toMatchObject({ reason: 'resetGone' })
  const token = await askedToken()
  expect(await findInvited(token, NOW)).toMatchObject({ kind: 'reset' })
  expect(await acceptInvitation(GUEST, { token, password: NEW }, { now: NOW })).toMatchObject({ reason: 'invitationGone' })
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => resetPassword(GUEST, { token, password: NEW }, { now: NOW })))
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await resetPassword(GUEST, { token: late, password: NEW }, { now: NOW })).toMatchObject({ reason: 'resetGone' })
  expect(await resetPassword(GUEST, { token: { not: '' }, password: NEW })).toMatchObject({ kind: 'invalid' })
})

test('a new password ends every session there was, lets in, and a letter tells its owner', async () => {
  const before = await signedIn()
  const outcome = await resetPassword(GUEST, { token: await askedToken(), password: NEW }, { now: NOW })
  expect(await findSignedInBy(before)).toBe(null)
  expect(outcome.ok && (await findSignedInBy(outcome.value.token))).toMatchObject({ id: personId })
  expect(await signIn(OLD)).toMatchObject({ reason: 'wrongSignIn' })
  expect((await newestLetterTo(email))?.subject).toBe('Пароль до редакції змінено')
})

test('asking for a new password changes nothing for whoever did not ask', async () => {
  const session = await signedIn()
  await askedToken()
  expect(await findSignedInBy(session)).not.toBe(null)
  expect(await signIn(OLD)).toMatchObject({ ok: true })
})

test('one’s own password is changed with the present one; other sessions end, this one stays', async () => {
  const [here, there] = [await signedIn(), await signedIn()]
  const change = (current: string, token = here) => changePassword(olena(), { current, password: NEW, token })
  expect(await change('не той пароль')).toMatchObject({ reason: 'wrongPassword' })
  expect(await change(OLD)).toMatchObject({ ok: true })
  expect([await findSignedInBy(here), await findSignedInBy(there)]).toMatchObject([{ id: personId }, null])
  expect(await signIn(NEW)).toMatchObject({ ok: true })
  expect((await newestLetterTo(email))?.subject).toBe('Пароль до редакції змінено')
})

test('at an open browser nobody guesses the present password for ever', async () => {
  const guess = (current: string) => changeOwnPassword(olena(), { current, password: NEW, token: 'x' })
  for (let tries = 0; tries < 8; tries++) await guess('не той пароль')
  expect(await guess(OLD)).toMatchObject({ reason: 'tooManyAttempts' })
})

test('everybody in the newsroom may change their password, nobody else’s; only the house answers those who forgot', async () => {
  for (const role of ROLES) {
    const person = await aPerson(role)
    const outcome = await changePassword(person, { current: OLD, password: NEW, token: 'x' })
    expect(outcome).toMatchObject(role === 'reader' ? { kind: 'forbidden' } : { reason: 'wrongPassword' })
    expect(await answerForgotten(person, {})).toMatchObject({ kind: 'forbidden' })
  }
  expect(await changePassword(GUEST, { current: OLD, password: NEW, token: 'x' })).toMatchObject({ kind: 'missing' })
  expect(await answerForgotten(system('letters'), {})).toMatchObject({ reason: 'nothingChanged' })
})
