// The archive's pages as they are shown.
import type { CardArticle } from '../articles/card'

export type DayPage = {
  day: string
  stories: CardArticle[]
  /** Where the day goes on, or null. */
  cursor: string | null
  /** The nearest days before and after it on which something came out. */
  before: string | null
  after: string | null
}

/** `days`: those on which something came out. `before`, `after`: the nearest such months. */
export type MonthPage = { month: string; days: ReadonlySet<string>; before: string | null; after: string | null }

/** Years from the newest on, each with its months in which something came out, as `2026-11`. */
export type ArchivePage = { year: string; months: string[] }[]

/** Everything by the clock, newest first. */
export type LatestPage = { stories: CardArticle[]; cursor: string | null }
