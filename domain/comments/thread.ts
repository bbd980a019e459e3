// Grows the trees of a conversation from rows in order of time: depth ends at four, nobody's reply is lost.
import { MAX_DEPTH, type PublicComment } from './schema'

type Reply = PublicComment & { rootId: string }

/** A reply whose parent was taken away stands under the first comment of its thread. */
export function growThreads(roots: PublicComment[], replies: readonly Reply[]): PublicComment[] {
  const shown = new Map(roots.map((root) => [root.id, root]))
  const holders = new Map<string, PublicComment>()
  for (const { rootId, ...row } of replies) {
    const parent = shown.get(row.parentId ?? rootId) ?? shown.get(rootId)
    if (!parent) continue
    const holder = parent.depth < MAX_DEPTH ? parent : (holders.get(parent.id) ?? parent)
    const reply = { ...row, parentName: parent.isRemoved ? null : parent.name, depth: holder.depth + 1 }
    holder.replies.push(reply)
    shown.set(reply.id, reply)
    holders.set(reply.id, holder)
  }
  return roots
}
