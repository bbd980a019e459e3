'use client'
// Someone else's post or video, by its address.
import type { Editor } from '@tiptap/core'
import { useEffect, useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { isShortAddress } from '@/domain/articles/embed'
import { usePopover } from '../shell/use-popover'
import { insertEmbed } from './paste/paste'
import { addressAlone } from './pen/embed-paste'
import { type PenDesk, useOpenPanel } from './pen/pen-desk'

export function EmbedForm({ editor, desk }: { editor: Editor; desk: PenDesk }) {
  const t = useTranslations('editor')
  const details = usePopover()
  const field = useRef<HTMLInputElement>(null)
  const isAsked = useOpenPanel(desk) === 'embed'
  const [url, setUrl] = useState('')
  const [problem, setProblem] = useState<'embedUnknown' | 'embedShort' | null>(null)

  // The list of blocks asks for it.
  useEffect(() => {
    if (!isAsked || !details.current) return
    details.current.open = true
    field.current?.focus()
  }, [isAsked, details])

  // A link that might have become a post says why it did not.
  useEffect(() => {
    const explain = ({ event }: { event: ClipboardEvent }) => {
      const address = addressAlone(event)
      if (!address || !isShortAddress(address) || !details.current) return
      setUrl(address)
      setProblem('embedShort')
      details.current.open = true
    }
    editor.on('paste', explain)
    return () => {
      editor.off('paste', explain)
    }
  }, [editor, details])

  function insert() {
    const isInserted = insertEmbed(editor, url.trim())
    setProblem(isInserted ? null : isShortAddress(url.trim()) ? 'embedShort' : 'embedUnknown')
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
            aria-invalid={problem ? true : undefined}
          />
          <span role="status" className={problem ? 'nr-field-error' : 'nr-quiet'}>
            {t(`block.${problem ?? 'embedHint'}`)}
          </span>
        </label>
        <button type="submit" className="nr-button">
          {t('block.insert')}
        </button>
      </form>
    </details>
  )
}
