import { afterAll, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { takePoints } from '@/lib/points'
import { closeRateLimits, takePoint } from '@/lib/rate-limit'
import { useDatabase } from '../../testing/database'

useDatabase()
afterAll(closeRateLimits)

const few = { name: 'few', points: 3, seconds: 600 }
const many = { name: 'many', points: 100, seconds: 600 }

test('of those who come at once the first have the points, each key by itself', async () => {
  const asked = Array.from({ length: 5 }, () =>
    takePoints([
      { limit: few, key: 'a' },
      { limit: many, key: 'a' },
    ]),
  )
  const permits = await Promise.all(asked)
  expect(permits.map(([first]) => first?.allowed)).toEqual([true, true, true, false, false])
  expect(permits.every(([, second]) => second?.allowed)).toBe(true)
  const [refused] = await takePoints([{ limit: few, key: 'a' }])
  expect(refused).toMatchObject({ allowed: false })
  expect(refused && !refused.allowed && refused.retryAfterSeconds).toBeGreaterThan(590)
})

test('points taken one by one and together are the same points', async () => {
  await takePoint(few, 'b')
  await takePoint(few, 'b')
  expect(
    await takePoints([
      { limit: few, key: 'b' },
      { limit: few, key: 'b' },
    ]),
  ).toMatchObject([{ allowed: true }, { allowed: false }])
  expect(await takePoint(few, 'b')).toMatchObject({ allowed: false })
})

test('what has expired is forgotten', async () => {
  await db().rateLimit.create({ data: { key: 'few:c', points: 50, expire: BigInt(Date.now() - 1) } })
  expect(await takePoints([{ limit: few, key: 'c' }])).toEqual([{ allowed: true, left: 2, resetSeconds: 600 }])
})
