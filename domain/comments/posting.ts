// A reader speaks. What there is to learn of the words is learnt first, of each comment by itself; then those that came meanwhile
// are kept together, by one order in one transaction. A comment that comes alone waits for nobody.

import { isOverload, Overloaded } from '@/lib/overload'
import type { Permit } from '@/lib/rate-limit'
import { type Actor, GUEST } from '../actor'
import { fieldErrors, missing, type Outcome } from '../outcome'
import { postComments } from './commands'
import type { Learnt } from './judging'
import type { PostedComment } from './keeping'
import { PostComment } from './schema'
import { gatherFacts } from './screening/facts'

const MOST_TOGETHER = 50
/** Some seconds of work. Who comes after is told at once to come back, and keeps their words. */
const MOST_WAITING = 1_000

type Waiting = Learnt & { resolve: (outcome: Outcome<PostedComment>) => void; reject: (error: unknown) => void }

let waiting: Waiting[] = []
/** One transaction at a time, and whoever comes meanwhile is in the next: two at once are no quicker, and more work. */
let isKeeping = false

/** `now` is given by tests; `onPermit` hears how many more may come from this network, for the headers of the answer. */
type Circumstances = { now?: Date; onPermit?: (permit: Permit | null) => void }

/** @throws Overloaded, or what the database said, when it has no time: nothing was kept. */
export async function postComment(actor: Actor, raw: unknown, about: Circumstances = {}): Promise<Outcome<PostedComment>> {
  const { now = new Date(), onPermit } = about
  const parsed = PostComment.safeParse(raw, { reportInput: true })
  if (!parsed.success) return { ok: false, kind: 'invalid', errors: fieldErrors(parsed.error) }
  const input = parsed.data
  const gathered = await gatherFacts(input, now)
  if (!gathered) return missing
  onPermit?.(gathered.facts.permits[0] ?? null)
  const learnt = { input, gathered, now }
  return actor.kind === 'guest' && waitsForSure(input) ? await keepWithOthers(learnt) : await keepAlone(actor, learnt)
}

/**
 * A guest who asks for nothing else. Whatever may stand at once changes numbers of a story, and whatever writes letters locks an
 * address: in one transaction with others it might wait for somebody who waits for it.
 */
function waitsForSure({ identityId, tellMe }: PostComment): boolean {
  return !identityId && !tellMe
}

async function keepAlone(actor: Actor, { input, gathered, now }: Learnt): Promise<Outcome<PostedComment>> {
  const outcome = await postComments(actor, { comments: [{ input, gathered, now }] }, { now })
  return outcome.ok ? (outcome.value[0] ?? missing) : outcome
}

function keepWithOthers(learnt: Learnt): Promise<Outcome<PostedComment>> {
  if (waiting.length >= MOST_WAITING) throw new Overloaded('Too many comments are waiting to be kept.')
  return new Promise((resolve, reject) => {
    waiting.push({ ...learnt, resolve, reject })
    if (!isKeeping) void keepWaiting()
  })
}

async function keepWaiting(): Promise<void> {
  isKeeping = true
  // What is ready in this turn goes together.
  await Promise.resolve()
  while (waiting.length > 0) await keepTogether(takeUnlike())
  isKeeping = false
}

/** The first in line, without a second one of the same person or the same words: what is kept together does not see each other. */
function takeUnlike(): Waiting[] {
  const [batch, rest, taken]: [Waiting[], Waiting[], Set<string>] = [[], [], new Set()]
  for (const one of waiting) {
    const marks = marksOf(one)
    if (batch.length === MOST_TOGETHER || marks.some((mark) => taken.has(mark))) rest.push(one)
    else batch.push(one)
    for (const mark of marks) taken.add(mark)
  }
  waiting = rest
  return batch
}

function marksOf({ input: { articleId, email, network }, gathered: { said } }: Learnt): string[] {
  return [`words ${articleId} ${said.hash}`, `email ${email}`, ...(network === 'unknown' ? [] : [`network ${network}`])]
}

/** What spoils one must not spoil the others: then each is kept alone. */
async function keepTogether(batch: readonly Waiting[]): Promise<void> {
  const [first] = batch
  if (!first) return
  try {
    const comments = batch.map(({ input, gathered, now }) => ({ input, gathered, now }))
    const outcome = await postComments(GUEST, { comments }, { now: first.now })
    for (const [place, { resolve }] of batch.entries()) resolve(outcome.ok ? (outcome.value[place] ?? missing) : outcome)
  } catch (error) {
    if (batch.length === 1 || isOverload(error)) for (const { reject } of batch) reject(error)
    else for (const one of batch) await keepTogether([one])
  }
}
