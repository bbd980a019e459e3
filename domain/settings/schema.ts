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
