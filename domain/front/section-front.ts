// The first page of a section: its lead and seconds as editors placed them, then everything newest first.
import type { CardArticle } from '../articles/card'
import { FRONT_PLACES, frontAt, type Slots } from './arrangement'

export const SECTION_PAGE_SIZE = 20

export type SectionCandidates = {
  slots: Slots
  /** The live ones of the stories placed, in any order. */
  placed: CardArticle[]
  newest: CardArticle[]
}

export type SectionFront = { lead: CardArticle | null; seconds: CardArticle[]; stories: CardArticle[] }

/** One of a section's numbered pages. Only the first has a lead and seconds. */
export type SectionPage = SectionFront & { page: number; hasOlder: boolean }

/** Every story of the section's newest is on the page; an older one that was placed is there besides. */
export function layOutSection({ slots, placed, newest }: SectionCandidates, now: Date): SectionFront {
  const page = newest.slice(0, SECTION_PAGE_SIZE)
  const top = frontAt(slots, { placed, automatic: page, places: FRONT_PLACES }, now).map(({ story }) => story)
  const [lead = null, ...seconds] = top
  const shown = new Set(top.map(({ id }) => id))
  return { lead, seconds, stories: page.filter(({ id }) => !shown.has(id)) }
}
