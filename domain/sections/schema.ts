// What may be said about a section: names and addresses in both languages, a colour, a place in the row.
import { z } from 'zod'
import { SLUG_PATTERN } from '../articles/slug'

/** Colour tokens of the style sheet: `--section-{colour}`. */
export const SECTION_COLOURS = ['river', 'brick', 'wheat', 'plum', 'moss', 'amber'] as const
export type SectionColour = (typeof SECTION_COLOURS)[number]

export const MAX_SECTION_NAME = 60
export const MAX_SECTION_SLUG = 80
export const MAX_SECTION_DESCRIPTION = 300

/** A section stands at the root of its language, so it may not take an address the house keeps for itself or may need. */
const RESERVED_SLUGS: ReadonlySet<string> = new Set(
  (
    'newsroom sign-in sign-out sign-up set-up set-password forgotten-password second-factor author authors tag tags comment comments missing media api en uk page search ' +
    'corrections rules standards moderate feed feeds rss sitemap sitemaps robots manifest static public assets admin login account archive latest lite saved offline kept letters live preview health'
  ).split(' '),
)

/** Four digits are a year of the archive. */
export function isReserved(slug: string): boolean {
  return RESERVED_SLUGS.has(slug) || /^\d{4}$/.test(slug)
}

const line = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((value) => !/[\p{Cc}\p{Surrogate}]/u.test(value), { params: { code: 'notText' } })

/** An empty address is made of the name. */
const Slug = z
  .string()
  .trim()
  .max(MAX_SECTION_SLUG)
  .refine((slug) => slug === '' || SLUG_PATTERN.test(slug), { params: { code: 'invalid' } })

const Words = z.strictObject({
  name: line(MAX_SECTION_NAME).min(1),
  slug: Slug.default(''),
  description: line(MAX_SECTION_DESCRIPTION).default(''),
})

export const CreateSection = z.strictObject({ colour: z.enum(SECTION_COLOURS), uk: Words, en: Words })
export const ChangeSection = CreateSection.extend({ sectionId: z.uuid() })
export const MoveSection = z.strictObject({ sectionId: z.uuid(), direction: z.enum(['up', 'down']) })
export const RemoveSection = z.strictObject({ sectionId: z.uuid() })
