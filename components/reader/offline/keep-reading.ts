// Tells the service worker which page somebody is reading, so that it is there when the network is not. Small: it is on every page.
import { later } from '../late'

export function keepReading(): void {
  const workers = navigator.serviceWorker
  if (!workers) return
  later(async () => {
    await workers.register('/sw.js')
    const { active } = await workers.ready
    active?.postMessage({ opened: location.pathname, title: document.querySelector('h1')?.textContent })
  })
}
