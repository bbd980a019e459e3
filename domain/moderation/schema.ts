// What a moderator may order: decisions about one comment or a hundred, taking them back, and being busy with one.
import { z } from 'zod'
import { COMMENT_STATUSES, isText, MAX_NOTE, REJECTION_REASONS } from '../comments/schema'
import { Explanation, tellProblem } from './explanation'
import { MOST_AT_ONCE } from './terms'

export const CLAIM_MS = 2 * 60_000

/** `keep`: what was reported stays. `restore`: back to the queue. `pick`: shown to readers as worth reading. */
export const ACTIONS = ['approve', 'reject', 'spam', 'restore', 'keep', 'pick', 'unpick'] as const
export type Action = (typeof ACTIONS)[number]

/** These answer whoever wrote the comment. */
export const SETTLES: ReadonlySet<string> = new Set(['approve', 'reject', 'spam'] satisfies Action[])

/** What stands in a queue: a comment whose author deleted it is decided about no more. */
export const STANDING = COMMENT_STATUSES.filter((status) => status !== 'deleted')

const Note = z
  .string()
  .trim()
  .max(MAX_NOTE)
  .refine(isText, { params: { code: 'notText' } })

/** A form says it as text. */
const Version = z.union([
  z.int().positive(),
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
])

const Decision = z
  .object({
    commentId: z.uuid(),
    /** The version and the status the moderator saw. */
    version: Version,
    expectedStatus: z.enum(STANDING),
    action: z.enum(ACTIONS),
    reason: z
      .union([z.literal(''), z.enum(REJECTION_REASONS)])
      .nullish()
      .transform((value) => value || null),
    /** For the author. */
    explanation: Explanation.default(''),
    /** For colleagues. */
    note: Note.default(''),
  })
  .refine(({ action, reason }) => action !== 'reject' || reason !== null, { path: ['reason'], params: { code: 'required' } })
  .superRefine((decision, ctx) => {
    if (decision.action === 'reject') tellProblem(ctx, decision)
  })
  // Whatever else stands in the same form, only a rejection is explained.
  .transform((decision) => (decision.action === 'reject' ? decision : { ...decision, explanation: '' }))
export type Decision = z.output<typeof Decision>

export const DecideComments = z.object({
  decisions: z
    .array(Decision)
    .min(1)
    .max(MOST_AT_ONCE)
    .refine((all) => new Set(all.map(({ commentId }) => commentId)).size === all.length, { params: { code: 'taken' } }),
})

export const UndoBatch = z.object({ batchId: z.uuid() })
export const ClaimComment = z.object({ commentId: z.uuid() })
export const NoteOnComment = z.object({ commentId: z.uuid(), text: Note.min(1) })
