// Minutes a form begins with.
import { wallTimeOf } from '@/domain/schedule/wall-time'
import type { Minute } from './minute-field'

const HOUR_MS = 60 * 60_000

export function nowOnWall(): string {
  return wallTimeOf(new Date())
}

/** The next full hour. */
export function nextHour(): Minute {
  return { wallTime: wallTimeOf(new Date(Math.floor(Date.now() / HOUR_MS + 1) * HOUR_MS)), isSecond: false }
}
