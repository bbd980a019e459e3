// For which days the proof of the language law is asked. An address is typed by people too: what cannot be meant is left out.
import { z } from 'zod'
import { kyivDay } from '@/lib/i18n/dates'
import { LOCALES } from '@/lib/i18n/locale'

const Day = z.iso.date()
const DAYS_BEFORE = 29
const DAY_MS = 24 * 60 * 60 * 1000

/** Both days count, by the clock in Kyiv. */
const Period = z.strictObject({ from: Day, to: Day })
export type Period = z.output<typeof Period>
const inOrder = ({ from, to }: Period) => from <= to

/** `locale`: in which language the file speaks. */
export const ExportLanguageProof = Period.extend({ locale: z.enum(LOCALES) }).refine(inOrder, { path: ['to'], params: { code: 'invalid' } })

/** The last thirty days, unless both days are said and the first is not the later one. */
export function readPeriod(typed: (field: 'from' | 'to') => string | undefined, now: Date): Period {
  const asked = Period.refine(inOrder).safeParse({ from: typed('from'), to: typed('to') })
  return asked.success ? asked.data : lastDays(DAYS_BEFORE, now)
}

export function lastDays(before: number, now: Date): Period {
  return { from: kyivDay(new Date(now.getTime() - before * DAY_MS)), to: kyivDay(now) }
}
