'use client'
// Publishes an earlier front page again. What stands now stays in the list, so there is nothing to be sure about.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { FormAction } from '../people/form-state'

type Props = { version: number; baseVersion: number; restore: FormAction }

export function BringBack({ version, baseVersion, restore }: Props) {
  const t = useTranslations('front.history')
  const [{ message }, submit, pending] = useActionState(restore, {})
  return (
    <form action={submit} className="nr-order">
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="baseVersion" value={baseVersion} />
      <button type="submit" className="nr-button" disabled={pending} aria-label={t('bringBackThis', { version })}>
        {t('bringBack')}
      </button>
      {message && (
        <p className="nr-error" role="alert">
          {message}
        </p>
      )}
    </form>
  )
}
