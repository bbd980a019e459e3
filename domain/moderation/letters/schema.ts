// Letters by which moderators decide: when they are written, and what a link in one may do.
import { z } from 'zod'
import { REJECTION_REASONS } from '../../comments/schema'
import { Explanation, tellProblem } from '../explanation'

export const LETTER_MODES = ['off', 'each', 'digest'] as const

export const ChangeModeratorLetters = z.strictObject({
  mode: z.enum(LETTER_MODES),
  above: z.coerce.number().int().min(0).max(10_000),
  everyMinutes: z.coerce
    .number()
    .int()
    .min(1)
    .max(7 * 24 * 60),
})
export type OwnLetters = z.output<typeof ChangeModeratorLetters>

/** What links do, each one thing. */
export const LINK_ACTIONS = ['approve', 'spam', 'reject'] as const
export type LinkAction = (typeof LINK_ACTIONS)[number]

export const DecideByLetter = z
  .object({
    token: z.string().max(100),
    action: z.enum(LINK_ACTIONS),
    reason: z
      .union([z.literal(''), z.enum(REJECTION_REASONS)])
      .nullish()
      .transform((value) => value || null),
    explanation: Explanation.default(''),
  })
  .refine(({ action, reason }) => action !== 'reject' || reason !== null, { path: ['reason'], params: { code: 'required' } })
  .superRefine((decision, ctx) => {
    if (decision.action === 'reject') tellProblem(ctx, decision)
  })

export const UndoByLetter = z.strictObject({ token: z.string().max(100) })

export const StopModeratorLetters = z.strictObject({ token: z.string().max(200) })
