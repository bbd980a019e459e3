// The readers' door to what the paper says of itself.
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { paragraphsOf } from '../tags/schema'
import { noteShown, touch } from '../touch'
import { type StandardsPage, saidParts } from './standards'

/** Null for a paper that says nothing of itself in this language. */
export async function findStandards(locale: Locale): Promise<StandardsPage | null> {
  noteShown(touch.paper())
  const written = await db().paperStandards.findUnique({
    where: { locale },
    select: { principles: true, ethics: true, ownership: true, masthead: true, changedAt: true },
  })
  if (!written) return null
  const parts = saidParts(written).map((part) => ({ part, paragraphs: paragraphsOf(written[part]) }))
  return parts.length > 0 ? { parts, changedAt: written.changedAt } : null
}
