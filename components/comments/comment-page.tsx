// The frame of a page with one comment form: which story, what is answered, what is wrong, and the way back.
import type { ReactNode } from 'react'
import { Notice } from '@/components/ui/notice'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { LikeForm } from './comment-list'

type Props = {
  locale: Locale
  article: { path: string; headline: string }
  title: string
  message: string | null
  isWrong?: boolean
  /** The comment that is answered. */
  quoted?: ReactNode
  children?: ReactNode
}

export function CommentPage({ locale, article, title, message, isWrong = false, quoted, children }: Props) {
  const t = translator(locale, 'comments')
  const path = localePath(locale, article.path)
  return (
    <div className="conversation comment-page">
      <p className="conversation-note">
        {t('attempt.under')}: <a href={path}>{article.headline}</a>
      </p>
      <h1>{title}</h1>
      {message && (
        <Notice kind={isWrong ? 'danger' : 'info'} isLive>
          <p>{message}</p>
        </Notice>
      )}
      <LikeForm locale={locale} />
      {quoted && <div className="comments">{quoted}</div>}
      {children}
      <p className="conversation-note">
        <a href={`${path}#comments`}>{t('attempt.back')}</a>
      </p>
    </div>
  )
}
