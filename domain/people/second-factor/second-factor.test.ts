import { generateSync } from 'otplib'
import { beforeEach, expect, test } from 'vitest'
import { findHalfwayBy, findSignedInBy } from '@/domain/testing/signed-in'
import { db } from '@/lib/db'
import { hashPassword } from '@/lib/password'
import { seal, unseal } from '@/lib/sealed'
import { GUEST, type Person, ROLES } from '../../actor'
import { useDatabase } from '../../testing/database'
import { aPerson } from '../../testing/examples'
import { newestLetterTo, tokenSentTo } from '../../testing/letter-box'
import { openSession } from '../commands'
import { writeReset } from '../invitation'
import { resetPassword } from '../passwords/commands'
import {
  beginSecondFactor,
  confirmSecondFactor,
  dropSecondFactor,
  passSecondFactor,
  renewRecoveryCodes,
  resetSecondFactor,
} from './commands'
import { findOwnFactors, findStep } from './desk'
import { passStep } from './passing'
import { keyPicture } from './picture'

useDatabase()

const PASSWORD = 'тиха вода греблі рве'
const NOW = new Date()
const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)
let email: string
let person: Person

beforeEach(async () => {
  await db().rateLimit.deleteMany()
  await db().settings.deleteMany()
  person = await aPerson('editor')
  const user = await db().user.update({ where: { id: person.id }, data: { passwordHash: await hashPassword(PASSWORD) } })
  email = user.email
})

const codeAt = (secret: string, at: Date) => generateSync({ secret, epoch: Math.floor(at.getTime() / 1000) })

async function withCodes() {
  const begun = await beginSecondFactor(person, {}, { now: NOW })
  if (!begun.ok) throw new Error(begun.kind)
  const { secret } = begun.value
  const confirmed = await confirmSecondFactor(person, { code: codeAt(secret, NOW) }, { now: NOW })
  if (!confirmed.ok) throw new Error(confirmed.kind)
  return { secret, codes: confirmed.value.codes }
}

async function halfway(now = NOW): Promise<string> {
  const outcome = await openSession(GUEST, { email, password: PASSWORD }, { now })
  if (!outcome.ok || outcome.value.kind !== 'step') throw new Error('not halfway')
  return outcome.value.token
}

test('with codes a password opens only half the door; the code opens the rest', async () => {
  const { secret } = await withCodes()
  const token = await halfway()
  expect(await findSignedInBy(token)).toBe(null)
  expect(await db().session.count({ where: { userId: person.id } })).toBe(0)
  expect(await findStep(token, NOW)).toEqual({ hasCodes: true, hasPasskeys: false })
  const code = codeAt(secret, later(30))
  const outcome = await passSecondFactor(GUEST, { token, code: `${code.slice(0, 3)} ${code.slice(3)}` }, { now: later(30) })
  expect(outcome.ok && (await findSignedInBy(outcome.value.token))).toMatchObject({ id: person.id })
  expect(await passSecondFactor(GUEST, { token, code: codeAt(secret, later(90)) }, { now: later(90) })).toMatchObject({
    reason: 'stepGone',
  })
})

test('a code works once, even for two who show it at the same moment, and an older one not after it', async () => {
  const { secret } = await withCodes()
  const again = await halfway()
  expect(await passSecondFactor(GUEST, { token: again, code: codeAt(secret, NOW) }, { now: NOW })).toMatchObject({ reason: 'wrongCode' })
  const tokens = [await halfway(), await halfway()]
  const shown = tokens.map((token) => passSecondFactor(GUEST, { token, code: codeAt(secret, later(60)) }, { now: later(60) }))
  expect((await Promise.all(shown)).map(({ ok }) => ok).sort()).toEqual([false, true])
  const older = { token: await halfway(), code: codeAt(secret, later(30)) }
  expect(await passSecondFactor(GUEST, older, { now: later(60) })).toMatchObject({ reason: 'wrongCode' })
})

test('a telephone’s clock may be half a minute off, not more', async () => {
  const { secret } = await withCodes()
  const showAt = async (at: Date) =>
    await passSecondFactor(GUEST, { token: await halfway(), code: codeAt(secret, at) }, { now: later(300) })
  expect(await showAt(later(230))).toMatchObject({ reason: 'wrongCode' })
  expect(await showAt(later(370))).toMatchObject({ reason: 'wrongCode' })
  expect(await showAt(later(270))).toMatchObject({ ok: true })
})

