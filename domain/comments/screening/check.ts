// What a check of the screening is: it looks at facts and the time, and says nothing or gives a verdict.
import type { FieldErrorCode } from '@/domain/outcome'
import type { Permit } from '@/lib/rate-limit'
import type { Normal } from '../normal/normal'
import type { RuleOfTalk } from '../rules/schema'
import type { CompiledList, WordEffect } from '../words/list'
import type { Answer } from './outside/ask'
import type { ReservedNames } from './reserved-names'
import type { Trust } from './trust'

/** Gathered once, read by all checks, changed by none. What could not be learnt in time is null, and whoever needs it holds. */
export type Facts = {
  readonly rule: RuleOfTalk
  readonly name: string
  readonly text: string
  readonly website: string
  /** The text, the name and the website as the normaliser reads them. */
  readonly normal: Normal
  readonly normalName: Normal
  readonly normalWebsite: Normal
  /** Did the same sender say the same words here before? */
  readonly isRepeated: boolean
  /** Did anybody say nearly the same, here or elsewhere, in the last hours? */
  readonly isNearCopy: boolean | null
  /** How long ago the same person spoke here; null when that was not lately. Asked only where the talk is slow. */
  readonly secondsSinceLast: number | null
  /** May this network, this reader, this article take one more? */
  readonly permits: readonly (Permit | null)[]
  readonly isBanned: boolean
  /** Names that only colleagues may sign with. */
  readonly reservedNames: ReservedNames | null
  readonly words: CompiledList | null
  /** From 0 to 1. `unlearnt` until moderators have taught enough. */
  readonly spamScore: number | 'unlearnt' | null
  /** Of checkers outside the house, when any are set. */
  readonly outside: readonly Answer[]
  readonly isUnderAttack: boolean
  /** Did the sender's browser do the work that was asked of it? */
  readonly hasWorked: boolean
  readonly trust: Trust
  readonly form: {
    /** Is there any? A program that speaks to the address for programs sends none. */
    readonly isGiven: boolean
    /** Does it carry the signature of a page of ours? */
    readonly isOurs: boolean
    /** What stands in the field no person sees. */
    readonly trap: string
    /** How long it was open, when its script said. */
    readonly seconds: number | null
  }
}

/** Where in the text as written, or in what stands beside it, and by which line of which list. */
export type Mark = { from: number; to: number; in?: 'name' | 'website'; list?: WordEffect; pattern?: string }

/** What moderators are told: a score, words with their places. */
type Told = { score?: number; marks?: Mark[] }

export type Verdict =
  /** Told to moderators and nothing else. */
  | ({ kind: 'mark' } & Told)
  /** Published only after a moderator has read it. */
  | ({ kind: 'hold' } & Told)
  /** Laid aside as spam; its sender is told what the sender of a held comment is. */
  | ({ kind: 'spam' } & Told)
  /** Could not be looked at: held, for silence is no consent. */
  | { kind: 'unsure' }
  /** Not taken, and the sender is told why: `reason` is a key of `refusals`. */
  | { kind: 'refuse'; reason: string; params?: Record<string, string | number> }
  | { kind: 'invalid'; field: 'text' | 'name'; code: FieldErrorCode; params?: Record<string, number> }

/** What a check found, as it is kept with the comment. `kind` says what followed from it. */
export type Finding = { check: string; kind: 'mark' | 'hold' | 'spam'; isUnsure?: boolean; score?: number; marks?: Mark[] }

export type Check = { name: string; look: (facts: Facts, now: Date) => Verdict | null }

export const hold: Verdict = { kind: 'hold' }
export const unsure: Verdict = { kind: 'unsure' }
