// What open desks hear: ids, how they stand and who did it. No words of a reader travel this way.
import type { Status } from '../transition'

export type DeskEvent = {
  comments: {
    id: string
    status: Status
    version: number
    /** Who decided last. */
    byId: string | null
    who: string
    isWaiting: boolean
    claim: { byId: string; who: string } | null
  }[]
  /** New in these queues. */
  arrived: { pending: string[]; reported: string[] }
}

export const NOTHING_ARRIVED = { pending: [], reported: [] } satisfies DeskEvent['arrived']
