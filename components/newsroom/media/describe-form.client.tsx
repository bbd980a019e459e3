'use client'
// The words of a photograph and its point of interest, saved together.
import { useActionState, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { PickedPhoto } from '@/domain/media/library-photo'
import type { PhotoRights } from '@/domain/media/photo'
import { FocalPoint, type Focus } from './focal-point.client'
import { PhotoRightsFields } from './photo-rights-fields'
import { PhotoWordsFields } from './photo-words-fields'

type State = { ok?: true; message?: string; errors?: Record<string, string>; values?: Record<string, string> }
type Props = { photo: PickedPhoto & PhotoRights; action: (state: State, form: FormData) => Promise<State> }

export function DescribeForm({ photo, action }: Props) {
  const t = useTranslations('media')
  const [state, submit, saving] = useActionState(action, {})
  const [focus, setFocus] = useState<Focus>({ focalX: photo.focalX, focalY: photo.focalY })
  const { alt, caption, credit, ...rights } = { ...photo, ...state.values }
  const labels = { alt: t('alt'), altHint: t('altHint'), caption: t('caption'), credit: t('credit'), creditHint: t('creditHint') }
  return (
    <form action={submit} className="md-describe">
      <FocalPoint photo={photo} alt={photo.alt} focus={focus} onMove={setFocus} />
      <div className="nr-form">
        <PhotoWordsFields words={{ alt, caption, credit }} labels={labels} errors={state.errors} />
        <PhotoRightsFields rights={rights} errors={state.errors} />
        <p role="status" className={state.ok ? 'nr-notice' : undefined}>
          {state.ok && t('saved')}
        </p>
        {state.message && (
          <p className="nr-error" role="alert">
            {state.message}
          </p>
        )}
        <div className="md-actions">
          <button type="submit" className="nr-button nr-primary" disabled={saving}>
            {t('save')}
          </button>
        </div>
      </div>
    </form>
  )
}
