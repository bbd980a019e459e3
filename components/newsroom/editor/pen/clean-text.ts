// Typography of a whole body: every block of words, and the lines that go with photographs, quotations and tables.
import type { Node as DocumentNode } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { typeset, typesetChanges } from '@/domain/articles/typography/typeset'
import type { Locale } from '@/lib/i18n/locale'
import { applyChanges, blockText, forEachTextBlock } from './block-text'

/** Attributes that are lines of words; addresses and names of files are not among them. */
const LINES = ['source', 'alt', 'caption', 'credit', 'title']

/** The change of the whole body, and how many places it touches. Nothing is changed until it is dispatched. */
export function cleanBody(state: EditorState, locale: Locale): { change: Transaction; places: number } {
  const change = state.tr
  let places = cleanLines(state.doc, { change, locale })
  const blocks: { start: number; text: string }[] = []
  forEachTextBlock(state.doc, (block, start) => blocks.push({ start, text: blockText(block) }))
  // From the end, so that earlier places stay where they are.
  for (const { start, text } of blocks.toReversed()) {
    const found = typesetChanges(text, locale)
    applyChanges(change, start, found.changes)
    places += found.places
  }
  return { change, places }
}

/** A line outside the body. */
export function cleanLine(text: string, locale: Locale): { text: string; places: number } {
  return { text: typeset(text, locale), places: typesetChanges(text, locale).places }
}

function cleanLines(document: DocumentNode, { change, locale }: { change: Transaction; locale: Locale }): number {
  let places = 0
  const clean = (text: string) => {
    const cleaned = cleanLine(text, locale)
    places += cleaned.places
    return cleaned.text
  }
  document.descendants((node, at) => {
    for (const name of LINES) {
      const line: unknown = node.attrs[name]
      if (typeof line !== 'string' || line === '') continue
      const cleaned = clean(line)
      if (cleaned !== line) change.setNodeAttribute(at, name, cleaned)
    }
    if (node.type.name === 'gallery') {
      const before = places
      const items = (node.attrs.items as object[]).map((item) =>
        Object.fromEntries(Object.entries(item).map(([name, line]) => [name, LINES.includes(name) ? clean(String(line)) : line])),
      )
      if (places > before) change.setNodeAttribute(at, 'items', items)
    }
    return !node.isTextblock
  })
  return places
}
