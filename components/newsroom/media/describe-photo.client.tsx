'use client'
// The last step of picking: what the photograph shows, who took it, and what must stay in sight.
import { type FormEvent, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import { typesetByLetters } from '@/domain/articles/typography/typeset'
import type { PickedPhoto } from '@/domain/media/library-photo'
import { FocalPoint, type Focus } from './focal-point.client'
import { describePhoto, type LibraryItem } from './media-requests'
import { PhotoWordsFields } from './photo-words-fields'

type Props = { photo: LibraryItem; onBack: () => void; onDone: (photo: PickedPhoto) => void }

export function DescribePhoto({ photo, onBack, onDone }: Props) {
  const t = useTranslations('media')
  const locale = useLocale()
  const [focus, setFocus] = useState<Focus>({ focalX: photo.focalX, focalY: photo.focalY })
  const [problem, setProblem] = useState<string | null>(null)
  const [saving, setSaving] = useState(false)
  const isNew = photo.alt === '' && photo.caption === '' && photo.credit === ''

  async function confirm(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    // The dialog is drawn elsewhere, but for React this form may stand inside the form of a story.
    event.stopPropagation()
    const form = new FormData(event.currentTarget)
    // The story takes these words as the library keeps them.
    const text = (name: string) => typesetByLetters(String(form.get(name) ?? '').trim())
    const words = { alt: text('alt'), caption: text('caption'), credit: text('credit') }
    const moved = focus.focalX !== photo.focalX || focus.focalY !== photo.focalY
    const kept = { ...(form.has('keep') ? words : {}), ...(moved ? focus : {}) }
    if (photo.canDescribe && Object.keys(kept).length > 0) {
      setSaving(true)
      const answer = await describePhoto({ locale, id: photo.id, words: kept })
      setSaving(false)
      if (!answer.ok) return setProblem(answer.message ?? t('noAnswer'))
    }
    const { id, hash, width, height, widths, avifWidths, placeholder } = photo
    onDone({
      id,
      hash,
      width,
      height,
      widths,
      avifWidths,
      placeholder,
      ...(photo.canDescribe ? focus : { focalX: photo.focalX, focalY: photo.focalY }),
      ...words,
    })
  }

  return (
    <form className="md-describe" onSubmit={confirm}>
      <FocalPoint photo={photo} alt={photo.alt} focus={focus} onMove={setFocus} disabled={!photo.canDescribe} />
      <div className="nr-form">
        <PhotoWordsFields
          words={photo}
          labels={{ alt: t('alt'), altHint: t('altHint'), caption: t('caption'), credit: t('credit'), creditHint: t('creditHint') }}
        />
        {photo.canDescribe && (
          <label className="nr-check">
            <input type="checkbox" name="keep" defaultChecked={isNew} />
            <span>{t('keepWords')}</span>
          </label>
        )}
        {problem && (
          <p className="nr-error" role="alert">
            {problem}
          </p>
        )}
        <div className="md-actions">
          <button type="button" className="nr-button" onClick={onBack}>
            {t('another')}
          </button>
          <button type="submit" className="nr-button nr-primary" disabled={saving}>
            {t('use')}
          </button>
        </div>
      </div>
    </form>
  )
}
