// What a check before publishing may find, how much it weighs, and where it is mended.
import type { Outcome } from '@/domain/outcome'

/** `must`: published only with a reason, which is recorded. `should`: worth mending. `hint`: worth knowing. */
export type Severity = 'must' | 'should' | 'hint'

export const SEVERITY_OF = {
  photoAlt: 'must',
  photoCredit: 'must',
  photoGone: 'must',
  brokenLink: 'must',
  pageHeadline: 'must',
  pageImage: 'must',
  structuredData: 'must',
  photoCaption: 'should',
  headlineLong: 'should',
  headingOrder: 'should',
  headingEmpty: 'should',
  cardSmall: 'should',
  pageUnread: 'should',
  cardPhoto: 'hint',
  cardHeadlineLong: 'hint',
  cardDescriptionShort: 'hint',
  cardDescriptionLong: 'hint',
  descriptionShort: 'hint',
  descriptionLong: 'hint',
  translationMissing: 'hint',
} as const satisfies Record<string, Severity>

export type FindingCode = keyof typeof SEVERITY_OF

/** `field`: of the draft, as the writing page names it. `block`: an id in the text. */
export type Fix = { kind: 'field'; field: string } | { kind: 'block'; blockId: string } | { kind: 'none' }

export type Finding = { code: FindingCode; severity: Severity; fix: Fix; params: Record<string, string | number> }

const WEIGHT: Record<Severity, number> = { must: 0, should: 1, hint: 2 }

export function finding(code: FindingCode, fix: Fix, params: Finding['params'] = {}): Finding {
  return { code, severity: SEVERITY_OF[code], fix, params }
}

export const inField = (field: string): Fix => ({ kind: 'field', field })
export const inBlock = (blockId: string): Fix => ({ kind: 'block', blockId })

/** What weighs most first; among equals the order of the page. */
export function byWeight(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((one, other) => WEIGHT[one.severity] - WEIGHT[other.severity])
}

export function mustsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter((one) => one.severity === 'must')
}

/** Refused for what the check found, and for nothing else. */
export function isStoppedByPreflight(outcome: Outcome<unknown>): boolean {
  return !outcome.ok && outcome.kind === 'refused' && outcome.reason === 'preflight'
}
