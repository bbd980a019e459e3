// «Зберегти»: the story and its photographs stay in this browser until the reader takes them out.
import { dropPage, findKept, keepPage } from '../offline/kept-pages'

export async function offerSaving(home: HTMLElement): Promise<void> {
  const button = home.querySelector<HTMLButtonElement>('[name=save]')
  const status = home.querySelector('[role=status]')
  // Without a worker nothing would show the copy.
  if (!button || !status || !navigator.serviceWorker || !('caches' in globalThis)) return
  const words: Record<string, string | undefined> = { save: button.textContent ?? '', ...button.dataset }
  const path = location.pathname
  let isSaved = (await findKept(path))?.why === 'saved'
  const show = () => {
    button.textContent = (isSaved ? words.unsave : words.save) ?? ''
  }
  show()
  button.hidden = false
  button.onclick = async () => {
    button.disabled = true
    const wish = { path, title: document.querySelector('h1')?.textContent ?? '', why: 'saved' as const, photos: photosOf() }
    const isDone = isSaved ? await dropPage(path).then(() => true) : await keepPage(wish).catch(() => false)
    if (isDone) isSaved = !isSaved
    button.disabled = false
    show()
    status.replaceChildren(...(isDone && !isSaved ? [] : said(isDone, words)))
  }
}

function said(isDone: boolean, { done = '', failed = '', all = '', list = '' }: Record<string, string | undefined>): (Node | string)[] {
  if (!isDone) return [failed]
  const link = document.createElement('a')
  link.href = list
  link.textContent = all
  return [`${done} `, link]
}

/** Of each photograph the file this screen shows. */
function photosOf(): string[] {
  const images = [...document.querySelectorAll<HTMLImageElement>('.story img')]
  const paths = images.map((image) => new URL(image.currentSrc || image.src, location.href).pathname)
  return [...new Set(paths)].filter((path) => path.startsWith('/media/'))
}
