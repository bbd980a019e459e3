'use client'
// The photograph of a topic's page, chosen from the library, with words for those who do not see it.
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { PhotoPicker } from '@/components/newsroom/media/photo-picker.client'
import { Picture } from '@/components/ui/picture'
import type { Photo } from '@/domain/media/photo'
import { MAX_ALT } from '@/domain/tags/schema'
import { TextField } from '../people/text-field'

type Props = { photo: Photo | null; alt: string; errors: Record<string, string> }

export function TopicPhoto({ photo, alt, errors }: Props) {
  const t = useTranslations('topics.page')
  const [chosen, setChosen] = useState(photo)
  const [words, setWords] = useState(alt)
  return (
    <fieldset className="tp-part">
      <legend>{t('photo')}</legend>
      <input type="hidden" name="photoId" value={chosen?.id ?? ''} />
      {chosen && <Picture photo={chosen} alt={words} sizes="18rem" className="tp-photo" />}
      <div className="nr-order">
        <PhotoPicker
          label={t('choosePhoto')}
          onPick={(picked) => {
            setChosen(picked)
            setWords(picked.alt)
          }}
        />
        {chosen && (
          <button type="button" className="nr-button" onClick={() => setChosen(null)}>
            {t('dropPhoto')}
          </button>
        )}
      </div>
      {errors.photoId && <p className="nr-field-error">{errors.photoId}</p>}
      {chosen && (
        <TextField
          label={t('photoAlt')}
          name="photoAlt"
          maxLength={MAX_ALT}
          value={words}
          error={errors.photoAlt}
          onChange={(event) => setWords(event.target.value)}
        />
      )}
    </fieldset>
  )
}
