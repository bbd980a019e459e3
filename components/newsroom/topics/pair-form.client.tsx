'use client'
// The same topic in the other language: one field, which offers what has no pair yet.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import { MAX_SLUG } from '@/domain/tags/schema'
import type { Locale } from '@/lib/i18n/locale'
import type { FormAction } from '../people/form-state'
import { TextField } from '../people/text-field'
import { SaveEnd } from '../shell/save-end'

type Props = { locale: Locale; translation: string; offered: readonly string[]; action: FormAction }

export function PairForm({ locale, translation, offered, action }: Props) {
  const t = useTranslations('topics.pair')
  const [{ ok, message, errors = {}, values = {} }, submit, pending] = useActionState(action, {})
  return (
    <form action={submit} className="nr-form tp-form">
      {message && (
        <p className="nr-error" role="alert">
          {message}
        </p>
      )}
      <TextField
        label={t('name', { language: locale })}
        hint={t('hint')}
        error={errors.translation}
        name="translation"
        list="unpaired-topics"
        autoComplete="off"
        maxLength={MAX_SLUG}
        defaultValue={values.translation ?? translation}
      />
      <datalist id="unpaired-topics">
        {offered.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <SaveEnd save={t('save')} saved={t('saved')} pending={pending} ok={ok} />
    </form>
  )
}
