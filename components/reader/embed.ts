// A third party's post or video is loaded when the reader asks for it, and not before.

/** `<visnyk-embed data-src data-title data-ratio>` holds a link to the original and a hidden button. */
export class EmbedElement extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button')
    if (!button) return
    button.hidden = false
    button.onclick = () => this.show()
  }

  private show() {
    const { src, title, ratio } = this.dataset
    const frame = document.createElement('iframe')
    frame.src = src ?? ''
    frame.title = title ?? ''
    frame.allow = 'autoplay; fullscreen; picture-in-picture; encrypted-media'
    frame.referrerPolicy = 'strict-origin-when-cross-origin'
    frame.tabIndex = -1
    if (ratio) frame.style.aspectRatio = ratio
    this.replaceChildren(frame)
    frame.focus()
  }
}
