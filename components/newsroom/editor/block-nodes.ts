// The blocks of the paper as nodes of the editor: its schema allows what a `Body` can hold, and nothing else.
import { type Editor, findParentNode, mergeAttributes, Node } from '@tiptap/core'
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table'
import { type EditorState, Selection } from '@tiptap/pm/state'

/** An item is one line of words: the body's lists have one level. */
export const ListItem = Node.create({
  name: 'listItem',
  content: 'paragraph',
  defining: true,
  parseHTML: () => [{ tag: 'li' }],
  renderHTML: ({ HTMLAttributes }) => ['li', HTMLAttributes, 0],
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name), 'Shift-Tab': () => this.editor.commands.liftListItem(this.name) }
  },
})

export const Quote = Node.create({
  name: 'quote',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ source: words('source') }),
  parseHTML: () => [{ tag: 'blockquote' }],
  renderHTML: ({ HTMLAttributes }) => ['blockquote', HTMLAttributes, 0],
})

export const PullQuote = Node.create({
  name: 'pullQuote',
  group: 'block',
  content: 'text*',
  marks: '',
  defining: true,
  addAttributes: () => ({ source: words('source') }),
  parseHTML: () => [{ tag: 'aside[data-pull-quote]' }],
  renderHTML: ({ HTMLAttributes }) => ['aside', mergeAttributes(HTMLAttributes, { 'data-pull-quote': '' }), 0],
})

export const FactBoxTitle = Node.create({
  name: 'factBoxTitle',
  content: 'text*',
  marks: '',
  defining: true,
  parseHTML: () => [{ tag: 'h3[data-fact-box-title]' }],
  renderHTML: () => ['h3', { 'data-fact-box-title': '' }, 0],
})

export const FactBox = Node.create({
  name: 'factBox',
  group: 'block',
  content: 'factBoxTitle (paragraph|bulletList|orderedList)+',
  parseHTML: () => [{ tag: 'section[data-fact-box]' }],
  renderHTML: ({ HTMLAttributes }) => ['section', mergeAttributes(HTMLAttributes, { 'data-fact-box': '', class: 'fact-box' }), 0],
})

export const Image = Node.create({
  name: 'image',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    mediaId: words('media'),
    alt: words('alt'),
    caption: words('caption'),
    credit: words('credit'),
    width: words('width', 'text'),
  }),
  parseHTML: () => [{ tag: 'figure[data-image]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes, { 'data-image': '' })],
})

export const Gallery = Node.create({
  name: 'gallery',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    items: {
      default: [],
      parseHTML: (element: HTMLElement) => read(element.getAttribute('data-items')),
      renderHTML: ({ items }: { items?: unknown }) => ({ 'data-items': JSON.stringify(items) }),
    },
  }),
  parseHTML: () => [{ tag: 'figure[data-gallery]' }],
  renderHTML: ({ HTMLAttributes }) => ['figure', mergeAttributes(HTMLAttributes, { 'data-gallery': '' })],
})

export const Embed = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({ provider: words('provider'), url: words('url'), title: words('title') }),
  parseHTML: () => [{ tag: 'div[data-embed]' }],
  renderHTML: ({ HTMLAttributes }) => ['div', mergeAttributes(HTMLAttributes, { 'data-embed': '' })],
})

/** A cell is one line of words, as in the body. */
export const TABLE_NODES = [
  Table.extend({
    addAttributes() {
      return { ...this.parent?.(), caption: words('caption') }
    },
    addKeyboardShortcuts() {
      return {
        ...this.parent?.(),
        // Not one more row, as Tiptap has it: whoever goes by keyboard must come out. A row has its button.
        Tab: () => this.editor.commands.goToNextCell() || leaveTable(this.editor),
      }
    },
  }).configure({ resizable: false }),
  TableRow,
  TableHeader.extend({ content: 'paragraph' }),
  TableCell.extend({ content: 'paragraph' }),
]

/** What follows the table the caret is in; null outside of one, and when nothing follows. */
export function placeAfterTable({ doc, selection }: EditorState): Selection | null {
  const table = findParentNode((node) => node.type.name === 'table')(selection)
  return table ? Selection.findFrom(doc.resolve(table.pos + table.node.nodeSize), 1) : null
}

/** With nothing behind the table the browser goes on to what follows the text. */
function leaveTable({ state, view }: Editor): boolean {
  const place = placeAfterTable(state)
  if (place) view.dispatch(state.tr.setSelection(place).scrollIntoView())
  return place !== null
}

/** An attribute that is a line of words, kept in HTML as `data-…` while something is cut and pasted. */
function words(name: string, initial = '') {
  const attribute = `data-${name}`
  return {
    default: initial,
    parseHTML: (element: HTMLElement) => element.getAttribute(attribute) ?? initial,
    renderHTML: (attributes: { [key: string]: unknown }) => ({ [attribute]: attributes[name === 'media' ? 'mediaId' : name] }),
  }
}

function read(json: string | null): unknown {
  try {
    const items: unknown = JSON.parse(json ?? '[]')
    return Array.isArray(items) ? items : []
  } catch {
    return []
  }
}
