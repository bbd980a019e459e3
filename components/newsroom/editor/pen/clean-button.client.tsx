'use client'
// One order for the whole story: headline, standfirst and body in good type. One step to take back.
import type { Editor } from '@tiptap/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { Locale } from '@/lib/i18n/locale'
import { dispatchAutomatic } from './automatic'
import { cleanBody, cleanLine } from './clean-text'
import type { LinesDesk } from './lines'

type Props = { editor: Editor; locale: Locale; lines: LinesDesk }

export function CleanButton({ editor, locale, lines }: Props) {
  const t = useTranslations('pen')
  const [cleaned, setCleaned] = useState<number | null>(null)

  function clean() {
    const { change, places } = cleanBody(editor.state, locale)
    const before = lines.read()
    const headline = cleanLine(before.headline, locale)
    const standfirst = cleanLine(before.standfirst, locale)
    const outside = headline.places + standfirst.places
    if (outside > 0) lines.write({ headline: headline.text, standfirst: standfirst.text })
    if (places + outside > 0) {
      dispatchAutomatic(editor.view, change, { places: [], takeBack: outside > 0 ? () => lines.write(before) : undefined })
    }
    setCleaned(places + outside)
    editor.commands.focus()
  }

  return (
    <>
      <button type="button" className="ed-tool" title={t('clean.hint')} onClick={clean}>
        {t('clean.name')}
      </button>
      <span role="status" className="ed-clean-told">
        {cleaned !== null && t('clean.done', { count: cleaned })}
      </span>
    </>
  )
}
