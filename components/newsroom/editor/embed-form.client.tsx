'use client'
// Someone else's post or video, by its address.
import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { usePopover } from '../shell/use-popover'
import { insertEmbed } from './paste'
import { type PenDesk, useOpenPanel } from './pen/pen-desk'

export function EmbedForm({ editor, desk }: { editor: Editor; desk: PenDesk }) {
  const t = useTranslations('editor')
  const details = usePopover()
  const field = useRef<HTMLInputElement>(null)
  const isAsked = useOpenPanel(desk) === 'embed'
  const [url, setUrl] = useState('')
  const [isUnknown, setIsUnknown] = useState(false)

  // The list of blocks asks for it.
  useEffect(() => {
    if (!isAsked || !details.current) return
    details.current.open = true
    field.current?.focus()
  }, [isAsked, details])

  function insert() {
    const isInserted = insertEmbed(editor, url.trim())
    setIsUnknown(!isInserted)
    if (!isInserted) return
    setUrl('')
    if (details.current) details.current.open = false
  }

  return (
    <details className="ed-popover" ref={details} onToggle={(event) => !event.currentTarget.open && isAsked && desk.show(null)}>
      <summary className="ed-tool">{t('tool.embed')}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          insert()
        }}
      >
        <label className="nr-field">
          <span>{t('block.embedUrl')}</span>
          <input
            ref={field}
            type="url"
            value={url}
            onChange={(event) => setUrl(event.target.value)}
            aria-invalid={isUnknown || undefined}
          />
          <span className={isUnknown ? 'nr-field-error' : 'nr-quiet'}>{t(isUnknown ? 'block.embedUnknown' : 'block.embedHint')}</span>
        </label>
        <button type="submit" className="nr-button">
          {t('block.insert')}
        </button>
      </form>
    </details>
  )
}
