// Four sizes of a story's text, kept in this browser. They multiply whatever the browser's own settings and zoom say.
import { keepSize } from '../offline/sized-page'

export function offerSizes(home: HTMLElement): void {
  const group = home.querySelector('fieldset')
  if (!group) return
  const buttons = [...group.querySelectorAll('button')]
  const root = document.documentElement
  const show = () => {
    for (const button of buttons) button.ariaPressed = String(button.value === (root.dataset.text ?? ''))
  }
  group.onclick = ({ target }) => {
    const button = (target as Element).closest('button')
    if (!button) return
    if (button.value === '') delete root.dataset.text
    else root.dataset.text = button.value
    show()
    try {
      localStorage.setItem('text', button.value)
    } catch {
      // Forbidden storage: the size holds for this page.
    }
    // By it the worker sends the next page in this size from its first byte.
    keepSize(button.value).catch(() => undefined)
  }
  show()
  group.hidden = false
}
