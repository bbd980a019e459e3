// The second door: counts guesses by person, whichever browser they come from, then gives the order.
import { db } from '@/lib/db'
import type { Limit } from '@/lib/rate-limit'
import { hashToken } from '@/lib/session-cookie'
import { type Actor, GUEST } from '../../actor'
import { type Outcome, refused } from '../../outcome'
import { forgetAttempts, spendAttempt } from '../attempts'
import type { OpenedSession } from '../session-row'
import { confirmSecondFactor, passSecondFactor } from './commands'

/** Somebody who has the password has a million codes before them: at fifty a day that takes a lifetime. */
const BY_PERSON: Limit = { name: 'second-factor', points: 8, seconds: 15 * 60 }
const BY_DAY: Limit = { name: 'second-factor-day', points: 50, seconds: 24 * 60 * 60 }

type Showing = { token: string; code: string; userAgent: string }

export async function passStep(showing: Showing): Promise<Outcome<OpenedSession>> {
  const step = await db().signInStep.findUnique({ where: { tokenHash: hashToken(showing.token) }, select: { userId: true } })
  if (!step) return refused('stepGone')
  return await counted(step.userId, () => passSecondFactor(GUEST, showing))
}

export async function confirmCode(actor: Actor, { code }: { code: string }): Promise<Outcome<{ codes: string[] }>> {
  return await counted(actor.kind === 'person' ? actor.id : 'guest', () => confirmSecondFactor(actor, { code }))
}

async function counted<T>(personId: string, order: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const limits = [
    [BY_PERSON, personId],
    [BY_DAY, personId],
  ] as const
  const tooMany = await spendAttempt(limits)
  if (tooMany) return tooMany
  const outcome = await order()
  if (outcome.ok) await forgetAttempts(limits)
  return outcome
}
