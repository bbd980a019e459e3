// How much one order decides, and how long it can be taken back. Browsers know it too: nothing here may need the server.

/** More at once would hold the locks of a conversation for too long. */
export const MOST_AT_ONCE = 100
/** Letters that follow a decision wait longer than this. */
export const UNDO_MS = 10_000