test('recovery codes work once each, however they are written, and a letter counts them down', async () => {
  const { codes } = await withCodes()
  expect(codes).toHaveLength(10)
  expect(new Set(codes).size).toBe(10)
  const code = codes[0] ?? ''
  const written = ` ${code.toUpperCase().replaceAll('-', ' ').replaceAll('0', 'O')} `
  const pass = async (shown: string) => await passSecondFactor(GUEST, { token: await halfway(), code: shown }, { now: NOW })
  expect(await pass(written)).toMatchObject({ ok: true, value: { by: 'recovery' } })
  expect((await newestLetterTo(email))?.text).toContain('Лишилося: 9.')
  expect(await pass(code)).toMatchObject({ reason: 'wrongCode' })
  expect(await renewRecoveryCodes(person, { password: 'не той' })).toMatchObject({ reason: 'wrongPassword' })
  expect(await renewRecoveryCodes(person, { password: PASSWORD })).toMatchObject({ ok: true })
  expect(await pass(codes[1] ?? '')).toMatchObject({ reason: 'wrongCode' })
})

test('neither the secret nor a recovery code is readable in the database', async () => {
  const { secret, codes } = await withCodes()
  const tables = [
    await db().secondFactor.findMany(),
    await db().recoveryCode.findMany(),
    await db().auditRecord.findMany(),
    await db().letter.findMany(),
  ]
  const everything = JSON.stringify(tables)
  for (const kept of [secret, ...codes]) expect(everything).not.toContain(kept)
})

test('what is sealed opens for its owner only, and not when a sign of it was changed', () => {
  const sealed = seal('таємниця', 'owner')
  expect(unseal(sealed, 'owner')).toBe('таємниця')
  expect(unseal(sealed, 'another')).toBe(null)
  expect(unseal(`${sealed.slice(0, -3)}AAA`, 'owner')).toBe(null)
  expect(unseal('', 'owner')).toBe(null)
  expect(seal('таємниця', 'owner')).not.toBe(sealed)
})

test('guesses are counted by person: a new sign-in does not bring new ones', async () => {
  const { secret } = await withCodes()
  for (let tries = 0; tries < 8; tries++) await passStep({ token: await halfway(), code: '000000', userAgent: '' })
  const right = { token: await halfway(), code: codeAt(secret, new Date()), userAgent: '' }
  expect(await passStep(right)).toMatchObject({ reason: 'tooManyAttempts' })
})

test('the step between the factors ends after ten minutes, with a new password, and with the account', async () => {
  const { codes } = await withCodes()
  const pass = (token: string, code: string | undefined, now = NOW) => passSecondFactor(GUEST, { token, code: code ?? '' }, { now })
  expect(await pass(await halfway(), codes[0], later(600))).toMatchObject({ reason: 'stepGone' })
  const token = await halfway()
  await db().user.update({ where: { id: person.id }, data: { deactivatedAt: NOW } })
  expect(await pass(token, codes[0])).toMatchObject({ reason: 'stepGone' })
})

test('a new password by letter does not spare the second factor', async () => {
  await withCodes()
  const user = await db().user.findUniqueOrThrow({ where: { id: person.id } })
  await db().$transaction((tx) => writeReset(tx, { person: user, now: NOW }))
  const outcome = await resetPassword(GUEST, { token: await tokenSentTo(email), password: 'друга довга фраза' }, { now: NOW })
  expect(outcome).toMatchObject({ ok: true, value: { kind: 'step' } })
  expect(await db().session.count({ where: { userId: person.id } })).toBe(0)
})

