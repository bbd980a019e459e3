// The way back for a reader whom this browser does not know: an e-mail, and a letter to it.
import { describedBy, Field } from '@/components/ui/field'
import { MAX_EMAIL } from '@/domain/comments/schema'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { OrderForm } from './order-form'

type Props = { locale: Locale; email?: string; error?: string }

export function BackForm({ locale, email, error }: Props) {
  const t = translator(locale, 'comments')
  return (
    <section>
      <h2>{t('back.title')}</h2>
      <p>{t('back.text')}</p>
      <OrderForm order="return" locale={locale} button={t('back.submit')}>
        <Field id="back-email" label={t('form.email')} error={error} required={t('form.required')}>
          <input
            {...describedBy('back-email', { error })}
            className="input"
            name="email"
            type="email"
            required
            maxLength={MAX_EMAIL}
            autoComplete="email"
            defaultValue={email}
          />
        </Field>
      </OrderForm>
      <p className="conversation-note">{t('back.other')}</p>
    </section>
  )
}
