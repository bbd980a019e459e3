'use client'
// Where an old address leads: typed, and said back once it is kept.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import { MAX_ADDRESS, REDIRECT_STATUSES } from '@/domain/redirects/schema'
import type { FormAction, FormState } from '../people/form-state'
import { TextField } from '../people/text-field'

export type RedirectState = FormState & { said?: string }

export function RedirectForm({ action }: { action: FormAction<RedirectState> }) {
  const t = useTranslations('redirects')
  const [{ message, errors = {}, values = {}, said }, submit, pending] = useActionState(action, {})
  const address = { maxLength: MAX_ADDRESS, autoCapitalize: 'none', spellCheck: false } as const
  return (
    <section aria-labelledby="redirect-new">
      <h2 id="redirect-new">{t('add')}</h2>
      <form action={submit} className="nr-form" key={said ?? JSON.stringify(values)}>
        {message && (
          <p className="nr-error" role="alert">
            {message}
          </p>
        )}
        <TextField
          {...address}
          label={t('from')}
          hint={t('fromHint')}
          error={errors.from}
          name="from"
          defaultValue={values.from}
          required
        />
        <TextField {...address} label={t('to')} hint={t('toHint')} error={errors.to} name="to" defaultValue={values.to} />
        <label className="nr-field">
          {t('status.label')}
          <select name="status" defaultValue={values.status ?? '301'}>
            {REDIRECT_STATUSES.map((status) => (
              <option key={status} value={status}>
                {t(`status.${status}`)}
              </option>
            ))}
          </select>
        </label>
        <div>
          <button type="submit" className="nr-button nr-primary" disabled={pending}>
            {t('keep')}
          </button>
        </div>
      </form>
      <p role="status" className={said ? 'nr-notice' : undefined}>
        {said}
      </p>
    </section>
  )
}
