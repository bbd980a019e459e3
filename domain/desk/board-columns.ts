// The columns of the board, from the first word to the reader and back.
import type { Stage } from './stage'

export const BOARD_COLUMNS = ['writing', 'review', 'approved', 'scheduled', 'live', 'changed', 'withdrawn'] as const
export type BoardColumn = (typeof BOARD_COLUMNS)[number]

/** How far the work in a column is; null where cards are not moved by hand. */
export const STAGE_IN: Record<BoardColumn, Stage | null> = {
  writing: 'writing',
  review: 'review',
  approved: 'approved',
  scheduled: null,
  live: null,
  changed: 'writing',
  withdrawn: 'writing',
}

/** Where a story stands while it is written: what readers never saw, a change of what they see, what was taken from them. */
export type Home = 'writing' | 'changed' | 'withdrawn'