test('codes are in force only after the first right one, and are switched off with the password', async () => {
  await beginSecondFactor(person, {}, { now: NOW })
  expect(await openSession(GUEST, { email, password: PASSWORD })).toMatchObject({ value: { kind: 'session' } })
  expect(await confirmSecondFactor(person, { code: '000000' }, { now: NOW })).toMatchObject({ reason: 'wrongCode' })
  await withCodes()
  expect(await beginSecondFactor(person, {})).toMatchObject({ reason: 'secondFactorThere' })
  expect(await dropSecondFactor(person, { password: 'не той пароль' })).toMatchObject({ reason: 'wrongPassword' })
  expect(await dropSecondFactor(person, { password: PASSWORD })).toMatchObject({ ok: true })
  expect(await findOwnFactors(person)).toEqual({ hasCodes: false, recoveryLeft: 0, passkeys: [] })
  expect(await openSession(GUEST, { email, password: PASSWORD })).toMatchObject({ value: { kind: 'session' } })
})

test('where it is required, editors and administrators without it may do nothing else', async () => {
  const signedIn = async (role: 'author' | 'editor' | 'admin') => {
    await db().user.update({ where: { id: person.id }, data: { role } })
    const outcome = await openSession(GUEST, { email, password: PASSWORD })
    if (!outcome.ok) throw new Error(outcome.kind)
    return [await findSignedInBy(outcome.value.token), await findHalfwayBy(outcome.value.token)].map((found) => found !== null)
  }
  expect(await signedIn('editor')).toEqual([true, false])
  await db().settings.create({ data: { id: 1, secondFactorRequired: true } })
  expect(await signedIn('author')).toEqual([true, false])
  expect(await signedIn('editor')).toEqual([false, true])
  expect(await signedIn('admin')).toEqual([false, true])
  await withCodes()
  const outcome = await passSecondFactor(GUEST, { token: await halfway(), code: (await newCodes())[0] ?? '' }, { now: NOW })
  expect(outcome.ok && (await findSignedInBy(outcome.value.token))).toMatchObject({ id: person.id })
})

async function newCodes(): Promise<string[]> {
  const renewed = await renewRecoveryCodes(person, { password: PASSWORD })
  return renewed.ok ? renewed.value.codes : []
}

test('an administrator resets a colleague’s second factor: they are shown out, told, and it is recorded', async () => {
  const { codes } = await withCodes()
  const outcome = await passSecondFactor(GUEST, { token: await halfway(), code: codes[0] ?? '' }, { now: NOW })
  if (!outcome.ok) throw new Error(outcome.kind)
  const may: Record<string, boolean> = {}
  for (const role of ROLES.filter((one) => one !== 'admin'))
    may[role] = (await resetSecondFactor(await aPerson(role), { personId: person.id })).ok
  expect(may).toEqual({ reader: false, author: false, editor: false, moderator: false })
  expect(await findSignedInBy(outcome.value.token)).not.toBe(null)
  const admin = await aPerson('admin', 'Марта')
  expect(await resetSecondFactor(admin, { personId: person.id })).toMatchObject({ ok: true })
  expect(await findSignedInBy(outcome.value.token)).toBe(null)
  expect((await newestLetterTo(email))?.text).toContain('адміністратор (Марта) скинув')
  expect(await db().auditRecord.findFirst({ where: { command: 'secondFactor.reset' } })).toMatchObject({
    actorName: 'Марта',
    subjectId: person.id,
  })
  expect(await openSession(GUEST, { email, password: PASSWORD })).toMatchObject({ value: { kind: 'session' } })
  expect(await resetSecondFactor(admin, { personId: person.id })).toMatchObject({ reason: 'noSecondFactor' })
})

test('everybody in the newsroom may set up their own, and guests and readers nothing', async () => {
  for (const role of ROLES) expect((await beginSecondFactor(await aPerson(role), {})).ok).toBe(role !== 'reader')
  expect(await beginSecondFactor(GUEST, {})).toMatchObject({ kind: 'missing' })
  expect(await dropSecondFactor(await aPerson('reader'), { password: PASSWORD })).toMatchObject({ kind: 'forbidden' })
})

test('the picture for a telephone has its margin and is one path', () => {
  const { size, path } = keyPicture('otpauth://totp/%D0%92%D1%96%D1%81%D0%BD%D0%B8%D0%BA:a%40b.c?secret=MHEY2T2BXD5BZGZRNZFZ3ZSZDAIKMMZW')
  expect(size).toBeGreaterThan(29)
  expect(path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/)
  expect(path).not.toMatch(/M[0-3] |M\d+ [0-3]h/)
})
