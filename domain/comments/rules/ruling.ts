// What the rules say about a story at a moment. The switches of the paper and of the story come before any rule.
import type { Locale } from '@/lib/i18n/locale'
import type { RuleOfTalk, TalkMode } from './schema'

const DAY_MS = 24 * 60 * 60 * 1000

export type Ruled = {
  locale: Locale
  publishedAt: Date
  /** The story's own switch and the paper's. */
  isOpen: boolean
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
  const closed = { mode: 'closed', slowMinutes: null, closesAt: null } as const
  if (!ruled.isOpen) return { ...closed, closedReason: '', closedSince: null, isClosedByTime: false }
  if (mode === 'closed') return { ...closed, closedReason: reasonOf(ruled), closedSince: ruled.closedAt, isClosedByTime: false }
  const closesAt = closeAfterDays === null ? null : new Date(publishedAt.getTime() + closeAfterDays * DAY_MS)
  if (closesAt && closesAt <= now) return { ...closed, closedReason: '', closedSince: closesAt, isClosedByTime: true }
  const slowMinutes = mode === 'slow' ? ruled.slowMinutes : null
  return { mode: mode ?? 'open', closedReason: '', closedSince: null, isClosedByTime: false, slowMinutes, closesAt }
}

function reasonOf({ locale, closedReason, closedReasonEn }: Ruled): string {
  return (locale === 'en' && closedReasonEn) || closedReason || ''
}
