// The history of an article as a person reads it: one entry for a stretch of somebody's work, not one for each autosave.
import type { RevisionKind } from '@/lib/generated/prisma/enums'

export type RevisionHead = {
  id: string
  version: number
  kind: RevisionKind
  name: string | null
  createdAt: Date
  createdById: string | null
  /** Empty: the words are those of who made it. */
  writerIds: readonly string[]
}

/** The last revision of a stretch of work, how many autosaves were folded into it, and everybody whose words they brought. */
export type Entry<Head extends RevisionHead = RevisionHead> = { head: Head; since: Date; saves: number; handIds: string[] }

/** Typing that stopped for longer than this is another sitting. */
const PAUSE_MS = 30 * 60 * 1000
/** A long evening is several entries, so that its middle can be found again. */
const SITTING_MS = 60 * 60 * 1000

/** `revisions`: the newest first, without a gap. Only autosaves without a name are folded, and only those of the same people. */
export function entriesOf<Head extends RevisionHead>(revisions: readonly Head[]): Entry<Head>[] {
  const entries: Entry<Head>[] = []
  for (const revision of revisions) {
    const last = entries.at(-1)
    if (last && isSameSitting(last, revision)) {
      last.since = revision.createdAt
      last.saves += 1
      last.handIds = [...new Set([...last.handIds, ...handsOf(revision)])]
    } else {
      entries.push({ head: revision, since: revision.createdAt, saves: 1, handIds: handsOf(revision) })
    }
  }
  return entries
}

export function isPassing({ kind, name }: Pick<RevisionHead, 'kind' | 'name'>): boolean {
  return kind === 'autosave' && name === null
}

/** Whose words a revision brought; nobody's are the house's. */
export function handsOf({ writerIds, createdById }: Pick<RevisionHead, 'writerIds' | 'createdById'>): string[] {
  return writerIds.length > 0 ? [...writerIds] : createdById ? [createdById] : []
}

function isSameSitting({ head, since, handIds }: Entry, earlier: RevisionHead): boolean {
  if (!isPassing(earlier) || !(isPassing(head) || head.kind === 'saved')) return false
  // Two who write together are in turn the one and the other, and both.
  const others = handsOf(earlier)
  const isOneHand = others.some((id) => handIds.includes(id)) || (others.length === 0 && handIds.length === 0)
  const [pause, sitting] = [since, head.createdAt].map((at) => at.getTime() - earlier.createdAt.getTime())
  return isOneHand && pause !== undefined && pause <= PAUSE_MS && sitting !== undefined && sitting <= SITTING_MS
}
