// Time in slices, the newest first and each longer than the one before: a common word is met often enough in the last weeks, a rare one
// nowhere often, so no question reads the whole archive.
import { monthMark } from './marks'

/** `months`: any of these marks; null for all that is older than `before`. */
export type Slice = { months: readonly string[] | null; before: Date | null }

const LENGTHS = [2, 4, 9, 21, 36]
export const SLICES = LENGTHS.length + 1

export function sliceOfTime(place: number, now: Date): Slice {
  const begin = LENGTHS.slice(0, place).reduce((sum, length) => sum + length, 0)
  const length = LENGTHS[place]
  if (length === undefined) return { months: null, before: monthsAgo(now, begin - 1) }
  // Clocks of two instances may differ at the turn of a month: the first slice has the coming month, too.
  const first = place === 0 ? -1 : begin
  return { months: Array.from({ length: begin + length - first }, (_, month) => monthMark(monthsAgo(now, first + month))), before: null }
}

/** A long stretch of old years is not named month by month. */
const MOST_MONTHS = 120

/** Only what may lie between two days: other months are not asked for, and old years are named by their months, too. */
export function within(slice: Slice, { from, before }: { from?: Date; before?: Date }): Slice {
  if (slice.months)
    return {
      ...slice,
      months: slice.months.filter((month) => (!from || month >= monthMark(from)) && (!before || month <= monthMark(before))),
    }
  if (!from || !slice.before) return slice
  const end = before && before < slice.before ? before : slice.before
  const length = monthNumber(end) - monthNumber(from) + 1
  if (length > MOST_MONTHS) return slice
  return { ...slice, months: Array.from({ length: Math.max(0, length) }, (_, month) => monthMark(monthsAgo(end, month))) }
}

const monthNumber = (at: Date) => at.getUTCFullYear() * 12 + at.getUTCMonth()

/** The first moment of the month so many months ago. */
function monthsAgo(now: Date, months: number): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1))
}
