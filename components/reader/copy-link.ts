// Copies the story's address; without JavaScript the button is not there.

/** `<visnyk-copy data-done>` holds a hidden button and an empty status line. */
export class CopyLinkElement extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    const status = this.querySelector('[role=status]')
    if (!button || !status || !navigator.clipboard) return
    button.hidden = false
    button.onclick = async () => {
      await navigator.clipboard.writeText(button.value)
      status.textContent = this.dataset.done ?? ''
    }
  }
}
