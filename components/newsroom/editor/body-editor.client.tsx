'use client'
// The text itself: Tiptap over the paper's own schema, in the reader's type and measure.
import { type AnyExtension, type Editor, Extension } from '@tiptap/core'
import { Placeholder } from '@tiptap/extensions'
import { EditorContent, useEditor } from '@tiptap/react'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { newBlockId } from '@/domain/articles/block-id'
import type { Body } from '@/domain/articles/body'
import { bodyOf, type EditorNode, editorDocument } from '@/domain/articles/tiptap'
import type { Locale } from '@/lib/i18n/locale'
import { BLOCK_VIEWS } from './block-views.client'
import { SCHEMA } from './extensions'
import { pasteHtml } from './paste'
import { SelectionMenu } from './selection-menu.client'
import { Toolbar } from './toolbar.client'

type Props = {
  body: Body
  locale: Locale
  /** Called with a way to read the body whenever it is wanted, and with null when the editor goes. */
  onReady: (readBody: (() => Body) | null) => void
  onChange: () => void
  onBlur: () => void
}

const VIEW_NAMES = BLOCK_VIEWS.map((extension) => extension.name)

export function BodyEditor({ body, locale, onReady, onChange, onBlur }: Props) {
  const t = useTranslations('editor')
  const [isLinking, setIsLinking] = useState(false)
  const calls = useRef({ onChange, onBlur, onLink: () => setIsLinking(true) })
  useEffect(() => {
    calls.current = { onChange, onBlur, onLink: () => setIsLinking(true) }
  })

  const editor = useEditor({
    immediatelyRender: false,
    injectCSS: false,
    extensions: [
      ...SCHEMA.filter((extension) => !VIEW_NAMES.includes(extension.name)),
      ...BLOCK_VIEWS,
      linkKey(() => calls.current.onLink()),
      placeholder({ paragraph: t('bodyPlaceholder'), factBoxTitle: t('block.factBoxTitle') }),
    ],
    content: editorDocument(body),
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
    onUpdate: () => calls.current.onChange(),
    onBlur: () => calls.current.onBlur(),
  })

  useEffect(() => {
    if (!editor) return
    onReady(() => readBody(editor))
    return () => onReady(null)
  }, [editor, onReady])

  return (
    <div className="ed-body">
      {editor && <Toolbar editor={editor} isLinking={isLinking} onLinking={setIsLinking} />}
      {editor && <SelectionMenu editor={editor} onLink={() => setIsLinking(true)} />}
      <EditorContent editor={editor} />
    </div>
  )
}

function readBody(editor: Editor): Body {
  return bodyOf(editor.getJSON() as EditorNode, newBlockId)
}

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
