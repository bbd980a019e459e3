// The numbers of moderation: of the last week, month or quarter.
import { z } from 'zod'

export const RANGES = [7, 30, 90] as const
export type Days = (typeof RANGES)[number]

export const ExportDecisions = z.strictObject({ days: z.coerce.number().pipe(z.union([z.literal(7), z.literal(30), z.literal(90)])) })

/** Seconds; null when there is nothing to measure. */
export type Spread = { count: number; median: number | null; p90: number | null }
export type NumbersDay = { day: string; approved: number; rejected: number; spam: number; median: number | null }
export type Numbers = {
  /** How long those who wrote waited for the first answer. */
  first: Spread
  /** How long those have waited who still wait. */
  backlog: Spread
  decisions: number
  overturned: number
  days: NumbersDay[]
  people: { name: string | null; decisions: number; overturned: number; median: number | null }[]
  reasons: { reason: string; count: number }[]
  /** What held comments back, and how many of those a moderator approved all the same. */
  checks: { check: string; held: number; approved: number }[]
}
