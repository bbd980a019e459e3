// What a paper says of itself: by which rules it works, what it may not do, who owns it and who makes it.
import type { Locale } from '@/lib/i18n/locale'

export const STANDARDS_PARTS = ['principles', 'ethics', 'ownership', 'masthead'] as const
export type StandardsPart = (typeof STANDARDS_PARTS)[number]

export type StandardsWords = Record<StandardsPart, string>

/** What of it is written in the language of the page; search engines are told only of what can be read. */
export type Standards = {
  parts: readonly StandardsPart[]
  changedAt: Date
  /** Those in which something of it can be read. */
  languages: readonly Locale[]
}

export type StandardsPage = { parts: { part: StandardsPart; paragraphs: string[] }[]; changedAt: Date }

/** The parts in which something is said, in their order. */
export function saidParts(words: StandardsWords): StandardsPart[] {
  return STANDARDS_PARTS.filter((part) => words[part] !== '')
}
