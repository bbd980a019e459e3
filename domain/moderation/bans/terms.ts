// How long a ban lasts, and how much may be said with it. Browsers know it too: nothing here may need the server.
export const MAX_BAN_WORDS = 500

/** Days; null: for good. */
const LASTS = { day: 1, week: 7, month: 30, forGood: null } as const
export const BAN_LASTS = ['day', 'week', 'month', 'forGood'] as const

const DAY_MS = 24 * 60 * 60 * 1000

export function banEnds(lasts: keyof typeof LASTS, now: Date): Date | null {
  const days = LASTS[lasts]
  return days === null ? null : new Date(now.getTime() + days * DAY_MS)
}
