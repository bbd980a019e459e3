// A place in a list ordered by time and id: opaque to the outside, exact inside.
const CURSOR = /^([0-9a-z]{1,9})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

export type Place = { createdAt: Date; id: string }

export function printCursor({ createdAt, id }: Place): string {
  return `${createdAt.getTime().toString(36)}-${id}`
}

/** Null when it is not a cursor of ours: the list then begins at its beginning. */
export function parseCursor(cursor: string | null | undefined): Place | null {
  const found = CURSOR.exec(cursor ?? '')
  if (!found?.[1] || !found[2]) return null
  return { createdAt: new Date(Number.parseInt(found[1], 36)), id: found[2] }
}

/** The cursor of a page that begins with this very comment. */
export function cursorBefore({ createdAt }: Place): string {
  return printCursor({ createdAt: new Date(createdAt.getTime() - 1), id: LAST_ID })
}

/** What stands after the place, oldest first. */
export function after(place: Place | null) {
  if (!place) return {}
  const { createdAt, id } = place
  return { createdAt: { gte: createdAt }, OR: [{ createdAt: { gt: createdAt } }, { id: { gt: id } }] }
}

/** What stands before the place, newest first. */
export function before(place: Place | null) {
  if (!place) return {}
  const { createdAt, id } = place
  return { createdAt: { lte: createdAt }, OR: [{ createdAt: { lt: createdAt } }, { id: { lt: id } }] }
}
