// Why a reader's form was not taken, and the form once more with everything typed in it; where it cannot be sent again, the words alone.
import { describedBy, Field } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import type { OwnStatus } from '@/domain/comments/own/schema'
import type { PublicComment } from '@/domain/comments/schema'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { Comment } from '../comment'
import { BackForm } from './back-form'
import { EditForm } from './edit-form'
import { AppealForm, OwnWords, StatusNotice } from './own-status'
import { PlainPage } from './plain-page'
import { ReportForm } from './report-form'

export type FormAgain =
  | { kind: 'edit' | 'appeal'; own: OwnStatus }
  | { kind: 'report'; comment: PublicComment }
  | { kind: 'back' }
  /** `isOwn`: their comments are theirs in this browser. */
  | { kind: 'words'; isOwn: boolean }

type Typed = Record<string, string | undefined>
type Props = { locale: Locale; now: Date; message: string; form: FormAgain; typed: Typed; errors: Typed }

export function Failed({ locale, now, message, form, typed, errors }: Props) {
  const t = translator(locale, 'comments')
  return (
    <PlainPage title={t('failed.title')}>
      <Notice kind="danger" isLive>
        <p>{message}</p>
      </Notice>
      <Again locale={locale} now={now} form={form} typed={typed} errors={errors} />
      <p className="conversation-note">
        {form.kind === 'back' || (form.kind === 'words' && !form.isOwn) ? (
          <a href={localePath(locale, '/')}>{t('done.home')}</a>
        ) : (
          <a href={localePath(locale, '/comment/mine')}>{t('failed.mine')}</a>
        )}
      </p>
    </PlainPage>
  )
}

function Again({ locale, now, form, typed, errors }: Omit<Props, 'message'>) {
  switch (form.kind) {
    case 'edit':
      return <EditAgain own={form.own} locale={locale} typed={typed} error={errors.text} />
    case 'appeal':
      return (
        <>
          <StatusNotice own={form.own} locale={locale} />
          {form.own.mayAppeal ? (
            <AppealForm own={form.own} locale={locale} text={typed.text} error={errors.text} />
          ) : (
            <Words text={typed.text} locale={locale} />
          )}
        </>
      )
    case 'report':
      return (
        <>
          <div className="comments">
            <Comment comment={form.comment} locale={locale} now={now} canReply={false} />
          </div>
          <ReportForm commentId={form.comment.id} locale={locale} typed={typed} errors={errors} />
        </>
      )
    case 'back':
      return <BackForm locale={locale} email={typed.email} error={errors.email} />
    case 'words':
      return <Words text={typed.text ?? typed.note} locale={locale} />
  }
}

type EditAgainProps = { own: OwnStatus; locale: Locale; typed: Typed; error: string | undefined }

/** Words of an older version stand under what the comment says now: who saves them again has seen both. */
function EditAgain({ own, locale, typed, error }: EditAgainProps) {
  const isOvertaken = Number(typed.version) !== own.version
  return (
    <>
      {isOvertaken && (
        <section>
          <h2>{translator(locale, 'comments')('edit.now')}</h2>
          <OwnWords own={own} locale={locale} />
        </section>
      )}
      <EditForm own={own} locale={locale} text={typed.text} error={error} isOvertaken={isOvertaken} />
    </>
  )
}

/** Nothing typed is lost, though nothing can be sent. */
function Words({ text, locale }: { text: string | undefined; locale: Locale }) {
  if (!text?.trim()) return null
  const t = translator(locale, 'comments')
  const hint = t('failed.wordsHint')
  return (
    <Field id="kept-words" label={t('failed.words')} hint={hint}>
      <textarea {...describedBy('kept-words', { hint })} className="input" readOnly rows={8} defaultValue={text} />
    </Field>
  )
}
