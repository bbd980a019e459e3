'use client'
// Adding photographs to the library: dropped or chosen they go at once; without JavaScript it is a form with a button.
import { useRouter } from 'next/navigation'
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import { UploadZone } from './upload-zone.client'

type State = { message?: string }
type Props = { action: (state: State, form: FormData) => Promise<State> }

export function UploadForm({ action }: Props) {
  const t = useTranslations('media')
  const router = useRouter()
  const [state, submit] = useActionState(action, {})
  return (
    <form action={submit} className="nr-form">
      {state.message && (
        <p className="nr-error" role="alert">
          {state.message}
        </p>
      )}
      <UploadZone several onUploaded={() => router.refresh()} />
      <noscript>
        <button type="submit" className="nr-button nr-primary">
          {t('send')}
        </button>
      </noscript>
    </form>
  )
}
