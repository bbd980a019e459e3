// Part of a page that opens over the rest, as a menu does: Escape closes it and the focus is back at its button; a press or the focus
// elsewhere closes it, too. What was typed in it stays there.
import { type RefObject, useEffect, useRef } from 'react'

export function usePopover(): RefObject<HTMLDetailsElement | null> {
  const details = useRef<HTMLDetailsElement>(null)
  useEffect(() => {
    const leave = ({ target }: Event) => {
      const { current } = details
      if (current?.open && target instanceof Node && !current.contains(target)) current.open = false
    }
    const closeByKey = (event: KeyboardEvent) => {
      const { current } = details
      if (event.key !== 'Escape' || event.defaultPrevented || !current?.open) return
      current.open = false
      current.querySelector('summary')?.focus()
    }
    document.addEventListener('pointerdown', leave)
    document.addEventListener('focusin', leave)
    document.addEventListener('keydown', closeByKey)
    return () => {
      document.removeEventListener('pointerdown', leave)
      document.removeEventListener('focusin', leave)
      document.removeEventListener('keydown', closeByKey)
    }
  }, [])
  return details
}
