'use client'
// Rows, columns and the caption of the table the cursor is in.
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { useTranslations } from 'use-intl/react'

const ACTIONS = ['addRowAfter', 'addColumnAfter', 'deleteRow', 'deleteColumn', 'deleteTable'] as const

export function TableTools({ editor }: { editor: Editor }) {
  const t = useTranslations('editor')
  const isInTable = useEditorState({ editor, selector: () => editor.isActive('table') })
  const caption = useEditorState({ editor, selector: () => String(editor.getAttributes('table').caption ?? '') })
  if (!isInTable) return null
  return (
    <fieldset className="ed-table-tools">
      <legend>{t('tool.table')}</legend>
      {ACTIONS.map((action) => (
        <button key={action} type="button" className="ed-tool" onClick={() => editor.chain().focus()[action]().run()}>
          {t(`table.${action}`)}
        </button>
      ))}
      <input
        className="nr-input"
        value={caption}
        placeholder={t('table.caption')}
        aria-label={t('table.caption')}
        maxLength={1_000}
        onChange={(event) => editor.chain().updateAttributes('table', { caption: event.target.value }).run()}
      />
    </fieldset>
  )
}
