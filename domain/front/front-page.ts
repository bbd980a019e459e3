// The order of importance on a front page: pure rules, so that an editor-in-chief can check them.
import type { CardArticle } from '../articles/card'
import type { PaperSection } from '../settings/paper'
import { FRONT_PLACES, frontAt, type Slots } from './arrangement'

export const STRIP_SIZE = 5
/** A strip of one story looks like a mistake; that story goes to the latest. */
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

/** Editors' choice first, then the newest; no story stands twice, except that the most discussed may be anywhere. */
export function layOutFront({ slots, placed, latest, bySection, discussed }: Candidates, now: Date): FrontPage {
  const top = frontAt(slots, { placed, automatic: latest, places: FRONT_PLACES }, now).map(({ story }) => story)
  const shown = new Set(top.map(({ id }) => id))
  const take = (stories: readonly CardArticle[], limit: number) => {
    const taken = stories.filter((story) => !shown.has(story.id)).slice(0, limit)
    for (const story of taken) shown.add(story.id)
    return taken
  }

  const [lead = null, ...seconds] = top
  const strips = bySection.flatMap(({ section, stories }) => {
    const waiting = stories.filter((story) => !shown.has(story.id))
    return waiting.length < STRIP_MINIMUM ? [] : [{ section, stories: take(waiting, STRIP_SIZE) }]
  })
  return {
    lead,
    seconds,
    strips,
    latest: take(latest, LATEST_SIZE),
    discussed: discussed.length < DISCUSSED_MINIMUM ? [] : discussed.slice(0, DISCUSSED_SIZE),
  }
}
