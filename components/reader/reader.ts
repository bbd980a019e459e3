// The whole of the readers' JavaScript: custom elements that improve HTML which works without them. Built into /reader.js.
import { CommentElement } from './comment-form'
import { CopyLinkElement } from './copy-link'
import { EmbedElement } from './embed'
import { GalleryElement } from './gallery'
import { SavedElement, ToolsElement, TopicElement } from './late'
import { keepReading } from './offline/keep-reading'
import { countReading } from './read'
import { SearchBoxElement } from './search-box'
import { offerLikes } from './talk'
import { setTextSize } from './text-size'

customElements.define('visnyk-embed', EmbedElement)
customElements.define('visnyk-copy', CopyLinkElement)
customElements.define('visnyk-gallery', GalleryElement)
customElements.define('visnyk-comment', CommentElement)
customElements.define('visnyk-search', SearchBoxElement)
customElements.define('visnyk-tools', ToolsElement)
customElements.define('visnyk-topic', TopicElement)
customElements.define('visnyk-saved', SavedElement)

setTextSize()
offerLikes()
countReading()
keepReading()
