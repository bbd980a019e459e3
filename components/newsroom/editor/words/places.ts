// Where a place in a text is after somebody moved, parted or joined the blocks around it: Yjs writes them anew, so their letters
// are others there, though they read the same.
import type { Node as DocumentNode } from '@tiptap/pm/model'

/** Stands for whatever is not a letter, as one. */
const THING = '\ufffc'

/** The block stands as it was, elsewhere. Null: it does not. */
export function placeByBlock(old: DocumentNode, now: DocumentNode, at: number): number | null {
  const stood = old.resolve(at)
  if (stood.depth === 0) return null
  const block = stood.node(1)
  let place: number | null = null
  now.forEach((one, start) => {
    if (typeof block.attrs.blockId === 'string' && one.eq(block)) place ??= start + (at - stood.before(1))
  })
  return place
}

/** The letters stand in the same order, between other borders. Null: what stood there is changed itself. */
export function placeByLetters(old: DocumentNode, now: DocumentNode, at: number): number | null {
  const { parent, parentOffset } = old.resolve(at)
  if (!parent.isTextblock || parent.content.size === 0) return null
  const [before, after] = [lettersOf(old), lettersOf(now)]
  const ahead = old.textBetween(0, at, '', THING).length
  const behind = before.length - ahead
  const isBeginning = parentOffset === 0
  const same = commonStart(before, after)
  if (ahead <= same) return positionOf(now, ahead, isBeginning)
  return behind <= commonEnd(before.slice(same), after.slice(same)) ? positionOf(now, after.length - behind, isBeginning) : null
}

function lettersOf(document: DocumentNode): string {
  return document.textBetween(0, document.content.size, '', THING)
}

function commonStart(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}

function commonEnd(one: string, other: string): number {
  let length = 0
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1
  return length
}

/** Behind so many letters; at the beginning of a block, before the next one. */
function positionOf(document: DocumentNode, letters: number, isBeginning: boolean): number | null {
  let left = letters
  let position: number | null = null
  document.descendants((node, start) => {
    if (position !== null) return false
    const length = node.isText ? (node.text ?? '').length : Number(node.isLeaf)
    if (length > 0 && (isBeginning ? left < length : left > 0 && left <= length)) position = start + left
    left -= length
    return true
  })
  return position
}
