// What may be said about a topic: its name and address, what its page begins with, and the stories that stand first there.
import { z } from 'zod'
import { SLUG_PATTERN } from '../articles/slug'

export const MAX_NAME = 60
export const MAX_SLUG = 80
export const MAX_STANDFIRST = 400
export const MAX_INTRODUCTION = 4_000
export const MAX_ALT = 500
export const MAX_CREDIT = 200
export const MOST_PINNED = 5

const words = (max: number) =>
  z
    .string()
    .transform((value) => value.replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .max(max)
        .refine((value) => !/[\0\p{Surrogate}]/u.test(value), { params: { code: 'notText' } }),
    )

/** An empty address is made of the name. A photograph needs words for those who do not see it. */
export const ChangeTag = z
  .strictObject({
    tagId: z.uuid(),
    name: words(MAX_NAME).pipe(z.string().min(1)),
    slug: z.union([z.literal(''), z.string().max(MAX_SLUG).regex(SLUG_PATTERN)]),
    standfirst: words(MAX_STANDFIRST),
    introduction: words(MAX_INTRODUCTION),
    photoId: z.uuid().nullable(),
    photoAlt: words(MAX_ALT),
    photoCredit: words(MAX_CREDIT),
    pinnedIds: z
      .array(z.uuid())
      .max(MOST_PINNED)
      .transform((ids) => [...new Set(ids)]),
  })
  .refine(({ photoId, photoAlt }) => photoId === null || photoAlt !== '', { path: ['photoAlt'], params: { code: 'required' } })

/** A name, or an address, of the other language; empty: there is none. */
export const PairTag = z.strictObject({ tagId: z.uuid(), translation: words(MAX_SLUG) })

export const MergeTags = z
  .strictObject({ tagId: z.uuid(), intoId: z.uuid() })
  .refine(({ tagId, intoId }) => tagId !== intoId, { path: ['intoId'], params: { code: 'notAllowed' } })

export const RemoveTag = z.strictObject({ tagId: z.uuid() })

/** `Мости\n\nі дороги` is two paragraphs; a single line break stays inside one. */
export function paragraphsOf(introduction: string): string[] {
  return introduction.split(/\n\s*\n/).flatMap((paragraph) => paragraph.trim() || [])
}
