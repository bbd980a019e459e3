// A front page as its editors are given it: what stands there and why, what could, how it will be.
import type { CardArticle } from '../articles/card'
import type { Paper } from '../settings/paper'
import type { Placement } from './arrangement'
import type { FrontChange } from './changes'
import type { Candidates, FrontPage } from './front-page'
import type { FrontPlace } from './schema'
import type { SectionCandidates, SectionPage } from './section-front'

/** A story as it may be placed. `liveAt`: it waits for this minute; null: it is live. */
export type DeskStory = CardArticle & { liveAt: Date | null }

export type FrontDesk = {
  place: FrontPlace
  paper: Paper
  version: number
  arrangedAt: Date | null
  arrangedBy: string | null
  /** Without placements whose time is over, or whose story will not stand there any more. */
  slots: Placement[][]
  /** Every story the slots name. */
  placed: DeskStory[]
  /** Those that wait for their minute, and the newest. */
  choices: DeskStory[]
  candidates: { kind: 'paper'; of: Candidates } | { kind: 'section'; of: SectionCandidates }
}

/** A front page at a minute. */
export type FrontPreview = { paper: Paper } & (
  | { kind: 'paper'; page: FrontPage }
  | { kind: 'section'; page: SectionPage; sectionId: string }
)

/** A page that was published, and what it changed. */
export type PublishedFront = {
  version: number
  at: Date
  by: string | null
  broughtBack: number | null
  changes: (FrontChange & { headline: string })[]
}
