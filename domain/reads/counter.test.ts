import { expect, test } from 'vitest'
import { createReadCounter } from './counter'

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64) Chrome/156.0 Safari/537.36'
const HOUR = 3_600_000

function aCounter() {
  let now = 10 * HOUR
  const counter = createReadCounter({ clock: () => now })
  const read = (articleId: string, address = '192.0.2.1', agent = BROWSER) => counter.count({ articleId, address, agent })
  return { ...counter, read, pass: (ms: number) => (now += ms) }
}

test('a reader counts once in an hour for each story', () => {
  const { read, take, pass } = aCounter()
  for (const story of ['a', 'a', 'b', 'a']) read(story)
  expect([...take()]).toEqual([
    ['a', 1],
    ['b', 1],
  ])
  read('a')
  expect(take().size).toBe(0)
  pass(HOUR)
  read('a')
  expect([...take()]).toEqual([['a', 1]])
})

test('two readers behind one address are told apart by their browsers, and a network counts thirty times at most', () => {
  const { read, take } = aCounter()
  read('a')
  read('a', '192.0.2.1', `${BROWSER} Edg/156`)
  expect(take().get('a')).toBe(2)
  for (let host = 2; host < 200; host++) read('a', `192.0.2.${host}`)
  expect(take().get('a')).toBe(28)
  read('a', '198.51.100.7')
  expect(take().get('a')).toBe(1)
})

test.each(['', 'Googlebot/2.1', 'curl/8', 'Mozilla/5.0 HeadlessChrome/156', 'facebookexternalhit preview'])('%s is no reader', (agent) => {
  const { read, take } = aCounter()
  read('a', '192.0.2.1', agent)
  expect(take().size).toBe(0)
})

test('what could not be kept is counted with what comes next', () => {
  const { read, take, giveBack } = aCounter()
  read('a')
  const taken = take()
  read('a', '198.51.100.7')
  giveBack(taken)
  expect([...take()]).toEqual([['a', 2]])
})
