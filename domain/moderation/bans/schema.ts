// Who may not comment, for how long, what they are told, and what colleagues should know.
import { z } from 'zod'
import { REJECTION_REASONS } from '../../comments/schema'
import { Explanation, tellProblem } from '../explanation'
import { BAN_KINDS, banValue } from './ban-value'
import { BAN_LASTS, MAX_BAN_WORDS } from './terms'

const Words = z
  .string()
  .trim()
  .max(MAX_BAN_WORDS)
  .refine((value) => !/[\p{Cs}]|(?![\n\t])\p{Cc}/u.test(value), { params: { code: 'notText' } })
  .default('')

const TERMS = {
  kind: z.enum(BAN_KINDS),
  lasts: z.enum(BAN_LASTS),
  /** For the one who is banned. */
  reason: Words,
  /** For colleagues. */
  note: Words,
}

/** By a value somebody typed, or by who sent a comment: then nobody has to see the address. */
export const MakeBan = z
  .strictObject({
    ...TERMS,
    commentId: z
      .union([z.literal('').transform(() => null), z.uuid()])
      .nullish()
      .default(null),
    value: z.string().trim().max(300).default(''),
    /** Also everything of theirs that waits is rejected, by this rule. */
    rejectWaiting: z.boolean().default(false),
    rejectReason: z
      .union([z.literal('').transform(() => null), z.enum(REJECTION_REASONS)])
      .nullish()
      .default(null),
    /** One for all of them. */
    rejectExplanation: Explanation.default(''),
  })
  .superRefine(({ rejectWaiting, rejectReason: reason, rejectExplanation: explanation }, ctx) => {
    if (!rejectWaiting) return
    if (reason) tellProblem(ctx, { reason, explanation }, 'rejectExplanation')
    else ctx.addIssue({ code: 'custom', path: ['rejectReason'], params: { code: 'required' } })
  })
  .transform(({ rejectWaiting, rejectReason: reason, rejectExplanation: explanation, ...input }) => ({
    ...input,
    value: input.commentId ? '' : (banValue(input.kind, input.value) ?? ''),
    rejecting: rejectWaiting && reason ? { reason, explanation } : null,
  }))
  .refine(({ commentId, value }) => commentId !== null || value !== '', { path: ['value'], params: { code: 'invalid' } })

export const LiftBan = z.strictObject({ banId: z.uuid() })
