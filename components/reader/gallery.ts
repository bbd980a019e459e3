// A gallery opens its photographs large, one after another; without JavaScript each is a link to its file.

/** `<visnyk-gallery data-close data-previous data-next>` holds links to large photographs, each with its image and caption in a figure. */
export class GalleryElement extends HTMLElement {
  private links: HTMLAnchorElement[] = []
  private at = 0
  private dialog = document.createElement('dialog')
  private image = document.createElement('img')
  private caption = document.createElement('p')

  connectedCallback() {
    this.links = [...this.querySelectorAll<HTMLAnchorElement>('figure > a')]
    this.dialog.className = 'lightbox'
    this.dialog.ariaLabel = this.ariaLabel
    this.caption.ariaLive = 'polite'
    this.dialog.append(
      this.image,
      this.caption,
      this.button('‹', this.dataset.previous, () => this.show(this.at - 1)),
      this.button('›', this.dataset.next, () => this.show(this.at + 1)),
      this.button('×', this.dataset.close, () => this.dialog.close()),
    )
    this.dialog.onclick = (event) => event.target === this.dialog && this.dialog.close()
    this.dialog.onkeydown = ({ key }) => {
      if (key === 'ArrowLeft') this.show(this.at - 1)
      if (key === 'ArrowRight') this.show(this.at + 1)
    }
    this.dialog.onclose = () => this.links[this.at]?.focus()
    this.append(this.dialog)
    this.links.forEach((link, index) => {
      link.onclick = (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        this.show(index)
        this.dialog.showModal()
      }
    })
  }

  private button(sign: string, name: string | undefined, onclick: () => void): HTMLButtonElement {
    const button = document.createElement('button')
    button.textContent = sign
    button.ariaLabel = name ?? sign
    button.onclick = onclick
    return button
  }

  private show(index: number) {
    this.at = (index + this.links.length) % this.links.length
    const link = this.links[this.at]
    if (!link) return
    this.image.src = link.href
    this.image.alt = link.querySelector('img')?.alt ?? ''
    this.caption.textContent = `${this.at + 1} / ${this.links.length}  ${link.parentElement?.querySelector('figcaption')?.textContent ?? ''}`
  }
}
