'use client'
// Inviting a colleague: a letter goes to them, and where there is no post it can be read here.
import { useActionState } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import { LOCALES } from '@/lib/i18n/locale'
import type { FormAction, PersonState } from './form-state'
import { LetterNotice } from './letter-notice'
import { RoleSelect } from './role-select'
import { TextField } from './text-field'

type Props = { action: FormAction<PersonState> }

export function InviteForm({ action }: Props) {
  const t = useTranslations('people')
  const locale = useLocale()
  const [{ message, errors = {}, values = {}, did, letters, name }, submit, pending] = useActionState(action, {})
  return (
    <details className="pp-invite" open={message !== undefined || did !== undefined || undefined}>
      <summary className="nr-button nr-primary">{t('invite')}</summary>
      <LetterNotice text={did && t('invitedNow', { name: name ?? '' })} letters={letters} />
      <form action={submit} className="pp-form">
        {message && (
          <p className="nr-error" role="alert">
            {message}
          </p>
        )}
        <TextField
          label={t('name')}
          error={errors.name}
          name="name"
          autoComplete="off"
          required
          maxLength={120}
          defaultValue={values.name}
        />
        <TextField
          label={t('email')}
          error={errors.email}
          type="email"
          name="email"
          autoComplete="off"
          required
          maxLength={254}
          defaultValue={values.email}
        />
        <RoleSelect value={values.role} error={errors.role} />
        <label className="nr-field">
          <span>{t('language')}</span>
          <select name="locale" key={values.locale} defaultValue={values.locale ?? locale}>
            {LOCALES.map((one) => (
              <option key={one} value={one}>
                {t(`languages.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="nr-button nr-primary" disabled={pending}>
          {pending ? t('inviting') : t('inviteSubmit')}
        </button>
      </form>
    </details>
  )
}
