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

/** The first moment of the month so many months ago. */
function monthsAgo(now: Date, months: number): Date {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1))
}
