// A button that gave an order may be gone or grey by the time the order is answered. Then the focus is where a hand can go on, and not lost.
import { useEffect, useRef } from 'react'

/** `place`: null while there is nothing yet. @returns to be called as an order is given; whatever is pressed next ends the waiting. */
export function useFocusAfter(place: () => HTMLElement | null | undefined): () => void {
  const isOwed = useRef(false)
  useEffect(() => {
    const settle = () => {
      isOwed.current = false
    }
    document.addEventListener('pointerdown', settle, true)
    document.addEventListener('keydown', settle, true)
    return () => {
      document.removeEventListener('pointerdown', settle, true)
      document.removeEventListener('keydown', settle, true)
    }
  }, [])
  // After every drawing: the button goes when the page has been asked anew, which may be after the answer.
  useEffect(() => {
    if (isOwed.current && isLost(document.activeElement)) place()?.focus({ preventScroll: true })
  })
  return () => {
    isOwed.current = true
  }
}

function isLost(focused: Element | null): boolean {
  return focused === null || focused === document.body || focused.matches(':disabled') || focused.closest('details:not([open])') !== null
}
