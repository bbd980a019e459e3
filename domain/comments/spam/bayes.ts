// How likely a comment is spam, from how often its tokens stood in spam and in what moderators approved.
// Robinson's estimate for each token, Fisher's way to put them together: far from both ends means that the filter does not know.
import type { Said } from './tokens'
import { spamTokens } from './tokens'

/** How often each token was seen in either, and how many comments were learnt. */
export type Model = { spam: number; ham: number; tokens: ReadonlyMap<string, { spam: number; ham: number }> }

/** From here on a comment is laid aside as spam. */
export const SPAM = 0.95
/** From here on nobody knows: the sender may show that a person is there. */
export const GREY = 0.75

/** Fewer lessons than this of either kind teach nothing. */
const MIN_LESSONS = 20
/** What is believed of a token nobody has met, and how many meetings that belief weighs. */
const UNKNOWN = 0.45
const WEIGHT = 0.45
/** Tokens that say most, of those that say anything. */
const MOST_TELLING = 30
const TELLING = 0.05

/** From 0 to 1; null while too little was learnt. */
export function spamScore(model: Model, said: Said): number | null {
  if (model.spam < MIN_LESSONS || model.ham < MIN_LESSONS) return null
  const telling = spamTokens(said)
    .map((token) => likelihood(model, token))
    .filter((likely) => Math.abs(likely - 0.5) > TELLING)
    .sort((one, other) => Math.abs(other - 0.5) - Math.abs(one - 0.5))
    .slice(0, MOST_TELLING)
  if (telling.length === 0) return 0.5
  const isSpam = 1 - chiSquare(-2 * sum(telling.map((likely) => Math.log(1 - likely))), telling.length)
  const isHam = 1 - chiSquare(-2 * sum(telling.map((likely) => Math.log(likely))), telling.length)
  return (1 + isSpam - isHam) / 2
}

function likelihood({ spam, ham, tokens }: Model, token: string): number {
  const seen = tokens.get(token)
  if (!seen) return UNKNOWN
  const inSpam = seen.spam / spam
  const inHam = seen.ham / ham
  const times = seen.spam + seen.ham
  const estimate = inSpam + inHam === 0 ? UNKNOWN : inSpam / (inSpam + inHam)
  return (WEIGHT * UNKNOWN + times * estimate) / (WEIGHT + times)
}

/** The probability that a chi-square of `2 × pairs` degrees is at least `value`. */
function chiSquare(value: number, pairs: number): number {
  const half = value / 2
  let term = Math.exp(-half)
  let total = term
  for (let step = 1; step < pairs; step++) {
    term *= half / step
    total += term
  }
  return Math.min(1, total)
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, number) => all + number, 0)
