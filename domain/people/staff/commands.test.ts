import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { GUEST, ROLES, system } from '../../actor'
import { useDatabase } from '../../testing/database'
import { anAuthor, aPerson } from '../../testing/examples'
import { newestLetterTo, tokenSentTo } from '../../testing/letter-box'
import { openSession } from '../commands'
import { findInvited, listColleagues } from '../desk'
import { acceptInvitation, resetPassword } from '../passwords/commands'
import { changePerson, closeSessionsOf, invitePerson, remindPerson, revokeInvitation, setUpFirstAdministrator } from './commands'

useDatabase()

const PASSWORD = 'тиха вода греблі рве'
const HOUR = 60 * 60 * 1000
const NOW = new Date('2026-11-22T10:00:00Z')
const later = (hours: number) => new Date(NOW.getTime() + hours * HOUR)

let counter = 0
const anAddress = () => `colleague-${++counter}@visnyk.test`

async function invited(role: 'author' | 'admin' = 'author', name = 'Олена') {
  const email = anAddress()
  const outcome = await invitePerson(await aPerson('admin'), { name, email, role, locale: 'uk' }, { now: NOW })
  if (!outcome.ok) throw new Error(outcome.kind)
  return { email, personId: outcome.value.personId, token: await tokenSentTo(email) }
}

/** A colleague who has set a password and is signed in. */
async function come(role: 'author' | 'admin' = 'author', name?: string) {
  const { email, personId, token } = await invited(role, name)
  const outcome = await acceptInvitation(GUEST, { token, password: PASSWORD }, { now: NOW })
  if (!outcome.ok) throw new Error(outcome.kind)
  return {
    email,
    personId,
    session: outcome.value.token,
    person: { kind: 'person', id: personId, name: 'Олена', role, locale: 'uk' } as const,
  }
}

const signIn = (email: string, password: string) => openSession(GUEST, { email, password, userAgent: '' })

test('an empty paper gets one first administrator, even when two try at once', async () => {
  const order = (name: string) =>
    setUpFirstAdministrator(system('set-up'), { name, email: `${name}@visnyk.test`, password: PASSWORD, locale: 'uk' })
  const outcomes = await Promise.all([order('anna'), order('bohdan')])
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
  expect(outcomes.find((outcome) => !outcome.ok)).toMatchObject({ kind: 'refused', reason: 'alreadySetUp' })
  expect(await db().user.findMany({ select: { role: true } })).toEqual([{ role: 'admin' }])
  expect(await db().session.count()).toBe(1)
  expect(await order('third')).toMatchObject({ reason: 'alreadySetUp' })
})

test('nobody but the house sets the paper up', async () => {
  const order = { name: 'Я', email: anAddress(), password: PASSWORD, locale: 'uk' }
  for (const actor of [GUEST, await aPerson('admin')]) {
    expect(await setUpFirstAdministrator(actor, order)).toEqual({ ok: false, kind: 'forbidden' })
  }
})

test('only administrators invite, change people and close their sessions', async () => {
  const { personId } = await invited()
  for (const role of ROLES) {
    const person = await aPerson(role)
    const outcomes = [
      await invitePerson(person, { name: 'Ім’я', email: anAddress(), role: 'editor', locale: 'en' }),
      await remindPerson(person, { personId }),
      await revokeInvitation(person, { personId: (await invited()).personId }),
      await changePerson(person, { personId, name: 'Інше' }),
      await closeSessionsOf(person, { personId }),
    ]
    expect(outcomes.map((outcome) => outcome.ok)).toEqual(Array(5).fill(role === 'admin'))
  }
  expect(await invitePerson(GUEST, { name: 'Я', email: anAddress(), role: 'admin', locale: 'uk' })).toMatchObject({ kind: 'forbidden' })
})

