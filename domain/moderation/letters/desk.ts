// Which letters about moderation a colleague gets.
import { db } from '@/lib/db'
import type { Actor } from '../../actor'
import { can } from '../../permissions'
import { LETTER_MODES, type OwnLetters } from './schema'

const USUAL: OwnLetters = { mode: 'off', above: 10, everyMinutes: 60 }

/** Null for who does not moderate. */
export async function findOwnLetters(actor: Actor): Promise<OwnLetters | null> {
  if (actor.kind !== 'person' || !can(actor, 'moderatorLetters.change')) return null
  const select = { mode: true, above: true, everyMinutes: true } as const
  const wish = await db().moderatorLetters.findUnique({ where: { userId: actor.id }, select })
  return wish ? { ...wish, mode: LETTER_MODES.find((mode) => mode === wish.mode) ?? 'off' } : USUAL
}
