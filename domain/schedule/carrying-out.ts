// The minute has come: what was ordered is done with what was frozen then, whoever's hand does it now.

import type { Tx } from '@/lib/db'
import { type Actor, system } from '../actor'
import { unknownReferences } from '../articles/draft-content'
import { goLive } from '../articles/going-live'
import { DraftContent } from '../articles/schema'
import { takeDown } from '../articles/taking-down'
import { type Done, done } from '../command'
import { type Failure, invalid, refused } from '../outcome'
import type { LockedSchedule, ScheduleRow } from './schedule-row'

export type CarriedOut = { articleId: string; kind: ScheduleRow['kind']; lateByMs: number }

/** Both rows must be locked and the order not yet done. */
export async function carryOut(tx: Tx, { schedule, article }: LockedSchedule, now: Date): Promise<Done<CarriedOut> | Failure> {
  const result = schedule.kind === 'withdraw' ? await takeDown(tx, article, { by: orderer(schedule), now }) : await putOut()
  if (!result.ok) return result
  const ended = { status: 'done', endedAt: now, failure: undefined } as const
  await tx.schedule.update({ where: { id: schedule.id }, data: ended })
  const lateByMs = now.getTime() - schedule.at.getTime()
  return done({ articleId: article.id, kind: schedule.kind, lateByMs }, ...result.touches)

  async function putOut() {
    if (schedule.kind === 'publish' && article.live) return refused('alreadyLive')
    if (schedule.kind === 'update' && !article.live) return refused('notLive')
    const frozen = DraftContent.safeParse(schedule.revision?.content)
    if (!schedule.revision || !frozen.success) return refused('frozenTextGone')
    const unknown = await unknownReferences(tx, article.id, frozen.data)
    if (unknown.length > 0) return invalid(...unknown)
    const { change, words } = schedule
    const named = change ? { kind: change, words } : null
    const going = { content: frozen.data, version: schedule.revision.version, change: named, by: orderer(schedule), now }
    return await goLive(tx, article, going)
  }
}

/** It is the decision of whoever ordered it. */
function orderer({ orderedBy }: ScheduleRow): Actor {
  return orderedBy ? { kind: 'person', ...orderedBy } : system('schedule')
}