test('an invited colleague gets a letter, sets a password by its address and is signed in', async () => {
  const { email, token, personId } = await invited()
  const letter = await newestLetterTo(email)
  expect(letter?.subject).toBe('Запрошення до редакції газети «Вісник»')
  expect(letter?.text).toContain(`\n\nhttp://visnyk.test/set-password?token=${token}\n\n`)
  expect(letter?.text).toContain('до 29 листопада 2026, 12:00')
  expect(await signIn(email, PASSWORD)).toMatchObject({ reason: 'wrongSignIn' })
  for (let visits = 0; visits < 3; visits++) expect(await findInvited(token, NOW)).toEqual({ name: 'Олена', email, kind: 'invitation' })
  const outcome = await acceptInvitation(GUEST, { token, password: PASSWORD }, { now: later(7 * 24 - 1) })
  expect(outcome).toMatchObject({ ok: true, value: { personId } })
  expect(await signIn(email, PASSWORD)).toMatchObject({ ok: true })
  expect(await findInvited(token, NOW)).toBe(null)
})

test('the record of an invitation names neither the token nor the address', async () => {
  const { token, email, personId } = await invited()
  const records = await db().auditRecord.findMany({ where: { subjectId: personId } })
  expect(JSON.stringify(records)).not.toContain(token)
  expect(JSON.stringify(records)).not.toContain(email)
  expect(await db().invitation.findFirst({ where: { tokenHash: token } })).toBe(null)
})

test('an invitation works once, for seven days, and not after a newer one', async () => {
  const gone = { ok: false, kind: 'refused', reason: 'invitationGone' }
  const accept = (token: string, now = NOW) => acceptInvitation(GUEST, { token, password: PASSWORD }, { now })
  const late = await invited()
  expect(await accept(late.token, later(7 * 24))).toEqual(gone)
  const twice = await invited()
  const both = await Promise.all([accept(twice.token), accept(twice.token)])
  expect(both.filter((outcome) => outcome.ok)).toHaveLength(1)
  expect(both.find((outcome) => !outcome.ok)).toEqual(gone)
  const older = await invited()
  const newer = await remindPerson(await aPerson('admin'), { personId: older.personId }, { now: NOW })
  expect(await accept(older.token)).toEqual(gone)
  expect(newer.ok && (await accept(await tokenSentTo(older.email))).ok).toBe(true)
  expect(await accept('made-up')).toEqual(gone)
  expect(await accept('')).toEqual(gone)
})

test('a short password is refused by field and the invitation stays good', async () => {
  const { token } = await invited()
  expect(await acceptInvitation(GUEST, { token, password: 'коротко' }, { now: NOW })).toEqual({
    ok: false,
    kind: 'invalid',
    errors: [{ field: 'password', code: 'tooShort', params: { min: 10 } }],
  })
  expect(await findInvited(token, NOW)).not.toBe(null)
})

test('an address that is taken cannot be invited again, in any case of letters', async () => {
  const { email } = await invited()
  const admin = await aPerson('admin')
  const outcome = await invitePerson(admin, { name: 'Друга', email: email.toUpperCase(), role: 'author', locale: 'uk' })
  expect(outcome).toEqual({ ok: false, kind: 'invalid', errors: [{ field: 'email', code: 'taken' }] })
  expect(await invitePerson(admin, { name: 'Х', email: anAddress(), role: 'reader', locale: 'uk' })).toMatchObject({ kind: 'invalid' })
})

test('whoever is deactivated is out at once, cannot come back by an old invitation, and returns when activated', async () => {
  const admin = await aPerson('admin')
  const { personId, email } = await come()
  await remindPerson(admin, { personId }, { now: NOW })
  const token = await tokenSentTo(email)
  expect(await changePerson(admin, { personId, active: false }, { now: NOW })).toMatchObject({ ok: true })
  expect(await db().session.count({ where: { userId: personId } })).toBe(0)
  expect(await signIn(email, PASSWORD)).toMatchObject({ reason: 'wrongSignIn' })
  expect(await resetPassword(GUEST, { token, password: PASSWORD }, { now: NOW })).toMatchObject({ reason: 'resetGone' })
  expect(await remindPerson(admin, { personId }, { now: NOW })).toMatchObject({ reason: 'personInactive' })
  await changePerson(admin, { personId, active: true }, { now: NOW })
  expect(await signIn(email, PASSWORD)).toMatchObject({ ok: true })
})

