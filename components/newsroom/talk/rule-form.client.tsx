'use client'
// One rule of talk: of the paper, a section or a story. What a mode does not need is hidden by the style sheet, without scripts.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import { MAX_CLOSE_DAYS, MAX_CLOSED_REASON, MAX_SLOW_MINUTES, TALK_MODES, type TalkMode } from '@/domain/comments/rules/schema'
import type { Locale } from '@/lib/i18n/locale'
import type { FormAction, FormState } from '../people/form-state'
import { TextField } from '../people/text-field'
import { Choice } from './choice'

export type RuleState = FormState & { did?: 'save' | 'remove' }
export type ShownRule = {
  mode: TalkMode
  slowMinutes: number | null
  closedReason: string
  closedReasonEn: string
  closeAfterDays: number | null
}
type Props = {
  /** Of the readers the reason is for, or of most of them. */
  language: Locale
  rule: ShownRule | null
  /** A section and the paper speak to readers of both languages. */
  inBothLanguages: boolean
  action: FormAction<RuleState>
}

const USUAL: ShownRule = { mode: 'open', slowMinutes: 5, closedReason: '', closedReasonEn: '', closeAfterDays: null }

export function RuleForm({ language, rule, inBothLanguages, action }: Props) {
  const t = useTranslations('talk.rules')
  const [{ message, errors = {}, values = {}, did }, submit, pending] = useActionState(action, {})
  const shown = rule ?? USUAL
  const text = (field: keyof ShownRule) => ({
    name: field,
    error: errors[field],
    defaultValue: values[field] ?? String(shown[field] ?? ''),
  })
  return (
    <form key={JSON.stringify([rule, values])} action={submit} className="nr-form tk-rule">
      {message && (
        <p className="nr-error" role="alert">
          {message}
        </p>
      )}
      <fieldset className="tk-choices">
        <legend>{t('form.mode')}</legend>
        {TALK_MODES.map((mode) => (
          <Choice
            key={mode}
            name="mode"
            value={mode}
            defaultChecked={mode === (values.mode ?? shown.mode)}
            label={t(`mode.${mode}`)}
            hint={t(`hint.${mode}`)}
          />
        ))}
      </fieldset>
      <div className="tk-slow">
        <TextField label={t('form.slowMinutes')} type="number" min={1} max={MAX_SLOW_MINUTES} {...text('slowMinutes')} />
      </div>
      <div className="tk-closed">
        <TextField label={t('form.closedReason')} lang={language} data-typeset="" maxLength={MAX_CLOSED_REASON} {...text('closedReason')} />
        {inBothLanguages && (
          <TextField label={t('form.closedReasonEn')} lang="en" data-typeset="" maxLength={MAX_CLOSED_REASON} {...text('closedReasonEn')} />
        )}
      </div>
      <div className="tk-closes">
        <TextField
          label={t('form.closeAfterDays')}
          hint={t('form.closeAfterDaysHint')}
          type="number"
          min={1}
          max={MAX_CLOSE_DAYS}
          {...text('closeAfterDays')}
        />
      </div>
      <div className="nr-order">
        <button type="submit" name="intent" value="save" className="nr-button nr-primary" disabled={pending}>
          {t('form.save')}
        </button>
        {rule && (
          <button type="submit" name="intent" value="remove" className="nr-button" disabled={pending} formNoValidate>
            {t('form.remove')}
          </button>
        )}
      </div>
      <p role="status" className={did ? 'nr-notice' : undefined}>
        {did && t(did === 'save' ? 'form.saved' : 'form.removed')}
      </p>
    </form>
  )
}
