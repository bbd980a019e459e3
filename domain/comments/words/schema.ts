// The shapes of a list of words, as moderators change it.
import { z } from 'zod'
import { MAX_NOTE } from '../schema'
import type { WordEffect } from './list'

export const WORD_EFFECTS = ['refuse', 'hold', 'mark'] as const satisfies readonly WordEffect[]
export const MAX_PATTERN = 100
export const MAX_PATTERNS = 10_000

/** Patterns as the head of list.ts explains them; empty ones are left out, one that is listed already gets the new effect and note. */
export const AddWords = z.object({
  effect: z.enum(WORD_EFFECTS),
  patterns: z
    .array(z.string().trim().max(MAX_PATTERN))
    .transform((patterns) => [...new Set(patterns.filter((pattern) => pattern !== ''))])
    .pipe(z.array(z.string()).min(1).max(MAX_PATTERNS)),
  note: z.string().trim().max(MAX_NOTE).default(''),
})

export const RemoveWords = z.object({ ids: z.array(z.uuid()).min(1).max(MAX_PATTERNS) })
