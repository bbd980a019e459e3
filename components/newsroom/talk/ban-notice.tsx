// What was done about a ban, and the way to take it back at once.
import { useTranslations } from 'use-intl/react'
import type { BanState } from './ban-fields'

type Props = Pick<BanState, 'said' | 'undo'> & { submit: (form: FormData) => void }

export function BanNotice({ said, undo, submit }: Props) {
  const t = useTranslations('talk')
  return (
    <div role="status">
      {said && (
        <div className="nr-notice tk-said">
          <p>{said}</p>
          {undo && (
            <form action={submit}>
              <input type="hidden" name="batchId" value={undo} />
              <button type="submit" className="nr-link">
                {t('undo')}
              </button>
            </form>
          )}
        </div>
      )}
    </div>
  )
}
