// Suggestions while somebody types: the combobox of ARIA, whose list is beside the field. Without JavaScript there is a field and a button.

const WAIT_MS = 180
const LEAST_LETTERS = 3
type Suggestion = { text: string; path: string; note: string }

/** `<visnyk-search data-locale data-label>` holds the field and its button. */
export class SearchBoxElement extends HTMLElement {
  connectedCallback() {
    const field = this.querySelector('input')
    if (!field) return
    const list = document.createElement('div')
    list.id = `${field.id}-list`
    list.role = 'listbox'
    list.ariaLabel = this.dataset.label ?? ''
    list.hidden = true
    this.append(list)
    field.role = 'combobox'
    field.setAttribute('aria-controls', list.id)
    field.ariaAutoComplete = 'list'
    this.suggest(field, list)
    const fold = this.closest('details')
    if (fold) fold.ontoggle = () => fold.open && field.focus()
  }

  private suggest(field: HTMLInputElement, list: HTMLElement) {
    let timer = 0
    let at = -1
    const show = (found: Suggestion[]) => {
      at = -1
      field.removeAttribute('aria-activedescendant')
      list.replaceChildren(...found.map(option))
      list.hidden = found.length === 0
      field.ariaExpanded = String(!list.hidden)
    }
    const option = ({ text, path, note }: Suggestion, place: number) => {
      const one = document.createElement('div')
      one.role = 'option'
      one.id = `${list.id}-${place}`
      one.ariaSelected = 'false'
      one.dataset.path = path
      one.textContent = note ? `${text} — ${note}` : text
      return one
    }
    const choose = (place: number) => {
      const options = [...list.children]
      at = (place + options.length + 1) % (options.length + 1)
      for (const [index, one] of options.entries()) one.ariaSelected = String(index === at)
      field.setAttribute('aria-activedescendant', options[at]?.id ?? '')
      options[at]?.scrollIntoView({ block: 'nearest' })
    }
    const go = (one: Element | null | undefined) => {
      if (one instanceof HTMLElement) location.href = one.dataset.path ?? ''
    }
    show([])
    field.oninput = () => {
      clearTimeout(timer)
      const q = field.value.trim()
      if (q.length < LEAST_LETTERS) return show([])
      timer = window.setTimeout(async () => {
        const answer = await fetch(`/api/search?${new URLSearchParams({ q, lang: this.dataset.locale ?? '' })}`).catch(() => null)
        if (answer?.ok && field.value.trim() === q) show((await answer.json()).suggestions)
      }, WAIT_MS)
    }
    field.onkeydown = (event) => {
      if (list.hidden) return
      if (event.key === 'ArrowDown') choose(at + 1)
      else if (event.key === 'ArrowUp') choose(at - 1)
      else if (event.key === 'Escape') show([])
      else if (event.key === 'Enter' && list.children[at]) go(list.children[at])
      else return
      event.preventDefault()
    }
    // Before the field loses its focus.
    list.onpointerdown = (event) => event.preventDefault()
    list.onclick = (event) => go((event.target as Element).closest('[role=option]'))
    field.onblur = () => show([])
  }
}
