// Yjs cannot move: a moved block is deleted and made again. Two who move one block at once each make it, under one name.
import * as Y from 'yjs'
import { nodeOf } from './body-tree'
import { bodyTree } from './sheet'

/**
 * Of equal blocks with one name the first stays. All browsers see them in one order, so the one that stays is taken away by nobody,
 * however much of the sheet each of them has. A copy somebody has written in is not equal any more, and stays.
 */
export function keepOnce(sheet: Y.Doc): void {
  const tree = bodyTree(sheet)
  const named = new Map<string, Y.XmlElement[]>()
  for (const block of tree.toArray()) {
    const name = block instanceof Y.XmlElement ? block.getAttribute('blockId') : undefined
    if (block instanceof Y.XmlElement && name !== undefined) named.set(name, [...(named.get(name) ?? []), block])
  }
  const again = [...named.values()].flatMap(([first, ...others]) => (first ? others.filter((other) => isEqual(other, first)) : []))
  if (again.length === 0) return
  sheet.transact(() => {
    for (const block of again) tree.delete(tree.toArray().indexOf(block), 1)
  }, keepOnce)
}

function isEqual(one: Y.XmlElement, other: Y.XmlElement): boolean {
  return JSON.stringify(nodeOf(one)) === JSON.stringify(nodeOf(other))
}
