import { expect, test } from 'vitest'
import { createTurnstile, TurnedAway } from './turnstile'

test('no more than so many are inside, nobody is forgotten, and a failure frees the place', async () => {
  const pass = createTurnstile({ width: 3, longest: 100 })
  let inside = 0
  let most = 0
  const work = (fails: boolean) => async () => {
    most = Math.max(most, ++inside)
    await new Promise((resolve) => setImmediate(resolve))
    inside--
    if (fails) throw new Error('broken')
    return 'done'
  }
  const results = await Promise.allSettled(Array.from({ length: 50 }, (_, index) => pass(work(index % 4 === 0))))
  expect(most).toBe(3)
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(37)
  expect(await pass(work(false))).toBe('done')
})

test('when the line is full the next one is sent away at once', async () => {
  const pass = createTurnstile({ width: 1, longest: 1 })
  const never = () => new Promise<never>(() => undefined)
  void pass(never)
  void pass(never)
  await expect(pass(never)).rejects.toThrow(TurnedAway)
})
