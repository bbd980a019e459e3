'use client'
// The photograph of a topic's page, chosen from the library, with words for those who do not see it.
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { PhotoPicker } from '@/components/newsroom/media/photo-picker.client'
import { Picture } from '@/components/ui/picture'
import type { Photo } from '@/domain/media/photo'
import { MAX_ALT, MAX_CREDIT } from '@/domain/tags/schema'
import type { Locale } from '@/lib/i18n/locale'
import { TextField } from '../people/text-field'

type Props = { locale: Locale; photo: Photo | null; alt: string; credit: string; errors: Record<string, string> }

export function TopicPhoto({ locale, photo, alt, credit, errors }: Props) {
  const t = useTranslations('topics.page')
  const [chosen, setChosen] = useState(photo)
  const [words, setWords] = useState({ alt, credit })
  return (
    <fieldset className="tp-part">
      <legend>{t('photo')}</legend>
      <input type="hidden" name="photoId" value={chosen?.id ?? ''} />
      {chosen && <Picture photo={chosen} alt={words.alt} sizes="18rem" className="tp-photo" />}
      <div className="nr-order">
        <PhotoPicker
          label={t('choosePhoto')}
          onPick={(picked) => {
            setChosen(picked)
            setWords({ alt: picked.alt, credit: picked.credit })
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
        <>
          <TextField
            label={t('photoAlt')}
            name="photoAlt"
            lang={locale}
            data-typeset=""
            maxLength={MAX_ALT}
            value={words.alt}
            error={errors.photoAlt}
            onChange={(event) => setWords({ ...words, alt: event.target.value })}
          />
          <TextField
            label={t('photoCredit')}
            name="photoCredit"
            lang={locale}
            data-typeset=""
            maxLength={MAX_CREDIT}
            value={words.credit}
            error={errors.photoCredit}
            onChange={(event) => setWords({ ...words, credit: event.target.value })}
          />
        </>
      )}
    </fieldset>
  )
}
