// The editor's tools: what each does, when it is on, and the keys for it.
import type { Editor } from '@tiptap/core'

export type ToolName =
  | 'heading'
  | 'subheading'
  | 'bold'
  | 'italic'
  | 'bulleted'
  | 'numbered'
  | 'quote'
  | 'pullQuote'
  | 'factBox'
  | 'table'
  | 'undo'
  | 'redo'

/** `sign`: drawn instead of the name where everybody knows it. */
export type Tool = { name: ToolName; keys: string; sign?: string; isOn: (editor: Editor) => boolean; run: (editor: Editor) => boolean }

const never = () => false

export const TOOLS: Tool[] = [
  {
    name: 'heading',
    keys: 'Mod+Alt+2',
    isOn: (editor) => editor.isActive('heading', { level: 2 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 2 }).run(),
  },
  {
    name: 'subheading',
    keys: 'Mod+Alt+3',
    isOn: (editor) => editor.isActive('heading', { level: 3 }),
    run: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  },
  { name: 'bold', keys: 'Mod+B', isOn: (editor) => editor.isActive('bold'), run: (editor) => editor.chain().focus().toggleBold().run() },
  {
    name: 'italic',
    keys: 'Mod+I',
    isOn: (editor) => editor.isActive('italic'),
    run: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: 'bulleted',
    keys: 'Mod+Shift+8',
    isOn: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: 'numbered',
    keys: 'Mod+Shift+7',
    isOn: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: 'quote',
    keys: 'Mod+Shift+B',
    isOn: (editor) => editor.isActive('quote'),
    run: (editor) => editor.chain().focus().toggleNode('quote', 'paragraph').run(),
  },
  {
    name: 'pullQuote',
    keys: 'Mod+Shift+P',
    isOn: (editor) => editor.isActive('pullQuote'),
    run: (editor) => editor.chain().focus().toggleNode('pullQuote', 'paragraph').run(),
  },
  {
    name: 'factBox',
    keys: '',
    isOn: (editor) => editor.isActive('factBox'),
    run: (editor) =>
      editor
        .chain()
        .focus()
        .insertContent({ type: 'factBox', content: [{ type: 'factBoxTitle' }, { type: 'paragraph' }] })
        .run(),
  },
  {
    name: 'table',
    keys: '',
    isOn: (editor) => editor.isActive('table'),
    run: (editor) => editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
  },
  { name: 'undo', keys: 'Mod+Z', sign: '↶', isOn: never, run: (editor) => editor.chain().focus().undo().run() },
  { name: 'redo', keys: 'Mod+Shift+Z', sign: '↷', isOn: never, run: (editor) => editor.chain().focus().redo().run() },
]

/** `Mod+B` as this keyboard writes it. */
export function keysHere(keys: string, isApple: boolean): string {
  if (!isApple) return keys.replace('Mod', 'Ctrl')
  return keys.replaceAll('+', '').replace('Mod', '⌘').replace('Alt', '⌥').replace('Shift', '⇧')
}
