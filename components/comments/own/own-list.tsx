// A confirmed reader's comments, each with what became of it and what can be done, and the doors out.
import { Notice } from '@/components/ui/notice'
import type { OwnComments, OwnStatus } from '@/domain/comments/own/schema'
import { exactTime } from '@/lib/i18n/dates'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { MoreLink } from '../more-link'
import { OrderForm } from './order-form'
import { OwnWords, StatusNotice } from './own-status'

export function OwnList({ own: { reader, ban, comments }, locale }: { own: OwnComments; locale: Locale }) {
  const t = translator(locale, 'comments')
  return (
    <>
      <p className="conversation-note">{t('mine.who', { name: reader.name, email: reader.email })}</p>
      {ban && (
        <Notice kind="warning" title={t('mine.banned')}>
          <p>{ban.expiresAt ? t('mine.bannedUntil', { when: exactTime(locale, ban.expiresAt) }) : t('mine.bannedForGood')}</p>
          {ban.reason && <p>{t('status.because', { reason: ban.reason })}</p>}
        </Notice>
      )}
      {comments.length === 0 && <p>{t('mine.empty')}</p>}
      <ol className="comments own-comments">
        {comments.map((own) => (
          <li key={own.id}>
            <OwnItem own={own} locale={locale} />
          </li>
        ))}
      </ol>
      <section>
        <h2>{t('mine.everything')}</h2>
        <p>{t('mine.everythingText')}</p>
        <p className="conversation-note">
          <a href="/api/reader/export">{t('mine.export')}</a>
        </p>
        <details>
          <summary>{t('mine.erase')}</summary>
          <p>{t('mine.eraseText')}</p>
          <OrderForm order="erase" locale={locale} button={t('mine.eraseNow')} isQuiet />
        </details>
        <OrderForm order="leave" locale={locale} button={t('mine.leave')} isQuiet />
      </section>
    </>
  )
}

function OwnItem({ own, locale }: { own: OwnStatus; locale: Locale }) {
  const t = translator(locale, 'comments')
  const fields = { commentId: own.id }
  const wanted = own.isSubscribed ? '0' : '1'
  return (
    <>
      <p className="conversation-note">
        {exactTime(locale, own.at)}
        {own.article && (
          <>
            {' · '}
            <a href={localePath(own.locale, own.article.path)}>{own.article.headline}</a>
          </>
        )}
      </p>
      <StatusNotice own={own} locale={locale} />
      <OwnWords own={own} locale={locale} />
      {own.editableUntil && <MoreLink href={localePath(locale, `/comment/edit/${own.id}`)}>{t('edit.link')}</MoreLink>}
      {own.mayAppeal && <MoreLink href={localePath(locale, `/comment/status/${own.link}`)}>{t('appeal.title')}</MoreLink>}
      <div className="own-orders">
        <OrderForm order="subscribe" locale={locale} fields={{ ...fields, wanted }} button={t(`mine.subscribe${wanted}`)} isQuiet />
        <OrderForm order="delete" locale={locale} fields={fields} button={t('mine.delete')} isQuiet />
      </div>
    </>
  )
}
