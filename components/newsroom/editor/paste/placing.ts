// Where pasted blocks come to stand. In a list they are items, in a box paragraphs and lists, in a cell lines of it; on the page, blocks.
// ProseMirror's own fitting opens what does not fit: it would make a heading the end of a sentence and put the next sentence into a table.
import { type Node as DocumentNode, Fragment, type ResolvedPos, type Schema, Slice } from '@tiptap/pm/model'
import { type EditorState, NodeSelection, Selection, type Transaction } from '@tiptap/pm/state'
import { ReplaceStep } from '@tiptap/pm/transform'
import { type Block, plainText } from '@/domain/articles/body'
import { editorDocument } from '@/domain/articles/tiptap'
import { boxed, linesOf } from './plainer'

/** `tail`: how deep the words behind the caret lie in what comes after the blocks; 0 when they go on in the last of them. */
type Placing = { from: number; to: number; nodes: DocumentNode[]; openStart: number; openEnd: number; tail: number }

/** The change that puts these blocks in place of what is selected. */
export function placed({ tr, selection }: EditorState, blocks: readonly Block[]): Transaction {
  // Cells are emptied, not taken away.
  if (!(selection instanceof NodeSelection)) tr.deleteSelection()
  const { $from: caret, from, to } = tr.selection
  if (!caret.parent.isTextblock) return tr.replaceRange(from, to, new Slice(Fragment.from(nodesOf(tr.doc.type.schema, blocks)), 0, 0))
  if (caret.parent.type.spec.marks === '') return tr.insertText(wordsAt(caret, blocks))
  const isOneLine = blocks.length === 1 && blocks[0]?.type === 'paragraph'
  if (isOneLine || isIn(caret, 'table') || isQuoted(caret, blocks)) return withLines(tr, caret, blocks)
  const fitting = isIn(caret, 'factBox') ? boxed(blocks) : blocks
  return withBlocks(tr, isIn(caret, 'listItem') ? amongItems(caret, fitting) : amongBlocks(caret, fitting))
}

/** In a place for words alone. */
function wordsAt(caret: ResolvedPos, blocks: readonly Block[]): string {
  const words = linesOf(blocks).map(plainText).join(' ')
  return linesOf(blocks).length > 1 && /\S$/.test(before(caret).textBetween(0, before(caret).size)) ? ` ${words}` : words
}

function withLines(tr: Transaction, caret: ResolvedPos, blocks: readonly Block[]): Transaction {
  const schema = tr.doc.type.schema
  const lines = linesOf(blocks).map((text) => nodesOf(schema, [{ type: 'paragraph', id: 'line', text }])[0]?.content ?? Fragment.empty)
  const isOne = lines.length === 1
  const parts = [
    ...(isOne || before(caret).size === 0 ? [] : [Fragment.empty]),
    ...lines,
    ...(isOne || after(caret).size === 0 ? [] : [Fragment.empty]),
  ]
  const end = schema.node('hardBreak')
  const content = parts.reduce((whole, part, at) => (at === 0 ? part : whole.addToEnd(end).append(part)), Fragment.empty)
  return tr.replaceWith(caret.pos, caret.pos, content)
}

function withBlocks(tr: Transaction, { from, to, nodes, openStart, openEnd, tail }: Placing): Transaction {
  tr.step(new ReplaceStep(from, to, new Slice(Fragment.from(nodes), openStart, openEnd)))
  const end = tr.doc.resolve(tr.mapping.slice(tr.steps.length - 1).map(to) - tail)
  return tr.setSelection(Selection.near(end, -1))
}

/** Paragraphs go on in what stands before the caret and behind it, as everywhere; anything else stands by itself. */
function amongBlocks(caret: ResolvedPos, blocks: readonly Block[]): Placing {
  const { parent } = caret
  const nodes = nodesOf(parent.type.schema, blocks)
  const [hasHead, hasTail] = [before(caret).size > 0, after(caret).size > 0]
  if (hasHead && blocks[0]?.type !== 'paragraph') nodes.unshift(parent.type.create())
  const isGoingOn = blocks.at(-1)?.type === 'paragraph'
  if (hasTail && !isGoingOn) nodes.push(parent.type.create(parent.attrs))
  return {
    from: hasHead ? caret.pos : caret.before(),
    to: hasTail ? caret.pos : caret.after(),
    nodes,
    openStart: Number(hasHead),
    openEnd: Number(hasTail),
    tail: hasTail && !isGoingOn ? 1 : 0,
  }
}

/** Paragraphs and items become items; from the first block that cannot be one on, they stand behind the list, and the other items after them. */
function amongItems(caret: ResolvedPos, blocks: readonly Block[]): Placing {
  const schema = caret.parent.type.schema
  const depth = caret.depth - 2
  const list = caret.node(depth)
  const item = (line: Fragment = Fragment.empty) => schema.node('listItem', null, [schema.node('paragraph', null, line)])
  const other = blocks.findIndex(({ type }) => type !== 'paragraph' && type !== 'list')
  const [first, rest] = other === -1 ? [blocks, []] : [blocks.slice(0, other), blocks.slice(other)]
  const items = linesOf(first).map((text) => item(nodesOf(schema, [{ type: 'paragraph', id: 'line', text }])[0]?.content))
  const [hasHead, hasTail] = [before(caret).size > 0, after(caret).size > 0]
  const [isFirst, isLast] = [caret.index(depth) === 0, caret.index(depth) === list.childCount - 1]
  const head = [...(hasHead ? [item()] : []), ...items]
  const end = hasTail ? [item()] : []
  if (rest.length === 0) {
    return {
      from: hasHead ? caret.pos : caret.before(depth + 1),
      to: hasTail ? caret.pos : caret.after(depth + 1),
      nodes: [list.type.create(list.attrs, [...head, ...end])],
      openStart: hasHead ? 3 : 1,
      openEnd: hasTail ? 3 : 1,
      tail: hasTail ? 2 : 0,
    }
  }
  const begins = head.length > 0 || !isFirst
  const goesOn = hasTail || !isLast
  const nodes = nodesOf(schema, rest)
  if (begins) nodes.unshift(list.type.create(list.attrs, head))
  if (goesOn) nodes.push(list.type.create({ ...list.attrs, blockId: null }, end))
  return {
    from: hasHead ? caret.pos : begins ? caret.before(depth + 1) : caret.before(depth),
    to: hasTail ? caret.pos : goesOn ? caret.after(depth + 1) : caret.after(depth),
    nodes,
    openStart: hasHead ? 3 : Number(begins),
    openEnd: hasTail ? 3 : Number(goesOn),
    tail: hasTail ? 3 : Number(goesOn),
  }
}

function nodesOf(schema: Schema, blocks: readonly Block[]): DocumentNode[] {
  return [...schema.nodeFromJSON(editorDocument({ version: 1, blocks: [...blocks] })).content.content]
}

function isIn(caret: ResolvedPos, name: string): boolean {
  for (let depth = caret.depth; depth > 0; depth -= 1) if (caret.node(depth).type.name === name) return true
  return false
}

/** What is said goes on: paragraphs pasted into a quote stay in it. */
function isQuoted(caret: ResolvedPos, blocks: readonly Block[]): boolean {
  return caret.parent.type.name === 'quote' && blocks.every(({ type }) => type === 'paragraph')
}

function before({ parent, parentOffset }: ResolvedPos): Fragment {
  return parent.content.cut(0, parentOffset)
}

function after({ parent, parentOffset }: ResolvedPos): Fragment {
  return parent.content.cut(parentOffset)
}
