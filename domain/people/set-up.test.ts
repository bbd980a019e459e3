import { rm } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { makeSetUpKey, readSetUpKey } from '@/lib/set-up-key'
import { useDatabase } from '../testing/database'
import { mayBeSetUp, setUp } from './set-up'

useDatabase()
afterAll(() => rm(env().DATA_DIR, { recursive: true, force: true }))

const person = { name: 'Анна', email: 'anna@visnyk.test', password: 'тиха вода греблі рве', locale: 'uk', userAgent: '' } as const

test('without a key nobody sets the paper up', async () => {
  expect(await mayBeSetUp('')).toBe(false)
  expect(await setUp({ key: '', ...person })).toMatchObject({ reason: 'wrongSetUpKey' })
})

test('whoever holds the key becomes the first administrator, once', async () => {
  const key = await makeSetUpKey()
  expect(await makeSetUpKey()).toBe(key)
  expect(await mayBeSetUp(`${key.slice(0, -1)}!`)).toBe(false)
  expect(await setUp({ key: `${key}x`, ...person })).toMatchObject({ reason: 'wrongSetUpKey' })
  expect(await mayBeSetUp(key)).toBe(true)
  expect(await setUp({ key, ...person })).toMatchObject({ ok: true })
  expect(await db().user.findFirst({ select: { role: true, email: true } })).toEqual({ role: 'admin', email: 'anna@visnyk.test' })
  expect(await readSetUpKey()).toBe(null)
  expect(await setUp({ key, ...person })).toMatchObject({ reason: 'wrongSetUpKey' })
})
