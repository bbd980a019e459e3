// Elements whose work is loaded when they are on a page, and after everything else of it: most pages have none of them.
const TOOLS = '/reader-tools.js'
const SAVED = '/reader-saved.js'

type Tools = typeof import('./tools/tools')
type Saved = typeof import('./offline/saved-list')

/** `<visnyk-tools>`: save, listen, size of the text. */
export class ToolsElement extends HTMLElement {
  connectedCallback() {
    later(async () => ((await import(TOOLS)) as Tools).offerTools(this))
  }
}

/** `<visnyk-topic data-read-already>`: the next stories of a topic. */
export class TopicElement extends HTMLElement {
  connectedCallback() {
    later(async () => ((await import(TOOLS)) as Tools).putReadLast(this))
  }
}

/** `<visnyk-saved>`: what this browser keeps. */
export class SavedElement extends HTMLElement {
  connectedCallback() {
    if (navigator.serviceWorker && 'caches' in globalThis) later(async () => ((await import(SAVED)) as Saved).showSaved(this))
  }
}

/** What does not come, or may not, is missing; the page is whole without it. */
export function later(work: () => Promise<unknown>): void {
  const begin = () => void work().catch(() => undefined)
  if (document.readyState === 'complete') begin()
  else addEventListener('load', begin, { once: true })
}
