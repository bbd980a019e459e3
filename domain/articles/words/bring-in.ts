// Brings a draft saved as a whole onto the sheet: only what its writer changed is changed there, so that others' words stay.
import * as Y from 'yjs'
import type { Block, Body } from '../body'
import type { DraftContent } from '../schema'
import { type EditorNode, editorDocument } from '../tiptap'
import { deltaOf, nodesOf, type Piece, piecesOf, typeOf, writeAttribute } from './body-tree'
import { bodyTree, detailsOf, type Line, lineOf } from './sheet'

/** `from`: what the writer began with; `to`: what they made of it. @returns the update that does it; null when nothing differs. */
export function bringIn(sheet: Y.Doc, { from, to }: { from: DraftContent; to: DraftContent }): Uint8Array | null {
  const updates: Uint8Array[] = []
  const hear = (update: Uint8Array) => updates.push(update)
  sheet.on('update', hear)
  sheet.transact(() => {
    bringLine(sheet, 'headline', { from: from.headline, to: to.headline })
    bringLine(sheet, 'standfirst', { from: from.standfirst, to: to.standfirst })
    bringDetails(sheet, from, to)
    bringBody(bodyTree(sheet), from.body, to.body)
  })
  sheet.off('update', hear)
  return updates[0] ?? null
}

function bringLine(sheet: Y.Doc, name: Line, { from, to }: { from: string; to: string }): void {
  if (from !== to) changeText(lineOf(sheet, name), to)
}

function bringDetails(sheet: Y.Doc, from: DraftContent, to: DraftContent): void {
  const { headline: _h, standfirst: _s, body: _b, ...details } = to
  for (const [name, value] of Object.entries(details)) {
    if (JSON.stringify(value) !== JSON.stringify(from[name as keyof DraftContent])) detailsOf(sheet).set(name, value)
  }
}

/** Blocks are known by their names. One the writer did not touch stays as it is on the sheet, whatever others made of it meanwhile. */
function bringBody(tree: Y.XmlFragment, from: Body, to: Body): void {
  const before = byName(from.blocks, (block) => block.id)
  const wanted = [...byName(to.blocks, (block) => block.id)]
  const names = new Set(wanted.map(([name]) => name))
  for (const [name, element] of elementsByName(tree)) {
    if (before.has(name) && !names.has(name)) remove(tree, element)
  }
  const standing = elementsByName(tree)
  let place = 0
  for (const [name, block] of wanted) {
    const element = standing.get(name)
    const index = element ? tree.toArray().indexOf(element) : -1
    const isTouched = asJson(block) !== asJson(before.get(name))
    if (element && index >= place) {
      if (isTouched) changeElement(tree, element, nodeOf(block))
      place = index + 1
      continue
    }
    const made = element && !isTouched ? element.clone() : (typeOf({ node: nodeOf(block) }) as Y.XmlElement)
    if (element) {
      remove(tree, element)
      place -= 1
    }
    tree.insert(place, [made])
    place += 1
  }
}

/** A name that stands twice is told apart by its turn. */
function byName<T>(things: readonly T[], nameOf: (thing: T) => string): Map<string, T> {
  const named = new Map<string, T>()
  for (const thing of things) {
    const name = nameOf(thing)
    let turn = 0
    while (named.has(`${name} ${turn}`)) turn += 1
    named.set(`${name} ${turn}`, thing)
  }
  return named
}

function elementsByName(tree: Y.XmlFragment): Map<string, Y.XmlElement> {
  const elements = tree.toArray().filter((type) => type instanceof Y.XmlElement)
  const names = nodesOf(tree).map((node) => String(node.attrs?.blockId))
  return byName(elements, (element) => names[elements.indexOf(element)] ?? '')
}

