import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { afterAll, expect, test } from 'vitest'
import { closeRateLimits } from '@/lib/rate-limit'
import { useDatabase } from '../../testing/database'
import { askForWork, hasWorked } from './working'

useDatabase()
afterAll(closeRateLimits)

async function solved(challenge: Challenge): Promise<string> {
  const solution = await solveChallenge({ challenge, deriveKey })
  return Buffer.from(JSON.stringify({ challenge, solution })).toString('base64')
}

test('work that was asked for and done counts once', async () => {
  const work = await solved(await askForWork(new Date()))
  expect(await hasWorked(work)).toBe(true)
  expect(await hasWorked(work)).toBe(false)
})

test('work of one’s own choosing, of another hour, or none, does not count', async () => {
  const challenge = await askForWork(new Date())
  const easier = { ...challenge, parameters: { ...challenge.parameters, keyPrefix: '' } }
  expect(await hasWorked(await solved(await askForWork(new Date(Date.now() - 3600_000))))).toBe(false)
  for (const work of [
    null,
    '',
    'not base64 {',
    Buffer.from('{"challenge":1}').toString('base64'),
    Buffer.from(JSON.stringify({ challenge: easier, solution: { counter: 0, derivedKey: '00' } })).toString('base64'),
    Buffer.from(JSON.stringify({ challenge, solution: { counter: 1, derivedKey: '00' } })).toString('base64'),
  ])
    expect(await hasWorked(work)).toBe(false)
})
