// Where a list was left: the time and the id of the last story shown, in an address.

export type Place = { publishedAt: Date; articleId: string }

const CURSOR = /^([0-9a-z]{1,9})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

export function writeCursor({ publishedAt, articleId }: Place): string {
  return `${publishedAt.getTime().toString(36)}-${articleId}`
}

/** Null for anything `writeCursor` did not write. */
export function readCursor(cursor: string): Place | null {
  const [, time, articleId] = CURSOR.exec(cursor) ?? []
  if (!time || !articleId) return null
  return { publishedAt: new Date(Number.parseInt(time, 36)), articleId }
}

/** Prisma's condition for what comes after a place, newest first. The first line lets the index begin there. */
export function after(place: Place | null) {
  if (!place) return {}
  const { publishedAt, articleId } = place
  return {
    publishedAt: { lte: publishedAt },
    OR: [{ publishedAt: { lt: publishedAt } }, { articleId: { lt: articleId } }],
  }
}

export const NEWEST_FIRST = [{ publishedAt: 'desc' }, { articleId: 'desc' }] as const

/** One more row than a page was asked for: a list that has it goes on. */
export function pageOf<Row extends Place>(rows: readonly Row[], size: number): { rows: Row[]; cursor: string | null } {
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  return { rows: shown, cursor: last && rows.length > size ? writeCursor(last) : null }
}
