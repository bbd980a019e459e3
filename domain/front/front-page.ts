// The order of importance on a front page: pure rules, so that an editor-in-chief can check them.
import type { CardArticle } from '../articles/card'
import type { PaperSection } from '../settings/paper'
import { FRONT_PLACES, frontAt, type Slots } from './arrangement'

export const STRIP_SIZE = 5
/** A strip of one story looks like a mistake; that story is among the latest all the same. */
const STRIP_MINIMUM = 2
export const LATEST_SIZE = 12
export const DISCUSSED_SIZE = 5
/** One story is not a conversation of the town. */
const DISCUSSED_MINIMUM = 2

export type Strip = { section: PaperSection; stories: CardArticle[] }

export type FrontPage = {
  lead: CardArticle | null
  seconds: CardArticle[]
  strips: Strip[]
  latest: CardArticle[]
  discussed: CardArticle[]
}

/** Candidates for each place, best first; one story may be in many of them. */
export type Candidates = {
  /** Where editors put which story, and when. */
  slots: Slots
  /** The live ones of these stories, in any order. */
  placed: CardArticle[]
  latest: CardArticle[]
  bySection: { section: PaperSection; stories: CardArticle[] }[]
  discussed: CardArticle[]
}

/**
 * Editors' choice first, then the newest; no story stands twice among the pictures. The latest and the most discussed are lists of what
 * they are called: a story of a strip is in them too, or they would be lists of what was left over.
 */
export function layOutFront({ slots, placed, latest, bySection, discussed }: Candidates, now: Date): FrontPage {
  const top = frontAt(slots, { placed, automatic: latest, places: FRONT_PLACES }, now).map(({ story }) => story)
  const isAtTop = new Set(top.map(({ id }) => id))
  const below = (stories: readonly CardArticle[]) => stories.filter(({ id }) => !isAtTop.has(id))

  const [lead = null, ...seconds] = top
  const strips = bySection.flatMap(({ section, stories }) => {
    const waiting = below(stories).slice(0, STRIP_SIZE)
    return waiting.length < STRIP_MINIMUM ? [] : [{ section, stories: waiting }]
  })
  const newest = below(latest).slice(0, LATEST_SIZE)
  return {
    lead,
    seconds,
    strips,
    latest: namesMoreThan(strips, newest) ? newest : [],
    discussed: discussed.length < DISCUSSED_MINIMUM ? [] : discussed.slice(0, DISCUSSED_SIZE),
  }
}

/** In a small paper the strips are all there is. */
function namesMoreThan(strips: readonly Strip[], list: readonly CardArticle[]): boolean {
  const inStrips = new Set(strips.flatMap(({ stories }) => stories.map(({ id }) => id)))
  return list.some(({ id }) => !inStrips.has(id))
}