test('the last administrator who can sign in is neither demoted nor deactivated; of two who leave at once one stays', async () => {
  await db().user.updateMany({ where: { role: 'admin' }, data: { deactivatedAt: NOW } })
  const first = await come('admin')
  const second = await come('admin')
  await db().user.updateMany({ where: { role: 'admin', id: { notIn: [first.personId, second.personId] } }, data: { deactivatedAt: NOW } })
  const outcomes = await Promise.all([
    changePerson(first.person, { personId: first.personId, role: 'editor' }),
    changePerson(second.person, { personId: second.personId, active: false }),
  ])
  expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1)
  expect(outcomes.find((outcome) => !outcome.ok)).toEqual({ ok: false, kind: 'refused', reason: 'lastAdmin' })
  expect(await db().user.count({ where: { role: 'admin', deactivatedAt: null } })).toBe(1)
})

test('a change is recorded with what was before', async () => {
  const { personId } = await invited()
  await changePerson(await aPerson('admin'), { personId, role: 'editor' })
  const record = await db().auditRecord.findFirstOrThrow({ where: { subjectId: personId, command: 'person.change' } })
  expect(record.details).toEqual({ role: 'editor', before: { name: 'Олена', role: 'author', active: true } })
  expect(await changePerson(await aPerson('admin'), { personId: crypto.randomUUID(), name: 'Ніхто' })).toMatchObject({ kind: 'missing' })
})

test('an invitation is revoked with its account, and the address can be invited again; whoever has come stays', async () => {
  const admin = await aPerson('admin')
  const { email, personId, token } = await invited()
  expect(await revokeInvitation(admin, { personId })).toMatchObject({ ok: true })
  expect(await acceptInvitation(GUEST, { token, password: PASSWORD }, { now: NOW })).toMatchObject({ reason: 'invitationGone' })
  expect(await invitePerson(admin, { name: 'Олена', email, role: 'author', locale: 'uk' }, { now: NOW })).toMatchObject({ ok: true })
  const here = await come()
  expect(await revokeInvitation(admin, { personId: here.personId })).toMatchObject({ reason: 'hasCome' })
})

test('writers who come get the name they sign with, unless a guest author has it; administrators do not', async () => {
  const authorOf = (userId: string) => db().author.findFirst({ where: { userId }, select: { profiles: true } })
  const writer = await come('author', 'Соломія Підкова')
  expect((await authorOf(writer.personId))?.profiles.map(({ name }) => name).sort()).toEqual(['Solomiia Pidkova', 'Соломія Підкова'])
  await anAuthor({ name: 'Гість Газети' })
  expect(await authorOf((await come('author', 'Гість газети')).personId)).toBe(null)
  expect(await authorOf((await come('admin', 'Хтось Інший')).personId)).toBe(null)
})

test('the letter leads to this house, whatever the order says of it', async () => {
  const { email } = await invited()
  const addresses = (await newestLetterTo(email))?.text.match(/https?:\/\/\S+/g) ?? []
  expect(addresses.map((address) => new URL(address).origin)).toEqual(['http://visnyk.test', 'http://visnyk.test'])
})

test('the list of colleagues is for administrators, and holds no password', async () => {
  const { personId } = await come()
  const colleague = (await listColleagues(await aPerson('admin'), NOW)).find((one) => one.id === personId)
  expect(colleague).toMatchObject({ hasCome: true, invitedUntil: null, sessions: 1 })
  expect(JSON.stringify(colleague)).not.toContain('argon2')
  expect(await listColleagues(await aPerson('editor'), NOW)).toEqual([])
})
