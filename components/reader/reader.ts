// The whole of the readers' JavaScript: custom elements that improve HTML which works without them. Built into /reader.js.
import { CopyLinkElement } from './copy-link'
import { EmbedElement } from './embed'
import { GalleryElement } from './gallery'

customElements.define('visnyk-embed', EmbedElement)
customElements.define('visnyk-copy', CopyLinkElement)
customElements.define('visnyk-gallery', GalleryElement)
