'use client'
// What can be done to the words just selected; and the address of a link.
import type { Editor } from '@tiptap/core'
import { useEditorState } from '@tiptap/react'
import { BubbleMenu } from '@tiptap/react/menus'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { safeHref } from '@/domain/articles/rich-text'

type Props = { editor: Editor; isLinking: boolean; onLinking: (isLinking: boolean) => void }

export function SelectionMenu({ editor, isLinking, onLinking }: Props) {
  const t = useTranslations('editor')
  const marks = useEditorState({
    editor,
    selector: () => ({ bold: editor.isActive('bold'), italic: editor.isActive('italic'), link: editor.isActive('link') }),
  })
  return (
    <BubbleMenu
      editor={editor}
      className="ed-bubble"
      shouldShow={({ state }) => isLinking || (!state.selection.empty && !('node' in state.selection))}
    >
      {isLinking ? (
        <LinkForm editor={editor} onDone={() => onLinking(false)} />
      ) : (
        <>
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
          <button type="button" className="ed-tool" aria-pressed={marks.link} onClick={() => onLinking(true)}>
            {t('tool.link')}
          </button>
        </>
      )}
    </BubbleMenu>
  )
}

function LinkForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
  const t = useTranslations('editor')
  const [href, setHref] = useState(() => String(editor.getAttributes('link').href ?? ''))
  const [isWrong, setIsWrong] = useState(false)
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])

  function put() {
    const address = safeHref(href) ?? safeHref(`https://${href.trim()}`)
    const chain = editor.chain().focus().extendMarkRange('link')
    if (href.trim() === '') chain.unsetLink().run()
    else if (address) chain.setLink({ href: address }).run()
    else return setIsWrong(true)
    onDone()
  }

  return (
    <form
      className="ed-link-form"
      onSubmit={(event) => {
        event.preventDefault()
        put()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        onDone()
        editor.commands.focus()
      }}
    >
      <input
        ref={input}
        className="nr-input"
        value={href}
        placeholder="https://"
        aria-label={t('link.address')}
        aria-invalid={isWrong || undefined}
        onChange={(event) => setHref(event.target.value)}
      />
      <button type="submit" className="ed-tool">
        {t('link.put')}
      </button>
      {editor.isActive('link') && (
        <button
          type="button"
          className="ed-tool"
          onClick={() => {
            editor.chain().focus().extendMarkRange('link').unsetLink().run()
            onDone()
          }}
        >
          {t('link.remove')}
        </button>
      )}
      {isWrong && <span className="nr-field-error">{t('link.wrong')}</span>}
    </form>
  )
}
