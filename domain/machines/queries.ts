// How the paper treats machines, for everything it tells them.
import { db } from '@/lib/db'
import { keepUntilTouched } from '../kept'
import { noteShown, touch } from '../touch'
import { MACHINE_SETTINGS, type MachineSettings, UNSETTLED } from './schema'

export async function findMachineSettings(): Promise<MachineSettings> {
  noteShown(touch.paper())
  return await keepUntilTouched({ key: 'machines', touches: [touch.paper()], read })
}

async function read(): Promise<MachineSettings> {
  return (await db().settings.findUnique({ where: { id: 1 }, select: MACHINE_SETTINGS })) ?? UNSETTLED
}
