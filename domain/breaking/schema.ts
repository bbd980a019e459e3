// What an editor says when something happens now: words over every page, where they lead, and until when.
import { z } from 'zod'
import { LOCALES } from '@/lib/i18n/locale'

export const LONGEST_WORDS = 160
const MINUTE_MS = 60_000
/** A strip nobody took down is yesterday's news on today's paper. */
const LONGEST_MINUTES = 24 * 60
export const USUAL_MINUTES = 2 * 60

const HTTPS = z.url({ protocol: /^https$/, hostname: z.regexes.domain })

const STRIP = {
  words: z
    .string()
    .trim()
    .min(1)
    .max(LONGEST_WORDS)
    .regex(/^\P{Cc}*$/u),
  /** A story of ours… */
  articleId: z.uuid().nullable().default(null),
  /** …or a page elsewhere. */
  link: z
    .string()
    .trim()
    .max(500)
    .refine((link) => link === '' || HTTPS.safeParse(link).success, { params: { code: 'notAddress' } })
    .default(''),
  minutes: z.int().min(1).max(LONGEST_MINUTES).default(USUAL_MINUTES),
}

export const PutUpStrip = z
  .strictObject({ locale: z.enum(LOCALES), ...STRIP })
  .refine(leadsToOne, { path: ['link'], params: { code: 'notAllowed' } })

/** `minutes` counts from the change; without it the strip keeps its end. */
export const ChangeStrip = z
  .strictObject({ stripId: z.uuid(), version: z.int(), ...STRIP, minutes: STRIP.minutes.unwrap().nullable().default(null) })
  .refine(leadsToOne, { path: ['link'], params: { code: 'notAllowed' } })

export const TakeDownStrip = z.strictObject({ stripId: z.uuid() })

export function endOf(now: Date, minutes: number): Date {
  return new Date(now.getTime() + minutes * MINUTE_MS)
}

function leadsToOne({ articleId, link }: { articleId: string | null; link: string }): boolean {
  return articleId === null || link === ''
}
