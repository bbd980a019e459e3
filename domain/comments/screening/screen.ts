// The screening, in the order it is done. Read it aloud to the editor-in-chief.
import type { Check, Facts, Verdict } from './check'
import { closed } from './closed'
import { firstComment } from './first-comment'
import { flood } from './flood'
import { length } from './length'
import { links } from './links'
import { repeat } from './repeat'
import { trap } from './trap'

export const FOR_GUESTS: readonly Check[] = [closed, length, flood, repeat, trap, links, firstComment]
export const FOR_COLLEAGUES: readonly Check[] = [closed, length, repeat]

/** `by` names the check that held it; a check that broke is `unsure`. */
export type Screened = { kind: 'publish' } | { kind: 'hold'; by: string } | Exclude<Verdict, { kind: 'hold' }>

/** A refusal of any check wins; otherwise the first that holds. A check that fails holds: it never publishes. */
export function screen(checks: readonly Check[], { facts, now }: { facts: Facts; now: Date }): Screened {
  let by: string | null = null
  for (const check of checks) {
    const verdict = ask(check, facts, now)
    if (verdict === null) continue
    if (verdict !== 'unsure' && verdict.kind !== 'hold') return verdict
    by ??= verdict === 'unsure' ? 'unsure' : check.name
  }
  return by === null ? { kind: 'publish' } : { kind: 'hold', by }
}

function ask(check: Check, ...situation: Parameters<Check['look']>): Verdict | 'unsure' | null {
  try {
    return check.look(...situation)
  } catch {
    return 'unsure'
  }
}
