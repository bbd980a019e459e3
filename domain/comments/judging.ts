// Is a reader's comment taken? What was learnt of it before and what the transaction says about its place, put to the screening.
import { z } from 'zod'
import type { Tx } from '@/lib/db'
import { type Failure, invalid, missing, refused } from '../outcome'
import type { Keep } from './keeping'
import type { PostComment } from './schema'
import type { Gathered } from './screening/facts'
import { type CommentPlace, completeFacts } from './screening/place'
import { FOR_GUESTS, type Screened, screen } from './screening/screen'
import { wouldWorkHelp } from './screening/work'
import { askForWork } from './screening/working'

/** A comment of which everything is known but its place. */
export type Learnt = { input: PostComment; gathered: Gathered; now: Date }
/** Each was read by its schema when it came. */
export const PostComments = z.object({ comments: z.array(z.custom<Learnt>()) })
export type Taken = Keep & { input: PostComment }

export async function judge(tx: Tx, { input, gathered, now }: Learnt, place: CommentPlace | null): Promise<Taken | Failure> {
  if (!place) return missing
  const facts = await completeFacts(tx, { gathered, place, identityId: input.identityId, now })
  const verdict = screen(FOR_GUESTS, { facts, now })
  if (verdict.kind === 'invalid') return invalid({ field: verdict.field, code: verdict.code })
  if (verdict.kind === 'refuse') return refusal(verdict, gathered)
  // Never why: whoever answers their own comment that waits would learn whether it was caught as spam.
  if (input.parentId && !place.parent) return invalid({ field: 'parentId', code: 'parentGone' })
  if (input.canWork && !input.work && wouldWorkHelp(verdict)) return refused('workWanted', { current: await askForWork(now) })
  return { input, place, words: input, sender: input, said: gathered.said, verdict, now }
}

/** Where the talk is closed: by what, why and since when, as whoever reads it is told. */
export function refusal({ reason, params }: Extract<Screened, { kind: 'refuse' }>, { facts: { rule } }: Gathered): Failure {
  if (rule.mode !== 'closed' || reason !== 'commentsClosed') return refused(reason, { params })
  const { closedBy: by, closedReason, closedSince: since, openDays } = rule
  return refused(reason, { current: { by, reason: closedReason, since, openDays } })
}

export function isTaken(judged: Taken | Failure): judged is Taken {
  return 'verdict' in judged
}

/** What only a program does gets the same answer, and no letter goes to whoever's address it typed. */
export function isTrapped({ verdict }: Keep): boolean {
  return verdict.kind === 'spam' || verdict.findings.some(({ check }) => check === 'trap' || check === 'formless')
}
