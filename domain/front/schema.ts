// What an editor says about a front page: which story stands in which slot, and when.
import { z } from 'zod'
import { LOCALES } from '@/lib/i18n/locale'
import { FRONT_PLACES, overlap, type Placement } from './arrangement'

/** More than a slot has in a day is kept by forgetting yesterday's. */
export const MOST_TURNS = 12

/** Which front page: the paper's, or a section's. */
const PLACE = {
  locale: z.enum(LOCALES),
  sectionId: z.uuid().nullable().default(null),
}

const PLACEMENT = z
  .strictObject({
    articleId: z.uuid(),
    from: z.coerce.date().nullable().default(null),
    until: z.coerce.date().nullable().default(null),
  })
  .refine(({ from, until }) => !from || !until || from < until, { path: ['until'], params: { code: 'invalid' } })

export const ArrangeFront = z.strictObject({
  ...PLACE,
  /** The version this one was made from; 0 when nobody arranged this page yet. */
  baseVersion: z.int().min(0),
  /** The lead first. Slots left empty are filled with the latest stories. */
  slots: z
    .array(z.array(PLACEMENT).max(MOST_TURNS))
    .max(FRONT_PLACES)
    .refine(isEachOnce, { params: { code: 'taken' } }),
})

export const RestoreFront = z.strictObject({ ...PLACE, baseVersion: z.int().min(0), version: z.int().min(1) })

export type FrontPlace = { locale: (typeof LOCALES)[number]; sectionId: string | null }

/** A story may move from slot to slot during the day, but stand in two at no minute. */
function isEachOnce(slots: Placement[][]): boolean {
  const all = slots.flat()
  return all.every((one, index) => all.slice(index + 1).every((other) => other.articleId !== one.articleId || !overlap(one, other)))
}
