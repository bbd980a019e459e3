// What the rules say about a story at a moment. The switches of the paper and of the story come before any rule.
import type { Locale } from '@/lib/i18n/locale'
import type { RuleOfTalk, TalkMode } from './schema'

const DAY_MS = 24 * 60 * 60 * 1000

export type Ruled = {
  locale: Locale
  publishedAt: Date
  /** The paper's own switch and the story's, and since when each keeps it closed. */
  isPaperOpen: boolean
  paperClosedAt: Date | null
  isStoryOpen: boolean
  storyClosedAt: Date | null
  /** The nearest rule: of the story, else of its section, else of the paper. */
  mode: TalkMode | null
  slowMinutes: number | null
  closedReason: string | null
  closedReasonEn: string | null
  closedAt: Date | null
  closeAfterDays: number | null
}

export function ruleAt(ruled: Ruled, now: Date): RuleOfTalk {
  const { mode, closeAfterDays, publishedAt } = ruled
  const closed = { mode: 'closed', slowMinutes: null, closesAt: null, closedReason: '', openDays: null } as const
  if (!ruled.isPaperOpen) return { ...closed, closedBy: 'paper', closedSince: ruled.paperClosedAt }
  if (!ruled.isStoryOpen) return { ...closed, closedBy: 'story', closedSince: ruled.storyClosedAt }
  if (mode === 'closed') return { ...closed, closedBy: 'rule', closedReason: reasonOf(ruled), closedSince: ruled.closedAt }
  const closesAt = closeAfterDays === null ? null : new Date(publishedAt.getTime() + closeAfterDays * DAY_MS)
  if (closesAt && closesAt <= now) return { ...closed, closedBy: 'time', closedSince: closesAt, openDays: closeAfterDays }
  const slowMinutes = mode === 'slow' ? ruled.slowMinutes : null
  return { mode: mode ?? 'open', closedBy: null, closedReason: '', closedSince: null, openDays: null, slowMinutes, closesAt }
}

function reasonOf({ locale, closedReason, closedReasonEn }: Ruled): string {
  return (locale === 'en' && closedReasonEn) || closedReason || ''
}
