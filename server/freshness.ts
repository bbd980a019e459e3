// How long a page is true: until something it shows begins or ends. Copies of it, here and in caches in front, end with that.

/** A CDN may keep a page for a minute and may show it while it asks again; browsers always ask. */
const SHARED_MAX_AGE_S = 60
const STALE_WHILE_REVALIDATE_S = 600
const KEPT_IN_FRONT = `public, max-age=0, s-maxage=${SHARED_MAX_AGE_S}, stale-while-revalidate=${STALE_WHILE_REVALIDATE_S}`
const ASKED_EVERY_TIME = 'public, max-age=0, s-maxage=0'
/** So long after it left us, a copy may still be shown by a cache in front. */
const SHOWN_IN_FRONT_MS = (SHARED_MAX_AGE_S + STALE_WHILE_REVALIDATE_S) * 1_000

/** `freshUntil`: milliseconds of the clock; `Infinity` for a page that only a touch makes old. */
export type Freshness = { cacheControl: string; freshUntil: number }

/**
 * A page with an end is made twice. Long before its end it is kept in front like any other, and ends early, when a copy in
 * front could outlive it. Then it is made again, and caches in front ask us every time.
 */
export function freshnessOf(until: Date | undefined, madeAt: number): Freshness {
  if (!until) return { cacheControl: KEPT_IN_FRONT, freshUntil: Number.POSITIVE_INFINITY }
  const lastTimeInFront = until.getTime() - SHOWN_IN_FRONT_MS
  if (madeAt < lastTimeInFront) return { cacheControl: KEPT_IN_FRONT, freshUntil: lastTimeInFront }
  return { cacheControl: ASKED_EVERY_TIME, freshUntil: until.getTime() }
}
