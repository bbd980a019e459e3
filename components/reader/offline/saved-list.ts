// The list of what this browser keeps, drawn where it is kept: the paper does not know it. Built into /reader-saved.js.
import { checkKept, dropPage, type Kept, listKept } from './kept-pages'
import { keptAt, type Language } from './kept-words'

/** `home`: `<visnyk-saved>` with the words of its buttons and headings in `data-`. */
export async function showSaved(home: HTMLElement): Promise<void> {
  await draw(home)
  if (!navigator.onLine) return
  await checkKept()
  await draw(home)
}

async function draw(home: HTMLElement): Promise<void> {
  const stories = (await listKept()).filter(({ why }) => why === 'saved' || why === 'opened')
  const { saved = '', opened = '', empty = '' } = home.dataset
  const parts = [part(home, saved, by(stories, 'saved')), part(home, opened, by(stories, 'opened'))].filter((one) => one !== null)
  if (parts.length > 0) return home.replaceChildren(...parts)
  const nothing = document.createElement('p')
  nothing.textContent = empty
  home.replaceChildren(nothing)
}

function by(stories: Kept[], why: Kept['why']): Kept[] {
  return stories.filter((story) => story.why === why)
}

function part(home: HTMLElement, heading: string, stories: Kept[]): HTMLElement | null {
  if (stories.length === 0) return null
  const section = document.createElement('section')
  const title = document.createElement('h2')
  title.textContent = heading
  const list = document.createElement('ul')
  list.append(...stories.map((story) => row(home, story)))
  section.append(title, list)
  return section
}

function row(home: HTMLElement, { path, title, at }: Kept): HTMLElement {
  const language: Language = path.startsWith('/en/') ? 'en' : 'uk'
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = path
  link.textContent = title || path
  link.lang = language
  const time = document.createElement('time')
  time.dateTime = at.toISOString()
  time.textContent = keptAt(at, document.documentElement.lang === 'en' ? 'en' : 'uk')
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = home.dataset.remove ?? ''
  button.ariaLabel = `${home.dataset.remove}: ${link.textContent}`
  button.onclick = async () => {
    await dropPage(path)
    await draw(home)
    // The pressed button is gone; what it was part of takes the focus.
    home.focus()
  }
  item.append(link, time, button)
  return item
}
