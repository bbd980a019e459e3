// The paper's standards as an administrator writes them.
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import type { Actor } from '../actor'
import { can } from '../permissions'
import type { StandardsWords } from './standards'

const WORDS = { principles: true, ethics: true, ownership: true, masthead: true } as const

/** Null for whoever may not change them. */
export async function findDeskStandards(actor: Actor, locale: Locale): Promise<StandardsWords | null> {
  if (!can(actor, 'settings.change')) return null
  const written = await db().paperStandards.findUnique({ where: { locale }, select: WORDS })
  return written ?? { principles: '', ethics: '', ownership: '', masthead: '' }
}
