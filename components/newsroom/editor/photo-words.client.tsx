'use client'
// The words that go with a photograph in this story. Empty ones fall back to those kept in the library.
import { useTranslations } from 'use-intl/react'
import type { Locale } from '@/lib/i18n/locale'

export type PhotoWords = { alt: string; caption: string; credit: string }

type Props = {
  words: PhotoWords
  /** Of the story, where the page around does not say it. */
  locale?: Locale
  fallback?: Partial<PhotoWords>
  onChange: (words: Partial<PhotoWords>) => void
  altError?: string
}

export function PhotoWordFields({ words, locale, fallback = {}, onChange, altError }: Props) {
  const t = useTranslations('editor')
  return (
    <div className="ed-photo-words">
      {(['alt', 'caption', 'credit'] as const).map((name) => (
        <label key={name} className="nr-field">
          <span>{t(`photo.${name}`)}</span>
          <input
            value={words[name]}
            lang={locale}
            data-typeset=""
            placeholder={fallback[name]}
            maxLength={1_000}
            onChange={(event) => onChange({ [name]: event.target.value })}
            aria-invalid={name === 'alt' && altError ? true : undefined}
          />
          {name === 'alt' && <span className={altError ? 'nr-field-error' : 'nr-quiet'}>{altError ?? t('photo.altHint')}</span>}
        </label>
      ))}
    </div>
  )
}
