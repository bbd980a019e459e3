import { afterAll, expect, test } from 'vitest'
import { type Challenge, doWork } from '@/components/reader/work'
import { askForWork, hasWorked } from '@/domain/comments/screening/working'
import { useDatabase } from '@/domain/testing/database'
import { closeRateLimits } from '@/lib/rate-limit'

useDatabase()
afterAll(closeRateLimits)

test('what a browser works out is what the screening asked for, once', async () => {
  const challenge = JSON.parse(JSON.stringify(await askForWork(new Date()))) as Challenge
  const work = await doWork(challenge)
  expect(await hasWorked(work)).toBe(true)
  expect(await hasWorked(work)).toBe(false)
})
