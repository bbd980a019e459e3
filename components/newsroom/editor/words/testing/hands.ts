// Open editors without a screen, on sheets of their own, joined at once or by hand.
import { getSchema } from '@tiptap/core'
import { EditorState, type Plugin, TextSelection, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { initProseMirrorDoc, ySyncPlugin, yUndoPlugin } from '@tiptap/y-tiptap'
import * as Y from 'yjs'
import type { Block } from '@/domain/articles/body'
import { editorDocument } from '@/domain/articles/tiptap'
import { piecesOf, typeOf } from '@/domain/articles/words/body-tree'
import { bodyTree } from '@/domain/articles/words/sheet'
import { blockIdsPlugin } from '../../block-ids'
import { PLAIN_MEDIA, SCHEMA } from '../../extensions'
import { movedBlock } from '../../pen/moving'
import { ownCaretPlugin } from '../own-caret'

const WIRE = 'wire'
export const schema = getSchema([...SCHEMA, ...PLAIN_MEDIA])

/** The plugins of the writing page, and what an editor's view does with a change. */
export class Hand {
  state: EditorState
  private readonly views: { update?: (view: EditorView, before: EditorState) => void }[]

  constructor(readonly sheet: Y.Doc) {
    const tree = bodyTree(sheet)
    const { doc, mapping } = initProseMirrorDoc(tree, schema)
    const plugins: Plugin[] = [ySyncPlugin(tree, { mapping }), yUndoPlugin(), blockIdsPlugin(), ownCaretPlugin()]
    this.state = EditorState.create({ doc, plugins })
    this.views = plugins.flatMap(({ spec }) => spec.view?.(this as unknown as EditorView) ?? [])
  }

  hasFocus = (): boolean => false

  dispatch = (transaction: Transaction): void => {
    const before = this.state
    this.state = before.applyTransaction(transaction).state
    for (const view of this.views) view.update?.(this as unknown as EditorView, before)
  }

  /** Before the words, or behind them. */
  putCaret(words: string, side: 'before' | 'behind' = 'behind'): void {
    let at = 1
    this.state.doc.descendants((node, start) => {
      const found = node.isText ? (node.text ?? '').indexOf(words) : -1
      if (found >= 0) at = start + found + (side === 'behind' ? words.length : 0)
    })
    this.caretTo(at)
  }

  caretTo(at: number): void {
    this.dispatch(this.state.tr.setSelection(TextSelection.create(this.state.doc, at)))
  }

  type(words: string): void {
    this.dispatch(this.state.tr.insertText(words))
  }

  enter(): void {
    this.dispatch(this.state.tr.split(this.state.selection.from))
  }

  joinBackward(): void {
    this.dispatch(this.state.tr.join(this.state.selection.$from.before()))
  }

  move(direction: 'up' | 'down'): void {
    const change = movedBlock(this.state, direction)
    if (change) this.dispatch(change)
  }

  text(): string {
    return this.state.doc.textBetween(0, this.state.doc.content.size, '¶')
  }

  /** The text with the caret in it. */
  seen(): string {
    const { from } = this.state.selection
    return `${this.state.doc.textBetween(0, from, '¶')}|${this.state.doc.textBetween(from, this.state.doc.content.size, '¶')}`
  }
}

/** Two open editors on one story, not yet joined. */
export function apart(...paragraphs: string[]): [Hand, Hand] {
  const blocks = paragraphs.map((text, n): Block => ({ type: 'paragraph', id: `p00${n}`, text: text ? [{ type: 'text', text }] : [] }))
  const [first, second] = [new Y.Doc({ gc: false }), new Y.Doc({ gc: false })]
  bodyTree(first).insert(0, piecesOf(editorDocument({ version: 1, blocks }).content).map(typeOf))
  Y.applyUpdate(second, Y.encodeStateAsUpdate(first))
  return [new Hand(first), new Hand(second)]
}

/** Each letter of one is at once in the other. */
export function twoHands(...paragraphs: string[]): [Hand, Hand] {
  return joined(apart(...paragraphs))
}

function joined([first, second]: [Hand, Hand]): [Hand, Hand] {
  for (const [one, other] of [
    [first, second],
    [second, first],
  ] as const) {
    one.sheet.on('update', (update: Uint8Array, origin: unknown) => origin !== WIRE && Y.applyUpdate(other.sheet, update, WIRE))
  }
  return [first, second]
}

/** What one has and the other has not. */
export function deliver(from: Hand, to: Hand): void {
  Y.applyUpdate(to.sheet, Y.encodeStateAsUpdate(from.sheet, Y.encodeStateVector(to.sheet)), WIRE)
}
