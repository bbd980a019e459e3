import { afterEach, expect, test } from 'vitest'
import { forgetKept, keepUntilTouched, startKeeping } from './kept'
import { touch } from './touch'

afterEach(() => startKeeping(false))

function aReading() {
  let count = 0
  const read = async () => ++count
  return () => keepUntilTouched({ key: 'paper', touches: [touch.paper()], read })
}

test('a reading is made once, and again after what it shows was touched', async () => {
  startKeeping(true)
  const read = aReading()
  expect([await read(), await read()]).toEqual([1, 1])
  forgetKept([touch.front('uk')])
  expect(await read()).toBe(1)
  forgetKept([touch.paper()])
  expect(await read()).toBe(2)
})

test('a reading that was under way when something was touched is not kept', async () => {
  startKeeping(true)
  let finish = (_: string) => {}
  const slow = keepUntilTouched({ key: 'slow', touches: [touch.paper()], read: () => new Promise<string>((resolve) => (finish = resolve)) })
  forgetKept([touch.paper()])
  finish('from before')
  expect(await slow).toBe('from before')
  expect(await keepUntilTouched({ key: 'slow', touches: [touch.paper()], read: async () => 'from after' })).toBe('from after')
})

test('those who ask together wait for one reading, and a touch of something else does not begin it anew', async () => {
  startKeeping(true)
  let [finish, times] = [(_: string) => {}, 0]
  const ask = () =>
    keepUntilTouched({
      key: 'long',
      touches: [touch.words()],
      read: () => {
        times += 1
        return new Promise<string>((resolve) => (finish = resolve))
      },
    })
  const together = [ask(), ask()]
  forgetKept([touch.paper()])
  together.push(ask())
  finish('the list')
  expect(await Promise.all(together)).toEqual(['the list', 'the list', 'the list'])
  expect(await ask()).toBe('the list')
  expect(times).toBe(1)
})

test('a reading that failed is tried again', async () => {
  startKeeping(true)
  const ask = (read: () => Promise<string>) => keepUntilTouched({ key: 'lame', touches: [touch.words()], read })
  const failing = () => Promise.reject(new Error('no database'))
  await expect(Promise.all([ask(failing), ask(failing)])).rejects.toThrow('no database')
  expect(await ask(async () => 'there')).toBe('there')
})

test('nothing is kept while nobody listens for touches', async () => {
  const read = aReading()
  expect([await read(), await read()]).toEqual([1, 2])
})
