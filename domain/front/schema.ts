// What an editor says about a front page: which stories stand first, in order.
import { z } from 'zod'
import { LOCALES } from '@/lib/i18n/locale'

/** The lead and the stories beside it. */
export const FRONT_PLACES = 4

export const ArrangeFront = z.strictObject({
  locale: z.enum(LOCALES),
  /** The lead first. Places left over are filled with the latest stories. */
  articleIds: z
    .array(z.uuid())
    .max(FRONT_PLACES)
    .refine((ids) => new Set(ids).size === ids.length, { params: { code: 'taken' } }),
})
