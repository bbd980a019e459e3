'use client'
// A table of old addresses, brought from another system. What is wrong is said by its line; then nothing was kept.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { FormAction, FormState } from '../people/form-state'
import { TextField } from '../people/text-field'

export type ImportState = FormState & { said?: string; lines?: string[]; more?: number }

export function ImportForm({ action }: { action: FormAction<ImportState> }) {
  const t = useTranslations('redirects')
  const [{ message, lines = [], more = 0, said }, submit, pending] = useActionState(action, {})
  return (
    <form action={submit} className="nr-form">
      {message && (
        <div className="nr-error" role="alert">
          <p>{message}</p>
          {lines.length > 0 && (
            <ul className="rd-lines">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
              {more > 0 && <li>{t('moreLines', { count: more })}</li>}
            </ul>
          )}
        </div>
      )}
      <TextField type="file" name="table" accept=".csv,text/csv" label={t('file')} hint={t('importHint')} required />
      <div>
        <button type="submit" className="nr-button" disabled={pending}>
          {t('import')}
        </button>
      </div>
      <p role="status" className={said ? 'nr-notice' : undefined}>
        {said}
      </p>
    </form>
  )
}
