// Grows the trees of a conversation from rows: nobody's reply is lost, none stands twice.
import { publicComment, type Row } from './reading/rows'
import type { PublicComment } from './schema'

/**
 * Rows of one or many threads, in any order. A reply hangs on the nearest comment among them that it stands under; one that
 * stands under none of them is a beginning. Beginnings keep the order they came in, replies that of the tree.
 */
export function growTrees(rows: readonly Row[]): PublicComment[] {
  const beginnings = new Map<string, PublicComment[]>()
  const above: { row: Row; comment: PublicComment }[] = []
  for (const row of [...rows].sort(inTreeOrder)) {
    while (above.length > 0 && !standsUnder(row, above.at(-1)?.row)) above.pop()
    const comment = publicComment(row)
    const holder = above.at(-1)?.comment
    if (holder) holder.replies.push(comment)
    else beginnings.set(threadOf(row), [...(beginnings.get(threadOf(row)) ?? []), comment])
    above.push({ row, comment })
  }
  return [...new Set(rows.map(threadOf))].flatMap((thread) => beginnings.get(thread) ?? [])
}

/** Deeper than four levels paths are equally long, so such replies stand beside each other. */
function standsUnder(row: Row, holder: Row | undefined): boolean {
  if (!holder || threadOf(row) !== threadOf(holder)) return false
  return row.sortPath.length > holder.sortPath.length && row.sortPath.startsWith(holder.sortPath)
}

export function inTreeOrder(a: Row, b: Row): number {
  const [first, second] = [threadOf(a), threadOf(b)]
  if (first !== second) return first < second ? -1 : 1
  if (a.sortPath !== b.sortPath) return a.sortPath < b.sortPath ? -1 : 1
  return a.id < b.id ? -1 : 1
}

function threadOf({ id, rootId }: Row): string {
  return rootId ?? id
}
