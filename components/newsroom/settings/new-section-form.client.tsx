'use client'
// A new section of the paper. It folds away until it is wanted, and works without JavaScript.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { FormAction } from '../people/form-state'
import { SectionFields } from './section-fields'

export function NewSectionForm({ action }: { action: FormAction }) {
  const t = useTranslations('newsroom.settings')
  const [{ ok, message, errors = {}, values = {} }, submit, pending] = useActionState(action, {})
  return (
    <div className="st-new">
      <details open={message !== undefined}>
        <summary className="nr-button nr-primary">{t('newSection')}</summary>
        <form action={submit} className="nr-form st-form">
          {message && (
            <p className="nr-error" role="alert">
              {message}
            </p>
          )}
          <SectionFields values={values} errors={errors} />
          <div>
            <button type="submit" className="nr-button nr-primary" disabled={pending}>
              {t('add')}
            </button>
          </div>
        </form>
      </details>
      <p role="status" className={ok ? 'nr-notice' : undefined}>
        {ok && t('added')}
      </p>
    </div>
  )
}
