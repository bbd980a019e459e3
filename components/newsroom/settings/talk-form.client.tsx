'use client'
// How the paper treats readers who talk: what it remembers of them, whom it trusts, how much it takes.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import type { FormAction } from '../people/form-state'
import { LinesField } from '../people/lines-field'
import { TextField } from '../people/text-field'
import { SaveEnd } from '../shell/save-end'

const COUNTS = ['forgetSendersDays', 'trustAfter', 'networkLimit', 'articleLimit'] as const
type Props = { settings: Record<(typeof COUNTS)[number], number> & { protectedNames: string[] }; action: FormAction }

export function TalkForm({ settings, action }: Props) {
  const t = useTranslations('talk.settings')
  const [{ ok, message, errors = {}, values = {} }, submit, pending] = useActionState(action, {})
  return (
    <form action={submit} className="nr-form st-form">
      {message && (
        <p className="nr-error" role="alert">
          {message}
        </p>
      )}
      {COUNTS.map((name) => (
        <TextField
          key={name}
          label={t(name)}
          hint={name === 'forgetSendersDays' ? t('forgetSendersDaysHint') : undefined}
          error={errors[name]}
          name={name}
          type="number"
          min={1}
          required
          defaultValue={values[name] ?? settings[name]}
        />
      ))}
      <LinesField
        name="protectedNames"
        label={t('protectedNames')}
        hint={t('protectedNamesHint')}
        error={errors.protectedNames}
        defaultValue={values.protectedNames ?? settings.protectedNames.join('\n')}
      />
      <SaveEnd save={t('save')} saved={t('saved')} pending={pending} ok={ok} />
    </form>
  )
}
