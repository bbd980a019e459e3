// Reads what was written on a sheet since the draft was last made from it, change by change, and notices words that one person's
// change took from another before they were in any revision. Nobody's words may vanish without a copy.
import * as Y from 'yjs'

/** One row of the sheet's log. `byId` null: the house. */
export type Written = { bytes: Uint8Array; byId: string | null }

/** `before`: the sheet as it was while words still stood there that were then taken; `fallen`: words that came when their place was gone. */
export type Reading = { sheet: Y.Doc; before: Y.Doc[]; fallen: string[] }

type Range = { client: number; from: number; to: number }

/** Attributes people write words into; of the others a change is a choice, not a loss. */
const WORDED = new Set(['alt', 'caption', 'credit', 'source', 'title', 'items', 'leadAlt', 'leadCaption', 'leadCredit'])

/** `kept`: what is already in the draft; `written`: what came after, in its order. */
export function readWritten(kept: readonly Uint8Array[], written: readonly Written[]): Reading {
  const sheet = sheetOf(kept)
  // Always one change behind: what stood before a loss can still be read from it.
  let behind: Y.Doc | null = null
  let safe = clocks(sheet)
  const writers = new Map<number, string | null>()
  const copies: Y.Doc[] = []
  const fallen: Range[] = []

  for (const [at, { bytes, byId }] of written.entries()) {
    const { structs } = Y.decodeUpdate(bytes)
    for (const { id } of structs) if (!writers.has(id.client)) writers.set(id.client, byId)
    const before = clocks(sheet)
    const gone = apply(sheet, bytes)
    const isOthers = ({ client }: Range) => writers.get(client) !== byId
    const own = ownDeletions(bytes)
    const unsafe = gone.flatMap((range) => after(range, safe))
    const taken = unsafe.flatMap((range) => until(range, before)).filter(isOthers)
    const arrivedGone = unsafe.flatMap((range) => after(range, before))
    // Words that somebody typed and took back are their own affair; in a place that others had removed before, nobody can tell.
    fallen.push(...arrivedGone.flatMap((range) => without(range, own)), ...inPlacesGoneBefore(sheet, arrivedGone, gone))
    if (wordsIn(sheet, taken).length > 0) {
      behind ??= sheetOf([...kept, ...written.slice(0, at).map((one) => one.bytes)])
      copies.push(sheetOf([Y.encodeStateAsUpdate(behind)]))
      safe = before
    }
    if (behind) applyAsTheyAre(behind, [bytes])
  }
  return { sheet, before: copies, fallen: wordsIn(sheet, fallen) }
}

export function sheetOf(updates: readonly Uint8Array[]): Y.Doc {
  const sheet = new Y.Doc({ gc: false })
  applyAsTheyAre(sheet, updates)
  return sheet
}

/**
 * After a change from elsewhere Yjs takes away marks of bold words that have become idle. Of a sheet of ours that would be a change that
 * stands in no log: other instances would never hear of it, and what a browser says of the same marks would pass for known. So the
 * change counts as our own; browsers tidy up, and what they take away is written like everything else.
 */
export function applyAsTheyAre(document: Y.Doc, updates: readonly Uint8Array[], origin: unknown = null): void {
  document.transact((transaction) => {
    for (const update of updates) Y.applyUpdate(document, update)
    transaction.local = true
  }, origin)
}

function clocks(sheet: Y.Doc): Map<number, number> {
  return Y.decodeStateVector(Y.encodeStateVector(sheet))
}

/** @returns everything that is gone through it: by its own word, or because its place was. */
function apply(sheet: Y.Doc, bytes: Uint8Array): Range[] {
  const gone: Range[] = []
  const note = ({ deleteSet }: Y.Transaction) => gone.push(...rangesOf(deleteSet))
  sheet.on('afterTransaction', note)
  applyAsTheyAre(sheet, [bytes])
  sheet.off('afterTransaction', note)
  return gone
}

function ownDeletions(bytes: Uint8Array): Range[] {
  return rangesOf(Y.decodeUpdate(bytes).ds)
}

function rangesOf({ clients }: { clients: Map<number, { clock: number; len: number }[]> }): Range[] {
  return [...clients].flatMap(([client, items]) => items.map(({ clock, len }) => ({ client, from: clock, to: clock + len })))
}

/** The part of a range that came after these clocks. */
function after({ client, from, to }: Range, clock: ReadonlyMap<number, number>): Range[] {
  const start = Math.max(from, clock.get(client) ?? 0)
  return start < to ? [{ client, from: start, to }] : []
}

function until({ client, from, to }: Range, clock: ReadonlyMap<number, number>): Range[] {
  const end = Math.min(to, clock.get(client) ?? 0)
  return from < end ? [{ client, from, to: end }] : []
}

function without(range: Range, others: readonly Range[]): Range[] {
  let left = [range]
  for (const other of others) {
    if (other.client !== range.client) continue
    left = left.flatMap(({ client, from, to }) =>
      [
        { client, from, to: Math.min(to, other.from) },
        { client, from: Math.max(from, other.to), to },
      ].filter((part) => part.from < part.to),
    )
  }
  return left
}

/** What stands in an element that is deleted, and not by the change that brought it. */
function inPlacesGoneBefore(sheet: Y.Doc, arrived: readonly Range[], gone: readonly Range[]): Range[] {
  const isGoneNow = ({ client, clock }: Y.ID) => gone.some((range) => range.client === client && range.from <= clock && clock < range.to)
  return itemsIn(sheet, arrived).flatMap(({ item, range }) => {
    for (let place = placeOf(item); place; place = placeOf(place)) if (place.deleted && !isGoneNow(place.id)) return [range]
    return []
  })
}

/** The element an item stands in. */
function placeOf({ parent }: Y.Item): Y.Item | null {
  return parent instanceof Y.AbstractType ? parent._item : null
}

function itemsIn(sheet: Y.Doc, ranges: readonly Range[]): { item: Y.Item; range: Range }[] {
  return ranges.flatMap(({ client, from, to }) =>
    (sheet.store.clients.get(client) ?? []).flatMap((item) => {
      if (!(item instanceof Y.Item) || item.id.clock >= to || item.id.clock + item.length <= from) return []
      return [{ item, range: { client, from: Math.max(from, item.id.clock), to: Math.min(to, item.id.clock + item.length) } }]
    }),
  )
}

/** Runs of words in these ranges; text that was written on, one after the other, is one run. */
function wordsIn(sheet: Y.Doc, ranges: readonly Range[]): string[] {
  const runs: { words: string; item: Y.Item }[] = []
  const seen = new Set<string>()
  for (const { item, range } of itemsIn(sheet, ranges)) {
    const name = `${range.client} ${range.from} ${range.to}`
    if (seen.has(name)) continue
    seen.add(name)
    const words = wordsOf(item, { from: range.from - item.id.clock, to: range.to - item.id.clock })
    const last = runs.at(-1)
    if (last && last.item.parent === item.parent && item.parentSub === null) Object.assign(last, { words: last.words + words, item })
    else if (words !== '') runs.push({ words, item })
  }
  return runs.map(({ words }) => words.trim()).filter((words) => words !== '')
}

function wordsOf({ content, parentSub }: Y.Item, { from, to }: { from: number; to: number }): string {
  if (content instanceof Y.ContentString) return content.str.slice(Math.max(0, from), Math.max(0, to))
  if (content instanceof Y.ContentAny && parentSub && WORDED.has(parentSub)) return content.arr.flatMap(stringsIn).join(' ')
  return ''
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => (name === 'mediaId' ? [] : stringsIn(inner)))
}
