// Is a place of the page scrolled away? Then what is said there is said where it can be seen.
import { type RefObject, useEffect, useRef, useState } from 'react'

/** What the bar above the text covers is out of view, too. */
const BENEATH_THE_BAR = '-60px 0px 0px'

/** `place` must keep its place whatever becomes of what is in it. */
export function useOutOfView(): { place: RefObject<HTMLDivElement | null>; isAway: boolean } {
  const place = useRef<HTMLDivElement>(null)
  const [isAway, setAway] = useState(false)
  useEffect(() => {
    if (!place.current) return
    const observer = new IntersectionObserver(
      (entries) => {
        const last = entries.at(-1)
        if (last) setAway(!last.isIntersecting)
      },
      { rootMargin: BENEATH_THE_BAR },
    )
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [])
  return { place, isAway }
}
