// What a check of the screening is: it looks at facts and the time, and says nothing or gives a verdict.
import type { FieldErrorCode } from '@/domain/outcome'
import type { Permit } from '@/lib/rate-limit'

/** Gathered once, read by all checks, changed by none. */
export type Facts = {
  readonly isOpen: boolean
  readonly text: string
  readonly website: string
  /** Did the same sender say the same words here before? */
  readonly isRepeated: boolean
  /** May this network, and this article, take one more? Null when that could not be asked in time. */
  readonly permits: readonly (Permit | null)[]
  readonly form: {
    /** Does it carry the signature of a page of ours? */
    readonly isOurs: boolean
    /** What stands in the field no person sees. */
    readonly trap: string
    /** How long it was open, when its script said. */
    readonly seconds: number | null
  }
}

export type Verdict =
  /** Published only after a moderator has read it. */
  | { kind: 'hold' }
  /** Not taken, and the sender is told why: `reason` is a key of `refusals`. */
  | { kind: 'refuse'; reason: string; params?: Record<string, number> }
  | { kind: 'invalid'; field: 'text'; code: FieldErrorCode; params?: Record<string, number> }

export type Check = { name: string; look: (facts: Facts, now: Date) => Verdict | null }

export const hold: Verdict = { kind: 'hold' }
