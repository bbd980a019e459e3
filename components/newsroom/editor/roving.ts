// One stop of the Tab key for a whole row of tools, and arrows within it: the pattern of a toolbar.
// https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/
import { type FocusEvent, type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react'

type Roving = {
  ref: RefObject<HTMLDivElement | null>
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
  onFocus: (event: FocusEvent<HTMLElement>) => void
}

export function useRovingFocus(): Roving {
  const ref = useRef<HTMLDivElement>(null)
  const stop = useRef<HTMLElement | null>(null)

  const settle = (on: HTMLElement | null) => {
    const tools = toolsIn(ref.current)
    stop.current = on && tools.includes(on) ? on : (tools[0] ?? null)
    for (const tool of tools) tool.tabIndex = tool === stop.current ? 0 : -1
  }
  // Tools come and go with what is open.
  useLayoutEffect(() => settle(stop.current))

  return {
    ref,
    onFocus: ({ target }) => toolsIn(ref.current).includes(target as HTMLElement) && settle(target as HTMLElement),
    onKeyDown(event) {
      const tools = toolsIn(ref.current)
      const at = tools.indexOf(event.target as HTMLElement)
      const to = at < 0 ? null : placeFor(event.key, { at, count: tools.length })
      if (to === null || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      tools[to]?.focus()
    },
  }
}

/** What a tool opened has keys of its own. */
function toolsIn(bar: HTMLElement | null): HTMLElement[] {
  return [...(bar?.querySelectorAll<HTMLElement>(':scope > button, :scope > details > summary') ?? [])]
}

/** Around at both ends. Null: not a key of the row. */
export function placeFor(key: string, { at, count }: { at: number; count: number }): number | null {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count
    case 'ArrowLeft':
      return (at - 1 + count) % count
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
