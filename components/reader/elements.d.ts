// The names of our custom elements, so that a page which writes one compiles.
import type { HTMLAttributes } from 'react'

/** React writes a custom element's attributes as they are, so its class is `class`. */
type CustomElement = HTMLAttributes<HTMLElement> & { class?: string } & { [name: `data-${string}`]: string | number | undefined }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'visnyk-embed': CustomElement
      'visnyk-copy': CustomElement
      'visnyk-comment': CustomElement
      'visnyk-gallery': CustomElement
      'visnyk-search': CustomElement
      'visnyk-saved': CustomElement
      'visnyk-tools': CustomElement
      'visnyk-topic': CustomElement
    }
  }
}
