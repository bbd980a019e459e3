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
      <label className="nr-field">
        <span>{t('share.headline')}</span>
        <textarea
          rows={2}
          value={content.shareHeadline}
          placeholder={content.headline}
          maxLength={MAX_HEADLINE}
          lang={locale}
          data-field="shareHeadline"
          aria-invalid={errors.shareHeadline ? true : undefined}
          onChange={(event) => onChange({ shareHeadline: event.target.value })}
        />
        <Length part="headline" words={shown.headline} error={errors.shareHeadline} />
      </label>
      <label className="nr-field">
        <span>{t('share.description')}</span>
        <textarea
          rows={3}
          value={content.shareDescription}
          placeholder={content.standfirst}
          maxLength={MAX_STANDFIRST}
          lang={locale}
          data-field="shareDescription"
          aria-invalid={errors.shareDescription ? true : undefined}
          onChange={(event) => onChange({ shareDescription: event.target.value })}
        />
        <Length part="description" words={shown.description} error={errors.shareDescription} />
      </label>
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

function Length({ part, words, error }: { part: 'headline' | 'description'; words: string; error?: string }) {
  const t = useTranslations('editor')
  if (error) return <span className="nr-field-error">{error}</span>
  const places = placesCutting(part, words).map((place) => PLACE_NAMES[place])
  return <span className="nr-quiet">{t('share.length', { length: Array.from(words).length, places: places.join(', ') || 'none' })}</span>
}
