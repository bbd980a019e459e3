import { beforeEach, expect, test } from 'vitest'
import { findSignedInBy } from '@/domain/testing/signed-in'
import { db } from '@/lib/db'
import { hashPassword } from '@/lib/password'
import { GUEST } from '../actor'
import { useDatabase } from '../testing/database'
import { closeSession, openSession } from './commands'
import { type Attempt, signIn } from './sign-in'

useDatabase()

const PASSWORD = 'сорок тисяч рядків'
const attempt = (more: Partial<Attempt> = {}): Attempt => ({
  email: 'olena@visnyk.test',
  password: PASSWORD,
  userAgent: 'Firefox',
  network: '192.0.2.7',
  ...more,
})

beforeEach(async () => {
  await db().user.deleteMany()
  await db().rateLimit.deleteMany()
  await db().user.create({
    data: { email: 'olena@visnyk.test', name: 'Олена', role: 'editor', passwordHash: await hashPassword(PASSWORD) },
  })
})

test('the right password opens a session whose token is nowhere in the database', async () => {
  const outcome = await signIn(attempt({ email: '  Olena@Visnyk.test ' }))
  if (!outcome.ok) throw new Error(outcome.kind)
  expect(await findSignedInBy(outcome.value.token)).toMatchObject({ name: 'Олена', role: 'editor' })
  const everything = JSON.stringify(await db().session.findMany()) + JSON.stringify(await db().auditRecord.findMany())
  expect(everything).not.toContain(outcome.value.token)
  expect(everything).not.toContain(PASSWORD)
})

test('a wrong password, a wrong address and a colleague who left get the same answer', async () => {
  await db().user.create({
    data: {
      email: 'gone@visnyk.test',
      name: 'Ігор',
      role: 'editor',
      passwordHash: await hashPassword(PASSWORD),
      deactivatedAt: new Date(),
    },
  })
  const answers = await Promise.all([
    signIn(attempt({ password: 'не той' })),
    signIn(attempt({ email: 'nobody@visnyk.test' })),
    signIn(attempt({ email: 'gone@visnyk.test' })),
  ])
  expect(answers).toEqual(Array(3).fill({ ok: false, kind: 'refused', reason: 'wrongSignIn' }))
  expect(await db().session.count()).toBe(0)
})

test('one who tries too often waits, even with the right password', async () => {
  for (let tries = 0; tries < 8; tries++) await signIn(attempt({ password: 'не той', network: `192.0.2.${tries}` }))
  expect(await signIn(attempt({ network: '198.51.100.1' }))).toMatchObject({ ok: false, kind: 'refused', reason: 'tooManyAttempts' })
})

test('a session ends when it is closed, and at once when the colleague is switched off', async () => {
  const first = await openSession(GUEST, { email: 'olena@visnyk.test', password: PASSWORD })
  const second = await openSession(GUEST, { email: 'olena@visnyk.test', password: PASSWORD })
  if (!first.ok || !second.ok) throw new Error('not opened')
  expect(await closeSession(GUEST, { token: first.value.token })).toMatchObject({ ok: true })
  expect(await findSignedInBy(first.value.token)).toBeNull()
  expect(await findSignedInBy(second.value.token)).not.toBeNull()
  await db().user.updateMany({ data: { deactivatedAt: new Date() } })
  expect(await findSignedInBy(second.value.token)).toBeNull()
})

test('a session that has run out lets nobody in', async () => {
  const longAgo = new Date('2020-01-01T00:00:00Z')
  const opened = await openSession(GUEST, { email: 'olena@visnyk.test', password: PASSWORD }, { now: longAgo })
  if (!opened.ok) throw new Error('not opened')
  expect(await findSignedInBy(opened.value.token)).toBeNull()
})
