'use client'
// Orders after which a topic is not there any more: merging it into another, and removing one that nobody uses.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { FormAction } from '../people/form-state'

type Choice = { id: string; name: string; slug: string }

export function MergeForm({ choices, action }: { choices: Choice[]; action: FormAction }) {
  const t = useTranslations('topics.merge')
  const [{ message, errors = {} }, submit, pending] = useActionState(action, {})
  return (
    <form action={submit} className="nr-form tp-form">
      <fieldset className="tp-part">
        <legend>{t('choose')}</legend>
        {choices.map(({ id, name, slug }, place) => (
          <label key={id} className="nr-check">
            <input type="radio" name="intoId" value={id} defaultChecked={place === 0} required />
            <span>
              {name} <span className="nr-quiet">{slug}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div>
        <button type="submit" className="nr-button nr-danger" disabled={pending}>
          {t('merge')}
        </button>
      </div>
      {(message || errors.intoId) && (
        <p className="nr-error" role="alert">
          {errors.intoId ?? message}
        </p>
      )}
    </form>
  )
}

export function RemoveForm({ action }: { action: FormAction }) {
  const t = useTranslations('topics.remove')
  const [{ message }, submit, pending] = useActionState(action, {})
  return (
    <form action={submit} className="nr-order">
      <button type="submit" className="nr-button nr-danger" disabled={pending}>
        {t('remove')}
      </button>
      {message && (
        <span className="nr-field-error" role="alert">
          {message}
        </span>
      )}
    </form>
  )
}
