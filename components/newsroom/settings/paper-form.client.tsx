'use client'
// What the paper calls itself in both languages, and whether its readers may talk.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import { MAX_MOTTO, MAX_PAPER_NAME } from '@/domain/settings/schema'
import type { FormAction } from '../people/form-state'
import { TextField } from '../people/text-field'
import { SaveEnd } from '../shell/save-end'

type Settings = { nameUk: string; nameEn: string; mottoUk: string; mottoEn: string; commentsOpen: boolean; secondFactorRequired: boolean }
type Props = { settings: Settings; action: FormAction }

const FIELDS = [
  { locale: 'uk', name: 'nameUk', motto: 'mottoUk' },
  { locale: 'en', name: 'nameEn', motto: 'mottoEn' },
] as const

export function PaperForm({ settings, action }: Props) {
  const t = useTranslations('newsroom.settings')
  const [{ ok, message, errors = {}, values = {} }, submit, pending] = useActionState(action, {})
  return (
    <form action={submit} className="nr-form st-form">
      {message && (
        <p className="nr-error" role="alert">
          {message}
        </p>
      )}
      {FIELDS.map(({ locale, name, motto }) => (
        <fieldset key={locale} className="st-language">
          <legend>{t(`in.${locale}`)}</legend>
          <TextField
            label={t('paperName')}
            error={errors[name]}
            name={name}
            lang={locale}
            data-typeset=""
            required
            maxLength={MAX_PAPER_NAME}
            defaultValue={values[name] ?? settings[name]}
          />
          <TextField
            label={t('motto')}
            hint={t('mottoHint')}
            error={errors[motto]}
            name={motto}
            lang={locale}
            data-typeset=""
            maxLength={MAX_MOTTO}
            defaultValue={values[motto] ?? settings[motto]}
          />
        </fieldset>
      ))}
      <div>
        <label className="nr-check">
          <input
            type="checkbox"
            name="commentsOpen"
            aria-describedby="comments-hint"
            defaultChecked={values.commentsOpen === undefined ? settings.commentsOpen : values.commentsOpen === 'on'}
          />
          {t('commentsOpen')}
        </label>
        <p className="nr-quiet" id="comments-hint">
          {t('commentsHint')}
        </p>
      </div>
      <div>
        <label className="nr-check">
          <input
            type="checkbox"
            name="secondFactorRequired"
            aria-describedby="second-factor-hint"
            defaultChecked={
              values.secondFactorRequired === undefined ? settings.secondFactorRequired : values.secondFactorRequired === 'on'
            }
          />
          {t('secondFactorRequired')}
        </label>
        <p className="nr-quiet" id="second-factor-hint">
          {t('secondFactorHint')}
        </p>
      </div>
      <SaveEnd save={t('save')} saved={t('saved')} pending={pending} ok={ok} />
    </form>
  )
}
