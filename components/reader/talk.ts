// What a page kept for everybody cannot show one reader: their own comment that waits, their likes, and that others wrote meanwhile.

const LOOK_EVERY_MS = 45_000
/** A page left open for longer asks no more. */
const LOOKS = 160

type Own = { id: string; status: string; text: string; name: string; explanation: string }
/** What stands under the words. */
type Said = { status: string; explanation: string; href: string }

/** Storage may be forbidden or full; nothing here is lost with it. */
export function listOf(key: string): string[] {
  try {
    return (localStorage.getItem(key) ?? '').split(' ').filter(Boolean)
  } catch {
    return []
  }
}

export function keepList(key: string, list: string[], most: number) {
  try {
    localStorage.setItem(key, list.slice(0, most).join(' '))
  } catch {
    // The private page still tells, and the heart still counts.
  }
}

/** Private addresses of what was sent from this browser under this story, newest first. */
const ownLinks = (articleId: string) => listOf(`own ${articleId}`)
const keepLinks = (articleId: string, links: string[]) => keepList(`own ${articleId}`, links, 9)

export function rememberOwn(articleId: string, link: string) {
  keepLinks(articleId, [link, ...ownLinks(articleId)])
  keepList('mine', [link.slice(0, 36), ...listOf('mine')], 200)
}

/** Shows what waits or was rejected where it was written; what stands is on the page for everybody. */
export async function showOwn(home: HTMLElement, articleId: string) {
  home.querySelectorAll('.own-comment').forEach((shown) => {
    shown.remove()
  })
  for (const link of ownLinks(articleId)) {
    const answer = await fetch(`/api/comments/status/${link}`).catch(() => null)
    // Who cannot answer now has not said that it is gone.
    if (!answer || (!answer.ok && answer.status !== 404 && answer.status !== 410)) continue
    const own: Own | null = answer.ok ? await answer.json() : null
    const words = own && home.dataset[own.status]
    if (!own || !words)
      keepLinks(
        articleId,
        ownLinks(articleId).filter((one) => one !== link),
      )
    else {
      const explanation = own.explanation && `${home.dataset.explanation} ${own.explanation}`
      home.prepend(ownComment(own, { status: words, explanation, href: `${home.dataset.path}${link}` }))
    }
  }
}

function ownComment({ name, text }: Own, told: Said): HTMLElement {
  const box = document.createElement('article')
  box.className = 'own-comment'
  const status = document.createElement('a')
  status.href = told.href
  status.textContent = told.status
  const author = document.createElement('b')
  author.textContent = name
  const said = document.createElement('p')
  said.textContent = text
  box.append(author, said)
  if (told.explanation) {
    const explanation = document.createElement('p')
    explanation.className = 'own-explanation'
    explanation.textContent = told.explanation
    box.append(explanation)
  }
  box.append(status)
  return box
}

/** Says how many have written since the page was made, and leaves the page where it is. */
export function watchCount(home: HTMLElement, articleId: string) {
  let looks = 0
  const timer = setInterval(async () => {
    if (document.hidden) return
    if (++looks > LOOKS) clearInterval(timer)
    const answer = await fetch(`/api/comments/counts?articleIds=${articleId}`).catch(() => null)
    if (!answer?.ok) return
    const more = ((await answer.json()).counts[articleId] ?? 0) - Number(home.dataset.count)
    const line = home.querySelector<HTMLElement>('[role=status]')
    // A page that knows no number is not about the whole conversation.
    if (!line || !(more > 0)) return
    const link = document.createElement('a')
    link.href = '#comments'
    link.onclick = () => setTimeout(() => location.reload())
    link.textContent = `${home.dataset.new} ${more}`
    line.replaceChildren(link)
  }, LOOK_EVERY_MS)
}

/** Hearts without leaving the page: pressed ones are remembered in this browser, and nowhere with a name. */
export function offerLikes() {
  const liked = new Set(listOf('liked'))
  whenParsed(() => {
    const mine = new Set(listOf('mine'))
    for (const button of document.querySelectorAll<HTMLButtonElement>('button[form=like]'))
      if (mine.has(button.value)) onlyCount(button)
      else button.ariaPressed = String(liked.has(button.value))
  })
  document.addEventListener('submit', async (event) => {
    const button = event.submitter as HTMLButtonElement | null
    if ((event.target as Element).id !== 'like' || !button) return
    event.preventDefault()
    const isLiked = button.ariaPressed !== 'true'
    const answer = await fetch(`/api/comments/${button.value}/reactions/like`, {
      method: isLiked ? 'PUT' : 'DELETE',
      keepalive: true,
    }).catch(() => null)
    if (answer?.status === 409) onlyCount(button)
    if (!answer?.ok) return
    const likes = Math.max(0, (Number.parseInt(button.textContent?.slice(2) ?? '', 10) || 0) + (isLiked ? 1 : -1))
    button.ariaPressed = String(isLiked)
    button.textContent = `♥ ${likes || ''}`
    button.ariaLabel = button.ariaLabel?.replace(/\d+$/, String(likes)) ?? null
    liked[isLiked ? 'add' : 'delete'](button.value)
    keepList('liked', [...liked].reverse(), 200)
  })
}

/** Nobody likes their own words: how many others do is all there is to see. */
function onlyCount(button: HTMLButtonElement) {
  button.replaceWith(/\d/.test(button.textContent ?? '') ? (button.textContent ?? '') : '')
}

/** The script may be there before the page is. */
export function whenParsed(work: () => void) {
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', work, { once: true })
  else work()
}
