import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openDeskLine } from './desk-line'

class Line extends EventTarget {
  static readonly CLOSED = 2
  static opened: Line[] = []
  readyState = 1
  constructor() {
    super()
    Line.opened.push(this)
  }
  close() {
    this.readyState = Line.CLOSED
  }
  say(type: string) {
    this.dispatchEvent(new Event(type))
  }
}

beforeEach(() => {
  Line.opened = []
  vi.stubGlobal('EventSource', Line)
  vi.useFakeTimers()
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

function aDesk() {
  const missed: boolean[] = []
  const hangUp = openDeskLine({ onEvent: () => undefined, onMissed: (isAll) => missed.push(isAll) })
  return { missed, hangUp, line: () => Line.opened.at(-1) as Line }
}

test('a desk looks again when its line is back, and when it is told that nobody knows what it missed', () => {
  const { missed, line } = aDesk()
  line().say('open')
  expect(missed).toEqual([])
  line().say('error')
  line().say('open')
  expect(missed).toEqual([false])
  line().say('reset')
  expect(missed).toEqual([false, true])
})

test('a line that the browser gave up is opened anew, until the desk is left', () => {
  const { missed, hangUp, line } = aDesk()
  line().close()
  line().say('error')
  vi.runAllTimers()
  expect(Line.opened).toHaveLength(2)
  line().say('open')
  expect(missed).toEqual([false])
  line().close()
  line().say('error')
  hangUp()
  vi.runAllTimers()
  expect(Line.opened).toHaveLength(2)
})
