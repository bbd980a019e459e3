// Tells the paper, once, that its story was open long enough to be read. Nothing about the reader is said.
import { keepList, listOf } from './talk'

const LONG_ENOUGH_MS = 10_000
const MOST_REMEMBERED = 300

export function countReading(): void {
  const id = document.querySelector<HTMLElement>('[data-read]')?.dataset.read
  if (!id) return
  let seen = 0
  let since = now()
  const tick = () => {
    if (document.visibilityState === 'visible') seen += now() - since
    since = now()
    if (seen < LONG_ENOUGH_MS) setTimeout(tick, 1_000)
    else {
      navigator.sendBeacon('/api/read', id)
      // In this browser alone: the topic's next stories begin with what was not read.
      keepList('read', [id, ...listOf('read').filter((one) => one !== id)], MOST_REMEMBERED)
    }
  }
  tick()
}

function now(): number {
  return performance.now()
}
