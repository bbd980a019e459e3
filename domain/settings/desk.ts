// The paper's settings as an administrator changes them.
import type { z } from 'zod'
import { db } from '@/lib/db'
import type { Actor } from '../actor'
import { can } from '../permissions'
import type { ChangeSettings } from './schema'

const SETTINGS = { nameUk: true, nameEn: true, mottoUk: true, mottoEn: true, commentsOpen: true, secondFactorRequired: true } as const

export type DeskSettings = z.output<typeof ChangeSettings>

/** Null for whoever may not change them. */
export async function findDeskSettings(actor: Actor): Promise<DeskSettings | null> {
  if (!can(actor, 'settings.change')) return null
  const settings = await db().settings.findUnique({ where: { id: 1 }, select: SETTINGS })
  return settings ?? { nameUk: '', nameEn: '', mottoUk: '', mottoEn: '', commentsOpen: true, secondFactorRequired: false }
}
