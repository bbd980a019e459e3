// What open desks hear: ids, how they stand and who did it. No words of a reader travel this way.
import type { LastChange } from '../last-change'
import type { Status } from '../transition'

export type DeskEvent = {
  comments: {
    id: string
    status: Status
    version: number
    /** What made it this version, and who; null: it stands as it was sent. An author is not named. */
    change: LastChange['change'] | null
    byId: string | null
    who: string
    isWaiting: boolean
    /** It ends by itself, and nobody says so then: `until` is a moment in ISO 8601. */
    claim: { byId: string; who: string; until: string } | null
  }[]
  /** New in these queues. */
  arrived: { pending: string[]; reported: string[] }
}

export const NOTHING_ARRIVED = { pending: [], reported: [] } satisfies DeskEvent['arrived']
