// The form in which a reader says that a comment breaks a rule, and which.
import { describedBy, Field } from '@/components/ui/field'
import { MAX_NOTE, REJECTION_REASONS } from '@/domain/comments/schema'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { OrderForm } from './order-form'

type Typed = { reason?: string; note?: string }
type Props = { commentId: string; locale: Locale; typed?: Typed; errors?: Typed }

export function ReportForm({ commentId, locale, typed = {}, errors = {} }: Props) {
  const [t, words] = [translator(locale, 'comments'), translator(locale, 'moderation')]
  return (
    <OrderForm order="report" locale={locale} fields={{ commentId }} button={t('report.submit')}>
      <fieldset className="comment-reasons" aria-describedby={errors.reason ? 'report-reason-error' : undefined}>
        <legend>{t('report.reason')}</legend>
        {REJECTION_REASONS.map((reason) => (
          <label key={reason}>
            <input type="radio" name="reason" value={reason} required defaultChecked={typed.reason === reason} />{' '}
            {words(`reasons.${reason}`)}
          </label>
        ))}
        {errors.reason && (
          <p className="field-error" id="report-reason-error">
            {errors.reason}
          </p>
        )}
      </fieldset>
      <Field id="report-note" label={t('report.note')} error={errors.note}>
        <textarea
          {...describedBy('report-note', { error: errors.note })}
          className="input"
          name="note"
          maxLength={MAX_NOTE}
          rows={3}
          defaultValue={typed.note}
        />
      </Field>
    </OrderForm>
  )
}
