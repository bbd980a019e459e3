'use client'
// The text itself: Tiptap over the paper's own schema, in the reader's type and measure.
import type { AnyExtension } from '@tiptap/core'
import { Placeholder } from '@tiptap/extensions'
import { EditorContent, useEditor } from '@tiptap/react'
import { memo } from 'react'
import { useTranslations } from 'use-intl/react'
import type { Awareness } from 'y-protocols/awareness'
import type * as Y from 'yjs'
import { printable } from '@/domain/articles/printable'
import type { Locale } from '@/lib/i18n/locale'
import { BLOCK_VIEWS } from './block-views.client'
import { SCHEMA } from './extensions'
import { pasteHtml } from './paste/paste'
import { Pen, type PenWishes, useWordsOf } from './pen/pen.client'
import { usePenDesk } from './pen/pen-desk'
import { penExtensions } from './pen/pen-extensions'
import { onSheet } from './words/collaboration'

type Props = { sheet: Y.Doc; presence: Awareness; locale: Locale; pen: PenWishes }

const VIEW_NAMES = BLOCK_VIEWS.map((extension) => extension.name)

/** Drawn once: whatever the page around it learns, the text is only changed by what is typed. */
export const BodyEditor = memo(function BodyEditor({ sheet, presence, locale, pen }: Props) {
  const t = useTranslations('editor')
  const desk = usePenDesk()
  const wordsOf = useWordsOf()
  const editor = useEditor({
    immediatelyRender: false,
    injectCSS: false,
    extensions: [
      ...SCHEMA.filter((extension) => !VIEW_NAMES.includes(extension.name)),
      ...BLOCK_VIEWS,
      ...onSheet(sheet, presence),
      ...penExtensions({ desk, locale, wordsOf }),
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
      transformPastedText: (text) => printable(text),
      transformPastedHTML: (html) => printable(html),
    },
  })

  return (
    <Pen editor={editor} desk={desk} locale={locale} wordsOf={wordsOf} {...pen}>
      <EditorContent editor={editor} />
    </Pen>
  )
})

function placeholder(words: { [node: string]: string }): AnyExtension {
  return Placeholder.configure({
    includeChildren: true,
    showOnlyCurrent: false,
    placeholder: ({ node, editor }) => (node.type.name === 'paragraph' && !editor.isEmpty ? '' : (words[node.type.name] ?? '')),
  })
}
