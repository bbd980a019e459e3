// The page of everything the paper put right, as it is shown.
import type { DiffLine } from './story-diff'

export type Correction = {
  id: string
  words: string
  at: Date
  diff: DiffLine[]
  story: { id: string; headline: string; path: string }
}

/** `cursor`: where older ones begin; null when there are none. */
export type CorrectionsPage = { corrections: Correction[]; cursor: string | null }
