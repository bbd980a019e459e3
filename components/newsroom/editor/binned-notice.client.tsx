'use client'
// A colleague put the story into the bin while it stood open here: what is written stays, and who may takes it out again.
import { useState } from 'react'
import { useTranslations } from 'use-intl/react'

export type TakeFromBin = () => Promise<{ ok?: true; message?: string }>

/** `heard`: who put it there; null when it was this person, on another page. `takeOut`: null for whom it is not theirs to do. */
export function BinnedNotice({ heard, takeOut }: { heard: string | null; takeOut: TakeFromBin | null }) {
  const t = useTranslations('editor')
  const [isBusy, setBusy] = useState(false)
  const [message, setMessage] = useState('')

  async function order() {
    setBusy(true)
    setMessage((await takeOut?.())?.message ?? '')
    setBusy(false)
  }

  return (
    <>
      <p className="nr-warning">
        {heard ?? t('binned.said')}{' '}
        {takeOut && (
          <button type="button" className="nr-button" disabled={isBusy} onClick={() => void order()}>
            {t('binned.takeOut')}
          </button>
        )}
      </p>
      {message && <p className="nr-error">{message}</p>}
    </>
  )
}
