// Which autosaves need not be kept for ever: of an hour long past, the last one says enough.
import { handsOf, isPassing, type RevisionHead } from './entries'

export const FRESH_DAYS = 7
const HOUR_MS = 60 * 60 * 1000

type Passing = Pick<RevisionHead, 'id' | 'kind' | 'name' | 'createdAt' | 'createdById' | 'writerIds'>

/**
 * Of one article's revisions, the newest first: ids of autosaves older than `FRESH_DAYS` that were followed, by the same
 * people and in the same hour, by another revision. What was saved by hand, published, rescued or named is never among them.
 */
export function foldable(revisions: readonly Passing[], now: Date): string[] {
  const old = now.getTime() - FRESH_DAYS * 24 * HOUR_MS
  const kept = new Set<string>()
  return revisions
    .filter((revision) => {
      const hour = `${handsOf(revision)} ${Math.floor(revision.createdAt.getTime() / HOUR_MS)}`
      const isFollowed = kept.has(hour)
      kept.add(hour)
      return isFollowed && isPassing(revision) && revision.createdAt.getTime() < old
    })
    .map(({ id }) => id)
}
