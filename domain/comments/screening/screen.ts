// The screening, in the order it is done. Read it aloud to the editor-in-chief.
import { banned } from './banned'
import { type Check, type Facts, type Finding, unsure, type Verdict } from './check'
import { closed } from './closed'
import { distrusted, firstComment, renamed } from './first-comment'
import { flood } from './flood'
import { addressInName, impostor } from './impostor'
import { length } from './length'
import { links } from './links'
import { outside } from './outside/outside'
import { nearCopy, repeat } from './repeat'
import { premoderated, slow } from './rule'
import { score } from './score'
import { formless, trap } from './trap'
import { words } from './words'
import { work } from './work'

export const FOR_GUESTS: readonly Check[] = [
  closed,
  length,
  slow,
  flood,
  repeat,
  nearCopy,
  trap,
  formless,
  banned,
  addressInName,
  impostor,
  words,
  links,
  score,
  outside,
  work,
  premoderated,
  distrusted,
  firstComment,
  renamed,
]
/** Of a text that was taken once: who sends it, and how often, was looked at then. */
export const FOR_EDITS: readonly Check[] = [closed, length, banned, words, links, score, outside, premoderated, distrusted, firstComment]
export const FOR_COLLEAGUES: readonly Check[] = [closed, length, repeat]

/** `by` names the check that decided, the first of its kind, or is `unsure`; every other finding is kept beside it. */
export type Screened =
  | { kind: 'publish'; findings: Finding[] }
  | { kind: 'hold' | 'spam'; by: string; findings: Finding[] }
  | Extract<Verdict, { kind: 'refuse' | 'invalid' }>

/** A refusal of any check wins; then the first that says spam, then the first that holds. A check that breaks holds: it never publishes. */
export function screen(checks: readonly Check[], { facts, now }: { facts: Facts; now: Date }): Screened {
  const findings: Finding[] = []
  for (const check of checks) {
    const verdict = ask(check, facts, now)
    if (verdict === null) continue
    if (verdict.kind === 'refuse' || verdict.kind === 'invalid') return verdict
    findings.push({ check: check.name, ...(verdict.kind === 'unsure' ? { kind: 'hold', isUnsure: true } : verdict) })
  }
  const decisive = findings.find(({ kind }) => kind === 'spam') ?? findings.find(({ kind }) => kind === 'hold')
  if (!decisive || decisive.kind === 'mark') return { kind: 'publish', findings }
  return { kind: decisive.kind, by: decisive.isUnsure ? 'unsure' : decisive.check, findings }
}

function ask(check: Check, ...situation: Parameters<Check['look']>): Verdict | null {
  try {
    return check.look(...situation)
  } catch {
    return unsure
  }
}
