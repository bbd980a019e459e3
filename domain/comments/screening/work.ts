// When it is not clear, a little work of the sender's computer tells one reader from a thousand robots. Who cannot do it,
// because scripts are off, waits for a moderator instead.
import { GREY, SPAM } from '../spam/bayes'
import { type Check, type Finding, hold } from './check'

export const work: Check = {
  name: 'work',
  look: ({ spamScore, isUnderAttack, hasWorked }) => (!hasWorked && (isUnderAttack || isGrey(spamScore)) ? hold : null),
}

const isGrey = (score: number | 'unlearnt' | null) => typeof score === 'number' && score >= GREY && score < SPAM

/** Does nothing else hold it? */
export function wouldWorkHelp(screened: { kind: string; findings?: readonly Finding[] }): boolean {
  return screened.kind === 'hold' && (screened.findings ?? []).every(({ check, kind }) => kind === 'mark' || check === work.name)
}
