// What may be said about the paper itself: its name, its motto, whether readers may talk.
import { z } from 'zod'

export const MAX_PAPER_NAME = 80
export const MAX_MOTTO = 200

const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((value) => !/[\p{Cc}\p{Surrogate}]/u.test(value), { params: { code: 'notText' } })

export const ChangeSettings = z.strictObject({
  nameUk: line(MAX_PAPER_NAME).min(1),
  nameEn: line(MAX_PAPER_NAME).min(1),
  mottoUk: line(MAX_MOTTO),
  mottoEn: line(MAX_MOTTO),
  commentsOpen: z.boolean(),
  /** Of editors and administrators; whoever lacks one sets it up before anything else. */
  secondFactorRequired: z.boolean(),
})

const count = (least: number, most: number) => z.coerce.number().int().min(least).max(most)
export const MAX_PROTECTED_NAMES = 100

/** About conversations. Names stand on lines of their own. */
export const ChangeTalkSettings = z.strictObject({
  forgetSendersDays: count(1, 3_650),
  trustAfter: count(1, 1_000),
  /** Comments in ten minutes. */
  networkLimit: count(1, 10_000),
  articleLimit: count(1, 100_000),
  protectedNames: z
    .string()
    .transform((text) => [...new Set(text.split('\n').map((name) => name.trim()))].filter((name) => name !== ''))
    .pipe(z.array(line(MAX_PAPER_NAME)).max(MAX_PROTECTED_NAMES)),
})
