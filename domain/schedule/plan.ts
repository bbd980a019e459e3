// What is planned for a story, as the newsroom sees it; and what of it needs somebody's eyes.
import type { ChangeKind } from '../articles/change-kind'
import type { ScheduleFailure, ScheduleKind } from './schema'

export type Plan = {
  id: string
  kind: ScheduleKind
  status: 'pending' | 'failed'
  at: Date
  wallTime: string
  isSecond: boolean
  change: ChangeKind | null
  words: string
  by: string | null
  /** What of the draft will not go out with it: changes made since; or the draft is what readers see already, and the text here is not. */
  differs: 'newer' | 'asLive' | null
}

/** `may`: what this colleague may do; the corridor is the lock. `loosen`: lift the embargo that stands, or bring it forward. */
export type Plans = { plans: Plan[]; embargoUntil: Date | null; may: { schedule: boolean; embargo: boolean; loosen: boolean } }

/** `late`: done, but not at its minute. `missed`: its minute has passed and no worker came. */
export type Trouble = {
  id: string
  what: 'failed' | 'missed' | 'late'
  kind: ScheduleKind
  articleId: string
  headline: string
  at: Date
  lateByMinutes: number
  failure: ScheduleFailure | null
}

/** A run this much later than its minute is said to the newsroom. */
export const LATE_MS = 2 * 60_000
