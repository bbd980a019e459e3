'use client'
// The portrait of an author, chosen from the library.
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { PhotoPicker } from '@/components/newsroom/media/photo-picker.client'
import { Picture } from '@/components/ui/picture'
import type { Photo } from '@/domain/media/photo'

type Props = { portrait: Photo | null; error?: string }

export function PortraitField({ portrait, error }: Props) {
  const t = useTranslations('people')
  const [chosen, setChosen] = useState(portrait)
  return (
    <fieldset className="pp-profile">
      <legend>{t('portrait')}</legend>
      <input type="hidden" name="portraitId" value={chosen?.id ?? ''} />
      <div className="pp-portrait-field">
        {chosen && <Picture photo={chosen} alt="" sizes="6rem" className="pp-portrait pp-portrait-large" />}
        <PhotoPicker label={t('choosePortrait')} onPick={setChosen} />
        {chosen && (
          <button type="button" className="nr-button" onClick={() => setChosen(null)}>
            {t('dropPortrait')}
          </button>
        )}
      </div>
      {error && <p className="nr-field-error">{error}</p>}
    </fieldset>
  )
}
