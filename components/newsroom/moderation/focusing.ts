// Where the focus goes when comments leave the queue and when they come back: whoever decides by keys never looks for it.
import type { QueueCard } from './decision-state'

/** Before anything moves: the first one after those that leave, or the last one before them. */
export function focusNext(list: HTMLElement | null, leaving: readonly QueueCard[]): void {
  const items = itemsIn(list)
  const leaves = (item: HTMLElement) => leaving.some(({ id }) => id === item.dataset.comment)
  const last = items.findLastIndex(leaves)
  const next = items.slice(last + 1).find((item) => !leaves(item)) ?? items.slice(0, last).findLast((item) => !leaves(item))
  if (next) next.focus()
  // Whoever decides faster than the next ones come goes on where they come.
  else focusWhenThere(list, () => itemsIn(list).find((item) => !leaves(item)))
}

export function focusWhenBack(list: HTMLElement | null, commentId: string | undefined): void {
  if (commentId) focusWhenThere(list, () => list?.querySelector<HTMLElement>(`[data-comment="${commentId}"]`))
}

function itemsIn(list: HTMLElement | null): HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>('[data-comment]') ?? [])]
}

function focusWhenThere(list: HTMLElement | null, find: () => HTMLElement | null | undefined): void {
  if (!list) return
  const observer = new MutationObserver(() => {
    const item = find()
    if (!item) return
    observer.disconnect()
    item.focus()
  })
  observer.observe(list, { childList: true })
}
