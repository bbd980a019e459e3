'use client'
// The photograph at the head of the story, and the words it goes out with.
import { useTranslations } from 'use-intl/react'
import type { DraftContent } from '@/domain/articles/schema'
import type { Locale } from '@/lib/i18n/locale'
import { PhotoPicker } from '../media/photo-picker.client'
import { PhotoPreview } from './photo-preview'
import { PhotoWordFields } from './photo-words.client'
import { usePhotos } from './photos.client'

type Props = {
  content: DraftContent
  locale: Locale
  onChange: (part: Partial<DraftContent>) => void
  altError?: string
  error?: string
}

export function LeadPhoto({ content, locale, onChange, altError, error }: Props) {
  const t = useTranslations('editor')
  const photos = usePhotos()
  const photo = photos.find(content.leadMediaId)
  const words = { alt: content.leadAlt, caption: content.leadCaption, credit: content.leadCredit }
  return (
    <fieldset className="ed-field" data-field="leadAlt">
      <legend>{t('field.lead')}</legend>
      {photo && <PhotoPreview className="ed-lead" photo={photo} alt={words.alt} />}
      <div className="ed-block-tools">
        <PhotoPicker
          label={t(content.leadMediaId ? 'photo.replace' : 'photo.choose')}
          onPick={(picked) => {
            photos.add(picked)
            // The words kept in the library are a beginning; each story says its own.
            onChange({ leadMediaId: picked.id, leadAlt: picked.alt, leadCaption: picked.caption, leadCredit: picked.credit })
          }}
        />
        {content.leadMediaId && (
          <button
            type="button"
            className="nr-link"
            onClick={() => onChange({ leadMediaId: null, leadAlt: '', leadCaption: '', leadCredit: '' })}
          >
            {t('photo.without')}
          </button>
        )}
      </div>
      {error && <span className="nr-field-error">{error}</span>}
      {content.leadMediaId && (
        <PhotoWordFields
          words={words}
          locale={locale}
          altError={altError}
          onChange={({ alt = words.alt, caption = words.caption, credit = words.credit }) =>
            onChange({ leadAlt: alt, leadCaption: caption, leadCredit: credit })
          }
        />
      )}
    </fieldset>
  )
}
