// What became of a comment, told to the one who wrote it, with what can still be done.
import { describedBy, Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import type { OwnStatus } from '@/domain/comments/own/schema'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { CommentText } from '../comment-text'
import { MoreLink } from '../more-link'
import { OrderForm } from './order-form'

type Part = { own: OwnStatus; locale: Locale }

export function StatusNotice({ own, locale }: Part) {
  const t = translator(locale, 'comments')
  const { status, reason, explanation, rejectedEdit, appeal } = own
  const kind = status === 'approved' ? 'good' : status === 'rejected' ? 'warning' : 'info'
  return (
    <Notice kind={kind} title={t(`status.${status}.title`)}>
      {reason ? <Why reason={reason} explanation={explanation} locale={locale} /> : <p>{t(`status.${status}.text`)}</p>}
      {rejectedEdit && <p>{t('status.editRejected')}</p>}
      {rejectedEdit?.reason && <Why reason={rejectedEdit.reason} explanation={rejectedEdit.explanation} locale={locale} />}
      {own.pendingText !== null && <p>{t('status.editWaits')}</p>}
      {appeal && <p>{t(appeal.isAnswered ? 'status.appealAnswered' : 'status.appealed')}</p>}
    </Notice>
  )
}

/** The rule, a moderator's own words about it if there are any, and where all rules stand. */
function Why({ reason, explanation, locale }: { reason: string; explanation: string; locale: Locale }) {
  const t = translator(locale, 'comments')
  return (
    <>
      <p>{t('status.because', { reason: reasonOf(locale, reason) })}</p>
      {explanation && <p>{t('status.explanation', { explanation })}</p>}
      <p>
        <a href={`${localePath(locale, '/rules')}#${reason}`}>{translator(locale, 'conduct')('link')}</a>
      </p>
    </>
  )
}

export function OwnWords({ own, locale }: Part) {
  const t = translator(locale, 'comments')
  if (own.text === '') return null
  return (
    <div className="comments">
      <article>
        <header>
          <b>{own.name}</b>
        </header>
        <CommentText text={own.pendingText ?? own.text} />
        {own.status === 'approved' && <MoreLink href={localePath(own.locale, `/comment/${own.id}`)}>{t('status.seen')}</MoreLink>}
      </article>
    </div>
  )
}

/** Once, while the comment is rejected; what was typed before comes back with what is wrong with it. */
export function AppealForm({ own, locale, text, error }: Part & { text?: string; error?: string }) {
  if (!own.mayAppeal) return null
  const t = translator(locale, 'comments')
  return (
    <section>
      <h2>{t('appeal.title')}</h2>
      <p>{t('appeal.text')}</p>
      <OrderForm order="appeal" locale={locale} fields={{ status: own.link }} button={t('appeal.submit')}>
        <Field id="appeal-text" label={t('appeal.label')} error={error} required={t('form.required')}>
          <textarea
            {...describedBy('appeal-text', { error })}
            className="input"
            name="text"
            required
            maxLength={1_000}
            rows={4}
            defaultValue={text}
          />
        </Field>
      </OrderForm>
    </section>
  )
}

/** The way to more: whoever confirms the e-mail may mend, take back, be told. */
export function ConfirmOffer({ own, locale }: Part) {
  if (own.isConfirmed || own.status === 'deleted') return null
  const t = translator(locale, 'comments')
  return (
    <section>
      <h2>{t('confirm.offerTitle')}</h2>
      {own.letter === 'sent' && <p>{t('confirm.sent')}</p>}
      {own.letter === 'late' && <p>{t('confirm.late')}</p>}
      <p>{t(own.letter === 'sent' ? 'confirm.offerSent' : 'confirm.offer')}</p>
      {own.letter !== 'sent' && (
        <OrderForm
          order="letter"
          locale={locale}
          fields={{ status: own.link }}
          button={t(own.letter === 'late' ? 'confirm.askAgain' : 'confirm.ask')}
          isQuiet
        />
      )}
    </section>
  )
}

function reasonOf(locale: Locale, reason: string): string {
  const t = translator(locale, 'moderation')
  return t(`reasons.${reason as 'other'}`)
}
