// How the paper treats machines, as an administrator changes it.
import { db } from '@/lib/db'
import type { Actor } from '../actor'
import { can } from '../permissions'
import { MACHINE_SETTINGS, type MachineSettings, UNSETTLED } from './schema'

/** Null for whoever may not change it. */
export async function findDeskMachineSettings(actor: Actor): Promise<MachineSettings | null> {
  if (!can(actor, 'settings.change')) return null
  return (await db().settings.findUnique({ where: { id: 1 }, select: MACHINE_SETTINGS })) ?? UNSETTLED
}
