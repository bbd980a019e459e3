import v8 from 'node:v8'
import vm from 'node:vm'
import { expect, test } from 'vitest'
import { readAbortReasons } from './abort-reasons'

v8.setFlagsFromString('--expose-gc')
const collectGarbage: () => void = vm.runInNewContext('gc')

test('what was aborted does not keep what was running then', async () => {
  readAbortReasons()
  const controller = new AbortController()
  const turn = await new Promise<WeakRef<NodeJS.Immediate>>((resolve) => {
    // Called as a method of its turn, as Next's last step of a render is.
    const immediate = setImmediate(function end() {
      controller.abort()
      resolve(new WeakRef(immediate))
    })
  })
  // Node lets go of a turn two turns later.
  for (let turns = 0; turns < 3; turns++) await new Promise(setImmediate)
  collectGarbage()
  expect(controller.signal.aborted).toBe(true)
  expect(turn.deref()).toBeUndefined()
})
