'use client'
// What can be done to the words just selected.
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { BubbleMenu } from '@tiptap/react/menus'
import { useTranslations } from 'use-intl/react'
import type { PenDesk } from './pen/pen-desk'

export function SelectionMenu({ editor, desk }: { editor: Editor; desk: PenDesk }) {
  const t = useTranslations('editor')
  const marks = useEditorState({
    editor,
    selector: () => ({ bold: editor.isActive('bold'), italic: editor.isActive('italic'), link: editor.isActive('link') }),
  })
  return (
    // Under the words: over them are the tools.
    <BubbleMenu
      editor={editor}
      className="ed-bubble"
      options={{ placement: 'bottom-start' }}
      shouldShow={({ state }) => !state.selection.empty && !('node' in state.selection)}
    >
      <button
        type="button"
        className="ed-tool"
        data-tool="bold"
        aria-pressed={marks.bold}
        onClick={() => editor.chain().focus().toggleBold().run()}
      >
        {t('tool.bold')}
      </button>
      <button
        type="button"
        className="ed-tool"
        data-tool="italic"
        aria-pressed={marks.italic}
        onClick={() => editor.chain().focus().toggleItalic().run()}
      >
        {t('tool.italic')}
      </button>
      <button type="button" className="ed-tool" aria-pressed={marks.link} onClick={() => desk.show('link')}>
        {t('tool.link')}
      </button>
      <button type="button" className="ed-tool" onClick={() => desk.show('note')}>
        {t('tool.note')}
      </button>
    </BubbleMenu>
  )
}
