// The form of a comment: plain HTML that posts by itself, and improves when the page's script is there.
import { describedBy, Field } from '@/components/ui/field'
import { type CommentField, MAX_EMAIL, MAX_NAME, MAX_TEXT, MAX_WEBSITE } from '@/domain/comments/schema'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = {
  locale: Locale
  articleId: string
  /** The comment that is answered. */
  parentId?: string | null
  formToken?: string
  /** How many comments the page knows of. */
  count?: number
  /** On a page of its own it stands right under the page’s heading. */
  isAlone?: boolean
  /** A colleague was told that this will be said for the paper. */
  asStaff?: boolean
  /** What it answered is gone: whoever sends it now sends a comment of its own, and reads so on the button. */
  isInstead?: boolean
  /** What was typed before, and what is wrong with it. */
  values?: Partial<Record<CommentField, string>> & { tellMe?: boolean }
  errors?: Partial<Record<CommentField, string>>
}

export function CommentForm({
  locale,
  articleId,
  parentId,
  formToken,
  count,
  isAlone = false,
  asStaff = false,
  isInstead = false,
  values = {},
  errors = {},
}: Props) {
  const t = translator(locale, 'comments')
  const control = (field: CommentField, hint?: string) => ({
    ...describedBy(`comment-${field}`, { hint, error: errors[field] }),
    name: field,
    className: 'input',
    defaultValue: values[field],
  })
  const about = (field: CommentField, hint?: string) => ({ id: `comment-${field}`, label: t(`form.${field}`), hint, error: errors[field] })
  const required = t('form.required')
  const Heading = isAlone ? 'h2' : 'h3'
  return (
    <visnyk-comment
      data-offline={t('form.offline')}
      data-alone={t('form.sendAlone')}
      data-count={count}
      data-new={t('newOnes')}
      data-path={localePath(locale, '/comment/status/')}
      data-pending={t('own.pending')}
      data-rejected={t('own.rejected')}
      data-explanation={t('own.explanation')}
    >
      <p role="status" />
      <div id="comment-held" className="comment-held notice notice-good" tabIndex={-1}>
        <p className="notice-title">{t('held.title')}</p>
        <p>{t('held.text')}</p>
      </div>
      <Heading>{t(parentId ? 'form.titleReply' : 'form.title')}</Heading>
      <form className="comment-form" method="post" action="/api/comments" acceptCharset="utf-8">
        <p role="alert" className="field-error" />
        <input type="hidden" name="articleId" value={articleId} />
        <input type="hidden" name="parentId" value={parentId ?? ''} />
        <input type="hidden" name="form" value={formToken} />
        {asStaff && <input type="hidden" name="asStaff" value="yes" />}
        <Field {...about('text', t('form.textHint'))} required={required}>
          <textarea {...control('text', t('form.textHint'))} required maxLength={MAX_TEXT} rows={6} />
        </Field>
        <Field {...about('name', t('form.nameHint'))} required={required}>
          <input {...control('name', t('form.nameHint'))} required maxLength={MAX_NAME} autoComplete="name" />
        </Field>
        <Field {...about('email', t('form.emailHint'))} required={required}>
          <input {...control('email', t('form.emailHint'))} type="email" required maxLength={MAX_EMAIL} autoComplete="email" />
        </Field>
        <Field {...about('website', t('form.websiteHint'))}>
          <input {...control('website', t('form.websiteHint'))} maxLength={MAX_WEBSITE} autoComplete="url" inputMode="url" />
        </Field>
        <div className="field">
          <label className="field-label">
            <input type="checkbox" name="tellMe" value="1" defaultChecked={values.tellMe} /> {t('form.tellMe')}
          </label>
          <p className="field-hint">{t('form.tellMeHint')}</p>
        </div>
        <div className="comment-trap">
          <label htmlFor="comment-subject">{t('form.trap')}</label>
          <input id="comment-subject" name="subject" tabIndex={-1} autoComplete="off" />
        </div>
        <div className="comment-send">
          <button type="submit" className="button">
            {t(isInstead ? 'form.sendAlone' : 'form.submit')}
          </button>
          <button type="button" className="button button-quiet" hidden>
            {t('form.cancelReply')}
          </button>
          <p>
            {t('form.moderated')} <a href={localePath(locale, '/rules')}>{translator(locale, 'conduct')('link')}</a>
          </p>
        </div>
      </form>
    </visnyk-comment>
  )
}
