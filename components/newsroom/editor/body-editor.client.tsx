'use client'
// The text itself: Tiptap over the paper's own schema, in the reader's type and measure.
import { type AnyExtension, Extension } from '@tiptap/core'
import { Placeholder } from '@tiptap/extensions'
import { EditorContent, useEditor } from '@tiptap/react'
import { memo, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import type { Locale } from '@/lib/i18n/locale'
import { BLOCK_VIEWS } from './block-views.client'
import { SCHEMA } from './extensions'
import { pasteHtml } from './paste'
import { SelectionMenu } from './selection-menu.client'
import { Toolbar } from './toolbar.client'
import { onSheet } from './words/collaboration'

type Props = { sheet: Y.Doc; presence: Awareness; locale: Locale }

const VIEW_NAMES = BLOCK_VIEWS.map((extension) => extension.name)

/** Drawn once: whatever the page around it learns, the text is only changed by what is typed. */
export const BodyEditor = memo(function BodyEditor({ sheet, presence, locale }: Props) {
  const t = useTranslations('editor')
  const [isLinking, setIsLinking] = useState(false)
  const editor = useEditor({
    immediatelyRender: false,
    injectCSS: false,
    extensions: [
      ...SCHEMA.filter((extension) => !VIEW_NAMES.includes(extension.name)),
      ...BLOCK_VIEWS,
      ...onSheet(sheet, presence),
      linkKey(() => setIsLinking(true)),
      placeholder({ paragraph: t('bodyPlaceholder'), factBoxTitle: t('block.factBoxTitle') }),
    ],
    editorProps: {
      attributes: {
        class: 'story-body',
        lang: locale,
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': t('body'),
        spellcheck: 'true',
      },
      handlePaste: pasteHtml,
    },
  })

  return (
    <div className="ed-body">
      {editor && <Toolbar editor={editor} isLinking={isLinking} onLinking={setIsLinking} />}
      {editor && <SelectionMenu editor={editor} onLink={() => setIsLinking(true)} />}
      <EditorContent editor={editor} />
    </div>
  )
})

function linkKey(onLink: () => void): AnyExtension {
  return Extension.create({
    name: 'linkKey',
    addKeyboardShortcuts: () => ({
      'Mod-k': () => {
        onLink()
        return true
      },
    }),
  })
}

function placeholder(words: { [node: string]: string }): AnyExtension {
  return Placeholder.configure({
    includeChildren: true,
    showOnlyCurrent: false,
    placeholder: ({ node, editor }) => (node.type.name === 'paragraph' && !editor.isEmpty ? '' : (words[node.type.name] ?? '')),
  })
}
