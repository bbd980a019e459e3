// A place in a list ordered by time and id, or by likes before them: opaque to the outside, exact inside.
const CURSOR = /^(?:([0-9a-z]{1,6})\.)?([0-9a-z]{1,9})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/

/** `likes` belongs to lists in the order of what was liked most. */
export type Place = { createdAt: Date; id: string; likes?: number }

export function printCursor({ createdAt, id, likes }: Place): string {
  return `${likes === undefined ? '' : `${likes.toString(36)}.`}${createdAt.getTime().toString(36)}-${id}`
}

/** Null when it is not a cursor of ours: the list then begins at its beginning. */
export function parseCursor(cursor: string | null | undefined): Place | null {
  const found = CURSOR.exec(cursor ?? '')
  if (!found?.[2] || !found[3]) return null
  const place = { createdAt: new Date(Number.parseInt(found[2], 36)), id: found[3] }
  return found[1] === undefined ? place : { ...place, likes: Number.parseInt(found[1], 36) }
}
