'use client'
// Words readers will read are set in type as they are written, wherever in the newsroom: a field says so with `data-typeset`, and its
// language with `lang`. `byLetters`: the words are in the language of their letters.
import { useEffect } from 'react'
import { languageOfLetters } from '@/domain/articles/typography/typeset'
import { isLocale } from '@/lib/i18n/locale'
import { setTyped } from '../editor/pen/line-typing'

export function Typesetting() {
  useEffect(() => {
    const set = (event: Event) => {
      const { target: field } = event
      if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
      const { typeset } = field.dataset
      if (typeset === undefined || !(event instanceof InputEvent)) return
      const said = field.closest<HTMLElement>('[lang]')?.lang ?? ''
      const locale = typeset === 'byLetters' || !isLocale(said) ? languageOfLetters(field.value) : said
      setTyped(field, event, { locale })
    }
    document.addEventListener('input', set)
    return () => document.removeEventListener('input', set)
  }, [])
  return null
}
