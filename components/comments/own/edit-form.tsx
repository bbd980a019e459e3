// The form in which an author changes a comment; what was typed before comes back with what is wrong with it.
import { describedBy, Field } from '@/components/ui/field'
import { EDIT_MINUTES, type OwnStatus } from '@/domain/comments/own/schema'
import { MAX_TEXT } from '@/domain/comments/schema'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { OrderForm } from './order-form'

/** `isOvertaken`: the comment stands otherwise than when these words were begun, and is shown above them. */
type Props = { own: OwnStatus; locale: Locale; text?: string; error?: string; isOvertaken?: boolean }

export function EditForm({ own, locale, text, error, isOvertaken = false }: Props) {
  const t = translator(locale, 'comments')
  const hint = t('edit.hint', { minutes: EDIT_MINUTES })
  return (
    <OrderForm order="edit" locale={locale} fields={{ commentId: own.id, version: String(own.version) }} button={t('edit.submit')}>
      <Field id="edit-text" label={t(isOvertaken ? 'edit.mine' : 'form.text')} hint={hint} error={error} required={t('form.required')}>
        <textarea
          {...describedBy('edit-text', { hint, error })}
          className="input"
          name="text"
          required
          maxLength={MAX_TEXT}
          rows={8}
          defaultValue={text ?? own.pendingText ?? own.text}
        />
      </Field>
    </OrderForm>
  )
}
