import { beforeEach, expect, test } from 'vitest'
import { findSignedInBy } from '@/domain/testing/signed-in'
import { db } from '@/lib/db'
import { hashPassword } from '@/lib/password'
import { hashToken, SESSION_LIFE_SECONDS, SESSION_SECONDS } from '@/lib/session-cookie'
import { GUEST } from '../actor'
import { useDatabase } from '../testing/database'
import { aPerson } from '../testing/examples'
import { closeSession, endOtherSessions, endOwnSession, openSession } from './commands'
import { listOwnSessions } from './desk'
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

const olena = async () => {
  const { id } = await db().user.findFirstOrThrow({ where: { email: 'olena@visnyk.test' } })
  return { kind: 'person', id, name: 'Олена', role: 'editor', locale: 'uk' } as const
}

async function opened(now = new Date()): Promise<string> {
  const outcome = await openSession(GUEST, { email: 'olena@visnyk.test', password: PASSWORD, userAgent: 'Firefox' }, { now })
  if (!outcome.ok) throw new Error('not opened')
  return outcome.value.token
}

test('a colleague sees where they are signed in, and ends one session or all others', async () => {
  const [here, there, elsewhere] = [await opened(), await opened(), await opened()]
  const person = await olena()
  const sessions = await listOwnSessions(person, here, new Date())
  expect(sessions.map(({ isThis }) => isThis)).toEqual([true, false, false])
  expect(JSON.stringify(sessions)).not.toContain(here)
  const { id } = await db().session.findFirstOrThrow({ where: { tokenHash: hashToken(there) } })
  expect(await endOwnSession(person, { sessionId: id })).toMatchObject({ ok: true })
  expect([await findSignedInBy(there), await findSignedInBy(elsewhere)]).toMatchObject([null, { name: 'Олена' }])
  expect(await endOtherSessions(person, { token: here })).toMatchObject({ value: { closed: 1 } })
  expect([await findSignedInBy(here), await findSignedInBy(elsewhere)]).toMatchObject([{ name: 'Олена' }, null])
})

test('nobody ends another’s session, and readers and guests end none', async () => {
  const token = await opened()
  const { id: sessionId } = await db().session.findFirstOrThrow()
  expect(await endOwnSession(await aPerson('admin'), { sessionId })).toMatchObject({ kind: 'missing' })
  expect(await endOwnSession(GUEST, { sessionId })).toMatchObject({ kind: 'missing' })
  expect(await endOtherSessions(await aPerson('reader'), { token })).toMatchObject({ kind: 'forbidden' })
  expect(await findSignedInBy(token)).not.toBeNull()
})

test('a session that is used goes on, but not for ever', async () => {
  const secondsAgo = (seconds: number) => new Date(Date.now() - seconds * 1000)
  const used = await opened(secondsAgo(SESSION_SECONDS - 60))
  expect(await findSignedInBy(used)).not.toBeNull()
  const row = await db().session.findFirstOrThrow({ where: { tokenHash: hashToken(used) } })
  expect(row.expiresAt.getTime()).toBeGreaterThan(Date.now() + (SESSION_SECONDS - 60) * 1000)
  expect(row.lastSeenAt.getTime()).toBeGreaterThan(Date.now() - 60_000)
  const old = secondsAgo(SESSION_LIFE_SECONDS - 120)
  await db().session.update({ where: { id: row.id }, data: { createdAt: old, lastSeenAt: secondsAgo(3600), expiresAt: secondsAgo(-60) } })
  expect(await findSignedInBy(used)).not.toBeNull()
  const { expiresAt } = await db().session.findUniqueOrThrow({ where: { id: row.id } })
  expect(Math.abs(expiresAt.getTime() - Date.now() - 120_000)).toBeLessThan(5_000)
  const unused = await opened(secondsAgo(SESSION_SECONDS + 1))
  expect(await findSignedInBy(unused)).toBeNull()
})
