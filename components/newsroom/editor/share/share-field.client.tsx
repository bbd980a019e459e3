'use client'
// The card other sites show of the story: words and a photograph of its own where the story's do not fit, and how it will look.
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { SectionChoice } from '@/domain/articles/editor-article'
import { type DraftContent, MAX_HEADLINE, MAX_STANDFIRST } from '@/domain/articles/schema'
import { PLACE_NAMES, placesCutting } from '@/domain/sharing/shown-elsewhere'
import type { Locale } from '@/lib/i18n/locale'
import { PhotoPicker } from '../../media/photo-picker.client'
import { PhotoPreview } from '../photo-preview'
import { usePhotos } from '../photos.client'
import { SharePreviews } from './share-previews.client'
import type { SharedFrom } from './shared-from'
import './share.css'

type Props = {
  content: DraftContent
  section: SectionChoice | null
  from: SharedFrom
  locale: Locale
  errors: { [field: string]: string }
  onChange: (part: Partial<DraftContent>) => void
}

export function ShareField({ content, section, from, locale, errors, onChange }: Props) {
  const t = useTranslations('editor')
  const photos = usePhotos()
  const [isOpen, setOpen] = useState(false)
  const own = photos.find(content.shareMediaId)
  const shown = {
    headline: content.shareHeadline || content.headline,
    description: content.shareDescription || content.standfirst,
    photo: own ?? photos.find(content.leadMediaId),
  }
  return (
    <details className="sh" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('share.title')}</summary>
      <p className="nr-quiet">{t('share.hint')}</p>
      <CardWords
        part="headline"
        own={content.shareHeadline}
        story={content.headline}
        rows={2}
        lang={locale}
        error={errors.shareHeadline}
        onType={(shareHeadline) => onChange({ shareHeadline })}
      />
      <CardWords
        part="description"
        own={content.shareDescription}
        story={content.standfirst}
        rows={3}
        lang={locale}
        error={errors.shareDescription}
        onType={(shareDescription) => onChange({ shareDescription })}
      />
      <fieldset className="ed-field" data-field="shareMediaId">
        <legend>{t('share.photo')}</legend>
        {own ? <PhotoPreview className="ed-lead" photo={own} alt={own.alt} /> : <span className="nr-quiet">{t('share.fromStory')}</span>}
        <div className="ed-block-tools">
          <PhotoPicker
            label={t(own ? 'share.replace' : 'share.choose')}
            onPick={(picked) => {
              photos.add(picked)
              onChange({ shareMediaId: picked.id })
            }}
          />
          {content.shareMediaId && (
            <button type="button" className="nr-link" onClick={() => onChange({ shareMediaId: null })}>
              {t('share.asStory')}
            </button>
          )}
        </div>
        {errors.shareMediaId && <span className="nr-field-error">{errors.shareMediaId}</span>}
      </fieldset>
      {isOpen && <SharePreviews card={{ ...shown, genre: content.genre, section, locale }} from={from} />}
    </details>
  )
}

const WORDS = {
  headline: { field: 'shareHeadline', most: MAX_HEADLINE },
  description: { field: 'shareDescription', most: MAX_STANDFIRST },
} as const

type Part = keyof typeof WORDS
type WordsProps = {
  part: Part
  /** The card's own words; while there are none, the story's are shown. */
  own: string
  story: string
  rows: number
  lang: Locale
  error?: string
  onType: (words: string) => void
}

function CardWords({ part, own, story, error, onType, ...area }: WordsProps) {
  const t = useTranslations('editor')
  const { field, most } = WORDS[part]
  return (
    <label className="nr-field">
      <span>{t(`share.${part}`)}</span>
      <textarea
        {...area}
        data-typeset=""
        value={own}
        placeholder={story}
        maxLength={most}
        data-field={field}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onType(event.target.value)}
      />
      <Length part={part} words={own || story} error={error} />
    </label>
  )
}

function Length({ part, words, error }: { part: Part; words: string; error?: string }) {
  const t = useTranslations('editor')
  if (error) return <span className="nr-field-error">{error}</span>
  const places = placesCutting(part, words).map((place) => PLACE_NAMES[place])
  return <span className="nr-quiet">{t('share.length', { length: Array.from(words).length, places: places.join(', ') || 'none' })}</span>
}
