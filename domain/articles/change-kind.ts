// What the newsroom calls a published change: the one decision that every time readers see is made of.
import { z } from 'zod'

/** `typo` moves nothing readers see but the words themselves; `update` adds news; `correction` puts right what was wrong. */
export const CHANGE_KINDS = ['typo', 'update', 'correction'] as const
export const ChangeKind = z.enum(CHANGE_KINDS)
export type ChangeKind = z.infer<typeof ChangeKind>

export const MAX_CHANGE_WORDS = 600
