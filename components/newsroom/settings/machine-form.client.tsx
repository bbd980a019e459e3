'use client'
// What programs may take of the paper, how feeds are filled, and who is told that they changed.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import { AI_POLICIES, type MachineSettings } from '@/domain/machines/schema'
import type { FormAction } from '../people/form-state'
import { LinesField } from '../people/lines-field'
import { TextField } from '../people/text-field'
import { SaveEnd } from '../shell/save-end'

type Props = { settings: MachineSettings; action: FormAction }

export function MachineForm({ settings, action }: Props) {
  const t = useTranslations('feeds.settings')
  const [{ ok, message, errors = {}, values = {} }, submit, pending] = useActionState(action, {})
  const isInFull = values.feedsInFull === undefined ? settings.feedsInFull : values.feedsInFull === 'on'
  return (
    <form action={submit} className="nr-form st-form">
      {message && (
        <p className="nr-error" role="alert">
          {message}
        </p>
      )}
      <div>
        <label className="nr-check">
          <input type="checkbox" name="feedsInFull" aria-describedby="feeds-in-full-hint" defaultChecked={isInFull} />
          {t('feedsInFull')}
        </label>
        <p className="nr-quiet" id="feeds-in-full-hint">
          {t('feedsInFullHint')}
        </p>
      </div>
      <TextField
        label={t('hubUrl')}
        hint={t('hubUrlHint')}
        error={errors.hubUrl}
        name="hubUrl"
        type="url"
        defaultValue={values.hubUrl ?? settings.hubUrl}
      />
      <PolicyField chosen={values.aiPolicy ?? settings.aiPolicy} />
      {(['profileLinks', 'securityContacts'] as const).map((name) => (
        <LinesField
          key={name}
          name={name}
          label={t(name)}
          hint={t(`${name}Hint`)}
          error={errors[name]}
          defaultValue={values[name] ?? settings[name].join('\n')}
        />
      ))}
      <LinesField
        name="adsTxt"
        label={t('adsTxt')}
        hint={t('adsTxtHint')}
        error={errors.adsTxt}
        defaultValue={values.adsTxt ?? settings.adsTxt}
      />
      <SaveEnd save={t('save')} saved={t('saved')} pending={pending} ok={ok} />
    </form>
  )
}

function PolicyField({ chosen }: { chosen: string }) {
  const t = useTranslations('feeds.settings.aiPolicy')
  return (
    <fieldset className="st-choices" aria-describedby="ai-policy-hint">
      <legend>{t('title')}</legend>
      {AI_POLICIES.map((policy) => (
        <label key={policy} className="nr-check">
          <input type="radio" name="aiPolicy" value={policy} defaultChecked={policy === chosen} />
          {t(policy)}
        </label>
      ))}
      <p className="nr-quiet" id="ai-policy-hint">
        {t('hint')}
      </p>
    </fieldset>
  )
}
