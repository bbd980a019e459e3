// The editor's schema and keys, without anything drawn by React: the same in the browser and in tests.
import { type AnyExtension, Extension } from '@tiptap/core'
import StarterKit from '@tiptap/starter-kit'
import { safeHref } from '@/domain/articles/rich-text'
import { BlockIds } from './block-ids'
import { Embed, FactBox, FactBoxTitle, Gallery, Image, ListItem, PullQuote, Quote, TABLE_NODES } from './block-nodes'

/** Keys of the blocks that Tiptap has none for; shown beside the buttons in `toolbar-actions.ts`. */
const Keys = Extension.create({
  name: 'keys',
  addKeyboardShortcuts() {
    return {
      'Mod-Shift-b': () => this.editor.commands.toggleNode('quote', 'paragraph'),
      'Mod-Shift-p': () => this.editor.commands.toggleNode('pullQuote', 'paragraph'),
    }
  },
})

export const SCHEMA: AnyExtension[] = [
  StarterKit.configure({
    blockquote: false,
    code: false,
    codeBlock: false,
    horizontalRule: false,
    strike: false,
    underline: false,
    listItem: false,
    // On a shared sheet everybody takes back only their own: words/collaboration.ts.
    undoRedo: false,
    heading: { levels: [2, 3] },
    link: {
      openOnClick: false,
      autolink: true,
      defaultProtocol: 'https',
      isAllowedUri: (url) => safeHref(url) !== null,
      HTMLAttributes: { rel: null, target: null },
    },
  }),
  ListItem,
  Quote,
  PullQuote,
  FactBoxTitle,
  FactBox,
  ...TABLE_NODES,
  BlockIds,
  Keys,
]

/** Blocks without a view of their own, for tests; the page draws them with React. */
export const PLAIN_MEDIA: AnyExtension[] = [Image, Gallery, Embed]
