// The body on the sheet: the editor's document as a tree of Yjs types and back, in the shape Tiptap's collaboration reads and writes.
import * as Y from 'yjs'
import type { EditorNode } from '../tiptap'

type Marks = NonNullable<EditorNode['marks']>
/** Words that stand together are one text of the tree; everything else is an element. */
export type Piece = { words: EditorNode[] } | { node: EditorNode }
type Delta = { insert: string; attributes?: { [mark: string]: object } }[]

/** Marks that may stand twice on one word are written with a hash behind their name. */
const HASHED_MARK = /^(.*)--[a-zA-Z0-9+/=]{8}$/

export function piecesOf(content: readonly EditorNode[] = []): Piece[] {
  const pieces: Piece[] = []
  for (const node of content) {
    const last = pieces.at(-1)
    if (node.text === undefined) pieces.push({ node })
    else if (last && 'words' in last) last.words.push(node)
    else pieces.push({ words: [node] })
  }
  return pieces
}

export function typeOf(piece: Piece): Y.XmlElement | Y.XmlText {
  if ('words' in piece) {
    const text = new Y.XmlText()
    text.applyDelta(deltaOf(piece.words))
    return text
  }
  const { type, attrs = {}, content } = piece.node
  const element = new Y.XmlElement(type)
  for (const [name, value] of Object.entries(attrs)) if (value !== null) writeAttribute(element, name, value)
  element.insert(0, piecesOf(content).map(typeOf))
  return element
}

/** Yjs keeps any JSON in an attribute, whatever its types say. */
export function writeAttribute(element: Y.XmlElement, name: string, value: unknown): void {
  if (value !== undefined) element.setAttribute(name, value as string)
}

export function deltaOf(words: readonly EditorNode[]): Delta {
  return words.map(({ text = '', marks = [] }) => ({
    insert: text,
    attributes: Object.fromEntries(marks.map(({ type, attrs = {} }) => [type, attrs])),
  }))
}

/** What Tiptap would show. A block without a name is given the one of its place on the sheet: the same wherever it is read. */
export function nodesOf(tree: Y.XmlFragment): EditorNode[] {
  return tree.toArray().flatMap((type): EditorNode[] => {
    if (type instanceof Y.XmlText) return wordsOf(type)
    return type instanceof Y.XmlElement ? [nodeOf(type)] : []
  })
}

export function nodeOf(element: Y.XmlElement): EditorNode {
  const attrs = { blockId: placeName(element), ...(element.getAttributes() as { [name: string]: unknown }) }
  return { type: element.nodeName, attrs, content: nodesOf(element) }
}

function wordsOf(text: Y.XmlText): EditorNode[] {
  const delta = text.toDelta() as { insert: unknown; attributes?: { [mark: string]: { [name: string]: unknown } } }[]
  return delta.flatMap(({ insert, attributes = {} }): EditorNode[] => {
    if (typeof insert !== 'string') return []
    const marks: Marks = Object.entries(attributes).map(([name, attrs]) => ({ type: HASHED_MARK.exec(name)?.[1] ?? name, attrs }))
    return [marks.length > 0 ? { type: 'text', text: insert, marks } : { type: 'text', text: insert }]
  })
}

function placeName(element: Y.XmlElement): string | null {
  const id = element._item?.id
  return id ? `y${id.client.toString(36)}-${id.clock.toString(36)}` : null
}
