import { beforeEach, expect, test } from 'vitest'
import { findSignedInBy } from '@/domain/testing/signed-in'
import { db } from '@/lib/db'
import { hashPassword } from '@/lib/password'
import { GUEST, type Person, ROLES } from '../../actor'
import { anAuthenticator } from '../../testing/authenticator'
import { useDatabase } from '../../testing/database'
import { aPerson } from '../../testing/examples'
import { newestLetterTo } from '../../testing/letter-box'
import { openSession } from '../commands'
import { findOwnFactors } from '../second-factor/desk'
import { addPasskey, askForPasskey, beginPasskey, enterWithPasskey, removePasskey } from './commands'
import { askAtTheDoor, enterAtTheDoor } from './entering'

useDatabase()

const PASSWORD = 'тиха вода греблі рве'
let email: string
let person: Person

beforeEach(async () => {
  await db().rateLimit.deleteMany()
  await db().passkey.deleteMany()
  person = await aPerson('editor')
  email = (await db().user.update({ where: { id: person.id }, data: { passwordHash: await hashPassword(PASSWORD) } })).email
})

type Device = ReturnType<typeof anAuthenticator>

async function add(device: Device, { password = PASSWORD, actor = person } = {}) {
  const begun = await beginPasskey(actor, {})
  if (!begun.ok) throw new Error(begun.kind)
  return await addPasskey(actor, { name: 'Ноутбук', password, answer: device.register(begun.value.options.challenge) })
}

async function question(now?: Date): Promise<string> {
  const asked = await askForPasskey(GUEST, {}, { now })
  if (!asked.ok) throw new Error(asked.kind)
  return asked.value.options.challenge
}

test('a key lets its owner in without a password, and counts as both factors', async () => {
  const device = anAuthenticator()
  expect(await add(device)).toMatchObject({ ok: true })
  expect((await newestLetterTo(email))?.text).toContain('додано ключ доступу «Ноутбук»')
  const outcome = await enterWithPasskey(GUEST, { answer: device.use(await question()) })
  expect(outcome.ok && (await findSignedInBy(outcome.value.token))).toMatchObject({ id: person.id })
  expect((await findOwnFactors(person)).passkeys).toMatchObject([{ name: 'Ноутбук', lastUsedAt: expect.any(Date) }])
  expect(await openSession(GUEST, { email, password: PASSWORD })).toMatchObject({ value: { kind: 'step' } })
})

test('an answer works once, and only to a question of the last five minutes', async () => {
  const device = anAuthenticator()
  await add(device)
  const answer = device.use(await question())
  const both = await Promise.all([enterWithPasskey(GUEST, { answer }), enterWithPasskey(GUEST, { answer })])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  const old = device.use(await question(new Date(Date.now() - 6 * 60_000)))
  expect(await enterWithPasskey(GUEST, { answer: old })).toMatchObject({ reason: 'passkeyFailed' })
  expect(await enterWithPasskey(GUEST, { answer: device.use('bWFkZSB1cA') })).toMatchObject({ reason: 'passkeyFailed' })
})

test.each([
  ['made for another site', { origin: 'https://visnyk.evil', rpId: 'visnyk.evil' }],
  ['shown on another site', { origin: 'https://visnyk.evil' }],
  ['whose owner was not asked for finger or PIN', { isOwnerPresent: false }],
])('a key %s is not taken', async (_, setting) => {
  expect(await add(anAuthenticator(setting))).toMatchObject({ reason: 'passkeyFailed' })
  expect(await db().passkey.count()).toBe(0)
})

test('a copy of a key gives itself away by its counter', async () => {
  const device = anAuthenticator()
  await add(device)
  for (let times = 0; times < 2; times++) expect((await enterWithPasskey(GUEST, { answer: device.use(await question()) })).ok).toBe(true)
  device.rewind()
  expect(await enterWithPasskey(GUEST, { answer: device.use(await question()) })).toMatchObject({ reason: 'passkeyFailed' })
})

test('a key is added and removed with the password, and only one’s own', async () => {
  const device = anAuthenticator()
  expect(await add(device, { password: 'не той пароль' })).toMatchObject({ reason: 'wrongPassword' })
  await add(device)
  expect(await add(device)).toMatchObject({ reason: 'passkeyFailed' })
  const passkeyId = (await findOwnFactors(person)).passkeys[0]?.id ?? ''
  const other = await aPerson('admin')
  await db().user.update({ where: { id: other.id }, data: { passwordHash: await hashPassword(PASSWORD) } })
  expect(await removePasskey(other, { passkeyId, password: PASSWORD })).toMatchObject({ reason: 'nothingChanged' })
  expect(await removePasskey(person, { passkeyId, password: 'не той пароль' })).toMatchObject({ reason: 'wrongPassword' })
  expect(await removePasskey(person, { passkeyId, password: PASSWORD })).toMatchObject({ ok: true })
  expect(await enterWithPasskey(GUEST, { answer: device.use(await question()) })).toMatchObject({ reason: 'passkeyFailed' })
})

test('a question put to one colleague cannot be answered for another, nor at the door', async () => {
  const other = await aPerson('admin')
  await db().user.update({ where: { id: other.id }, data: { passwordHash: await hashPassword(PASSWORD) } })
  const begun = await beginPasskey(person, {})
  if (!begun.ok) throw new Error(begun.kind)
  const { challenge } = begun.value.options
  const answer = anAuthenticator().register(challenge)
  expect(await addPasskey(other, { name: 'Чужий', password: PASSWORD, answer })).toMatchObject({ reason: 'passkeyFailed' })
  const device = anAuthenticator()
  await add(device)
  expect(await enterWithPasskey(GUEST, { answer: device.use(challenge) })).toMatchObject({ reason: 'passkeyFailed' })
})

test('whoever left does not come in by a key', async () => {
  const device = anAuthenticator()
  await add(device)
  await db().user.update({ where: { id: person.id }, data: { deactivatedAt: new Date() } })
  expect(await enterWithPasskey(GUEST, { answer: device.use(await question()) })).toMatchObject({ reason: 'passkeyFailed' })
})

test('readers and guests make no keys, and what is no answer is told by field', async () => {
  for (const role of ROLES) expect((await beginPasskey(await aPerson(role), {})).ok).toBe(role !== 'reader')
  expect(await beginPasskey(GUEST, {})).toMatchObject({ kind: 'missing' })
  for (const answer of [null, {}, { id: { not: '' }, rawId: '', type: 'public-key', response: { clientDataJSON: '' } }, 'x']) {
    expect(await enterWithPasskey(GUEST, { answer })).toMatchObject({ kind: 'invalid' })
  }
})

test('whoever shows keys too often waits', async () => {
  expect(await askAtTheDoor('192.0.2.1')).toMatchObject({ ok: true })
  const showing = { answer: anAuthenticator().use('eA'), userAgent: '', network: '192.0.2.1' }
  for (let tries = 0; tries < 20; tries++) await enterAtTheDoor(showing)
  expect(await enterAtTheDoor(showing)).toMatchObject({ reason: 'tooManyAttempts' })
})
