// The first page of a section: its lead and seconds as editors placed them, then everything newest first.
import type { CardArticle } from '../articles/card'
import { FRONT_PLACES, frontAt, type Slots } from './arrangement'

/** Stories of a numbered page. */
export const SECTION_PAGE_SIZE = 20
/** The section's own page: a page is taken from its end as soon as there is one more than the most. */
export const SECTION_FRONT_LEAST = 10
export const SECTION_FRONT_MOST = SECTION_PAGE_SIZE + SECTION_FRONT_LEAST - 1

export type SectionCandidates = {
  slots: Slots
  /** The live ones of the stories placed, in any order. */
  placed: CardArticle[]
  /** Those that stand on no numbered page, newest first. */
  newest: CardArticle[]
  /** The newest numbered page; null while there is none. */
  lastPage: number | null
}

export type SectionFront = { lead: CardArticle | null; seconds: CardArticle[]; stories: CardArticle[] }

/** The section's own page, which alone has a lead and seconds, or one of its numbered pages. `newer` of the last of them is the own page. */
export type SectionPage = SectionFront & { page: number | null; newer: number | 'front' | null; older: number | null }

/** Every story of the section's newest is on the page; an older one that was placed is there besides. */
export function layOutSection({ slots, placed, newest }: Omit<SectionCandidates, 'lastPage'>, now: Date): SectionFront {
  const top = frontAt(slots, { placed, automatic: newest, places: FRONT_PLACES }, now).map(({ story }) => story)
  const [lead = null, ...seconds] = top
  const shown = new Set(top.map(({ id }) => id))
  return { lead, seconds, stories: newest.filter(({ id }) => !shown.has(id)) }
}
