// The paper's settings as an administrator changes them.
import type { z } from 'zod'
import { db } from '@/lib/db'
import type { Actor } from '../actor'
import { can } from '../permissions'
import type { ChangeSettings, ChangeTalkSettings } from './schema'

const SETTINGS = { nameUk: true, nameEn: true, mottoUk: true, mottoEn: true, commentsOpen: true, secondFactorRequired: true } as const

export type DeskSettings = z.output<typeof ChangeSettings>

/** Null for whoever may not change them. */
export async function findDeskSettings(actor: Actor): Promise<DeskSettings | null> {
  if (!can(actor, 'settings.change')) return null
  const settings = await db().settings.findUnique({ where: { id: 1 }, select: SETTINGS })
  return settings ?? { nameUk: '', nameEn: '', mottoUk: '', mottoEn: '', commentsOpen: true, secondFactorRequired: false }
}

const TALK = { forgetSendersDays: true, trustAfter: true, networkLimit: true, articleLimit: true, protectedNames: true } as const

export type TalkSettings = z.output<typeof ChangeTalkSettings>

/** How the paper treats those who talk; null for whoever may not change it. */
export async function findTalkSettings(actor: Actor): Promise<TalkSettings | null> {
  if (!can(actor, 'settings.change')) return null
  const settings = await db().settings.findUnique({ where: { id: 1 }, select: TALK })
  return settings ?? { forgetSendersDays: 30, trustAfter: 3, networkLimit: 30, articleLimit: 300, protectedNames: [] }
}
