// A rule of talk as the newsroom shows it: of the paper, of a section, of a story.
import type { Locale } from '@/lib/i18n/locale'
import type { TalkMode } from './schema'

export type DeskRule = {
  mode: TalkMode
  slowMinutes: number | null
  closedReason: string
  closedReasonEn: string
  closeAfterDays: number | null
  closedAt: Date | null
  changedAt: Date
  by: string | null
}
export type RuledSection = { id: string; names: Partial<Record<Locale, string>>; rule: DeskRule | null }
export type RuledStory = { id: string; locale: Locale; headline: string; isLive: boolean; rule: DeskRule | null }
export type RulesDesk = { paper: DeskRule | null; sections: RuledSection[]; stories: RuledStory[] }
