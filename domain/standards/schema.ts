// What may be said of the paper on its page of standards: plain paragraphs, an empty line between them.
import { z } from 'zod'

export const MAX_STANDARDS = 8_000

const words = z
  .string()
  .transform((value) => value.replace(/\r\n?/g, '\n').trim())
  .pipe(
    z
      .string()
      .max(MAX_STANDARDS)
      .refine((value) => !/[\0\p{Surrogate}]/u.test(value), { params: { code: 'notText' } }),
  )

export const ChangeStandards = z.strictObject({
  locale: z.enum(['uk', 'en']),
  principles: words,
  ethics: words,
  ownership: words,
  masthead: words,
})
