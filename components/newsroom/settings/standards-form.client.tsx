'use client'
// What the paper says of itself in one language.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import { MAX_STANDARDS } from '@/domain/standards/schema'
import { STANDARDS_PARTS, type StandardsWords } from '@/domain/standards/standards'
import type { Locale } from '@/lib/i18n/locale'
import type { FormAction } from '../people/form-state'
import { LongField } from '../people/long-field'
import { SaveEnd } from '../shell/save-end'

type Props = { language: Locale; words: StandardsWords; action: FormAction }

export function StandardsForm({ language, words, action }: Props) {
  const t = useTranslations('standards')
  const [{ ok, message, errors = {}, values = {} }, submit, pending] = useActionState(action, {})
  return (
    <form action={submit} className="nr-form st-standards">
      {message && (
        <p className="nr-error" role="alert">
          {message}
        </p>
      )}
      {STANDARDS_PARTS.map((part) => (
        <LongField
          key={part}
          name={part}
          lang={language}
          data-typeset=""
          label={t(`parts.${part}`)}
          hint={t(`settings.hints.${part}`)}
          rows={8}
          maxLength={MAX_STANDARDS}
          error={errors[part]}
          defaultValue={values[part] ?? words[part]}
        />
      ))}
      <SaveEnd save={t('settings.save')} saved={t('settings.saved')} pending={pending} ok={ok} />
    </form>
  )
}
