// Coming in with a key: counts by network, then gives the order.
import type { Limit } from '@/lib/rate-limit'
import { GUEST } from '../../actor'
import type { Outcome } from '../../outcome'
import { forgetAttempts, spendAttempt } from '../attempts'
import type { OpenedSession } from '../session-row'
import { askForPasskey, enterWithPasskey } from './commands'
import type { RequestOptions } from './verifying'

const ASKED: Limit = { name: 'passkey-asked', points: 60, seconds: 15 * 60 }
const SHOWN: Limit = { name: 'passkey-shown', points: 20, seconds: 15 * 60 }

export async function askAtTheDoor(network: string): Promise<Outcome<{ options: RequestOptions }>> {
  return (await spendAttempt([[ASKED, network]])) ?? (await askForPasskey(GUEST, {}))
}

type Showing = { answer: unknown; userAgent: string; network: string }

export async function enterAtTheDoor({ network, ...showing }: Showing): Promise<Outcome<OpenedSession>> {
  const counted = [[SHOWN, network]] as const
  const tooMany = await spendAttempt(counted)
  if (tooMany) return tooMany
  const outcome = await enterWithPasskey(GUEST, showing)
  if (outcome.ok) await forgetAttempts(counted)
  return outcome
}
