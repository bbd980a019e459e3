// The door for whoever forgot: counts, notes, and says the same to everybody.
import type { Limit } from '@/lib/rate-limit'
import { type Actor, GUEST, system } from '../../actor'
import type { Outcome } from '../../outcome'
import { forgetAttempts, spendAttempt } from '../attempts'
import { answerForgotten, changePassword, forgetPassword } from './commands'

const BY_NETWORK: Limit = { name: 'forgotten-network', points: 10, seconds: 60 * 60 }
/** Counted for addresses nobody has, too: being refused tells nothing. */
const BY_ADDRESS: Limit = { name: 'forgotten-address', points: 3, seconds: 60 * 60 }
const BY_PERSON: Limit = { name: 'own-password', points: 8, seconds: 15 * 60 }
const MOST_AT_ONCE = 100

export async function askForNewPassword({ email, network }: { email: string; network: string }): Promise<Outcome<unknown>> {
  const counted = [
    [BY_NETWORK, network],
    [BY_ADDRESS, email.trim().toLowerCase().slice(0, 254)],
  ] as const
  return (await spendAttempt(counted)) ?? (await forgetPassword(GUEST, { email }))
}

export async function answerAllForgotten(now?: Date): Promise<void> {
  for (let answered = 0; answered < MOST_AT_ONCE; answered++) {
    const outcome = await answerForgotten(system('letters'), {}, { now })
    if (!outcome.ok) return
  }
}

type OwnPassword = { current: string; password: string; token: string }

export async function changeOwnPassword(actor: Actor, input: OwnPassword): Promise<Outcome<unknown>> {
  return await withPasswordCounted(actor, () => changePassword(actor, input))
}

/** For every order that asks for the password: somebody at a colleague's open browser may not guess it for ever. */
export async function withPasswordCounted<T>(actor: Actor, order: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  const counted = [[BY_PERSON, actor.kind === 'person' ? actor.id : 'guest']] as const
  const tooMany = await spendAttempt(counted)
  if (tooMany) return tooMany
  const outcome = await order()
  if (outcome.ok) await forgetAttempts(counted)
  return outcome
}
