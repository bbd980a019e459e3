'use client'
// The address of a link, put on the words that are selected.
import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { safeHref } from '@/domain/articles/rich-text'

export function LinkForm({ editor, onDone }: { editor: Editor; onDone: () => void }) {
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
