// What the worker does all day: looks whose minute has come, and has it done. Harmless in any number of workers at once,
// and after any of them was killed: what was not finished is still waiting.
import { db } from '@/lib/db'
import { log } from '@/lib/log'
import { system } from '../actor'
import type { Failure } from '../outcome'
import { failSchedule, runSchedule } from './commands'
import type { ScheduleFailure } from './schema'

const HOUSE = system('schedule')
const AT_ONCE = 50

/** In the order of their minutes: a story that is published and withdrawn in one sweep ends withdrawn. */
export async function runDueSchedules(now = new Date()): Promise<void> {
  const due = await db().schedule.findMany({
    where: { status: 'pending', at: { lte: now }, OR: [{ notBefore: null }, { notBefore: { lte: now } }] },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
    take: AT_ONCE,
    select: { id: true },
  })
  for (const { id } of due) await runOne(id, now)
}

async function runOne(scheduleId: string, now: Date): Promise<void> {
  const failure = await tried(scheduleId, now)
  if (!failure) return
  log.warn({ scheduleId, failure }, 'something scheduled could not be done')
  await failSchedule(HOUSE, { scheduleId, failure }, { now })
}

/** Why it could not be done, or null: done, or nothing to do. */
async function tried(scheduleId: string, now: Date): Promise<ScheduleFailure | null> {
  try {
    const outcome = await runSchedule(HOUSE, { scheduleId }, { now })
    return outcome.ok || outcome.kind === 'missing' ? null : told(outcome)
  } catch (error) {
    log.error({ err: error, scheduleId }, 'something scheduled broke')
    return { kind: 'unexpected' }
  }
}

function told(failure: Exclude<Failure, { kind: 'missing' }>): ScheduleFailure {
  switch (failure.kind) {
    case 'refused':
      return { kind: 'refused', reason: failure.reason, params: failure.params }
    case 'invalid':
      return { kind: 'invalid', errors: failure.errors.map(({ field, code }) => ({ field, code })) }
    case 'forbidden':
      return { kind: 'forbidden' }
  }
}
