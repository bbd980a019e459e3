// The columns of the board, from the first word to the reader.

export const BOARD_COLUMNS = ['writing', 'review', 'approved', 'scheduled', 'live'] as const
export type BoardColumn = (typeof BOARD_COLUMNS)[number]
