// Tells the paper, once, that its story was open long enough to be read. Nothing about the reader is said.
const LONG_ENOUGH_MS = 10_000

export function countReading(): void {
  const id = document.querySelector<HTMLElement>('[data-read]')?.dataset.read
  if (!id) return
  let seen = 0
  let since = now()
  const tick = () => {
    if (document.visibilityState === 'visible') seen += now() - since
    since = now()
    if (seen < LONG_ENOUGH_MS) setTimeout(tick, 1_000)
    else navigator.sendBeacon('/api/read', id)
  }
  tick()
}

function now(): number {
  return performance.now()
}
