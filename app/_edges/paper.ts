// What a page starts from: its language, the paper in it, and the minute it is made.
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { findPaper } from '@/domain/settings/queries'
import { isLocale, type Locale } from '@/lib/i18n/locale'

/** One reading for a render, however many parts of the page ask. */
export const paperOf = cache(findPaper)

/** All parts of a page agree what «today» is. */
export const renderTime = cache(() => new Date())

/** The `[locale]` of an address; anything else is no page of ours. */
export function localeOf(value: string): Locale {
  if (!isLocale(value)) notFound()
  return value
}