function changeElement(parent: Y.XmlFragment, element: Y.XmlElement, node: EditorNode): void {
  if (element.nodeName !== node.type) {
    const at = parent.toArray().indexOf(element)
    parent.delete(at, 1)
    parent.insert(at, [typeOf({ node })])
    return
  }
  const standing = element.getAttributes() as { [name: string]: unknown }
  for (const [name, value] of Object.entries(node.attrs ?? {})) {
    if (value !== null && JSON.stringify(standing[name]) !== JSON.stringify(value)) writeAttribute(element, name, value)
  }
  changeChildren(element, piecesOf(node.content))
}

/** Children that are the same at both ends stay; those between are changed in pairs, and the rest is added or taken away. */
function changeChildren(element: Y.XmlElement, wanted: Piece[]): void {
  const standing = element.toArray() as (Y.XmlElement | Y.XmlText)[]
  const { start, end } = sameEnds(standing.map(standingKey), wanted.map(wantedKey))
  const old = standing.slice(start, standing.length - end)
  const fresh = wanted.slice(start, wanted.length - end)
  fresh.forEach((piece, n) => {
    const type = old[n]
    if (type instanceof Y.XmlText && 'words' in piece) changeWords(type, piece.words)
    else if (type instanceof Y.XmlElement && 'node' in piece) changeElement(element, type, piece.node)
    else {
      if (type) element.delete(start + n, 1)
      element.insert(start + n, [typeOf(piece)])
    }
  })
  if (old.length > fresh.length) element.delete(start + fresh.length, old.length - fresh.length)
}

function changeWords(text: Y.XmlText, words: EditorNode[]): void {
  const delta = deltaOf(words)
  const plain = text.toDelta() as { insert: string; attributes?: object }[]
  const was = plain.map(({ insert }) => insert).join('')
  changeText(text, delta.map(({ insert }) => insert).join(''), was)
  const none = Object.fromEntries(plain.flatMap(({ attributes = {} }) => Object.keys(attributes)).map((name) => [name, null]))
  text.applyDelta(delta.map(({ insert, attributes }) => ({ retain: insert.length, attributes: { ...none, ...attributes } })))
}

/** The smallest change of one place: what is the same at both ends is not touched. */
export function changeText(text: Y.Text, to: string, was = text.toString()): void {
  let { start, end } = sameEnds(was, to)
  // Half of a character must not be changed alone.
  if (start > 0 && isHigh(was.charCodeAt(start - 1))) start -= 1
  if (end > 0 && isLow(was.charCodeAt(was.length - end))) end -= 1
  if (was.length - end > start) text.delete(start, was.length - end - start)
  if (to.length - end > start) text.insert(start, to.slice(start, to.length - end))
}

/** How much is the same from the front, and then from the back. */
function sameEnds(one: ArrayLike<string>, other: ArrayLike<string>): { start: number; end: number } {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start += 1
  let end = 0
  while (end < shorter - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1
  return { start, end }
}

function remove(tree: Y.XmlFragment, element: Y.XmlElement): void {
  tree.delete(tree.toArray().indexOf(element), 1)
}

function nodeOf(block: Block): EditorNode {
  return editorDocument({ version: 1, blocks: [block] }).content?.[0] ?? { type: 'paragraph' }
}

function asJson(block: Block | undefined): string {
  return block ? JSON.stringify(nodeOf(block)) : ''
}

/** What stands and what is wanted, spelled the same way. */
function standingKey(type: Y.XmlElement | Y.XmlText): string {
  if (type instanceof Y.XmlText) return deltaKey(type.toDelta())
  return JSON.stringify([type.nodeName, sorted(type.getAttributes()), type.toArray().map((child) => standingKey(child as Y.XmlElement))])
}

function wantedKey(piece: Piece): string {
  if ('words' in piece) return deltaKey(deltaOf(piece.words))
  const { type, attrs = {}, content } = piece.node
  return JSON.stringify([type, sorted(attrs), piecesOf(content).map(wantedKey)])
}

function deltaKey(delta: { insert: unknown; attributes?: object }[]): string {
  return JSON.stringify(delta.map(({ insert, attributes = {} }) => [insert, sorted(attributes)]))
}

function sorted(values: object): [string, unknown][] {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff
}
