// Everything a confirmed reader wrote, in this browser; and in another one the way back to it.
import { readerPage } from '@/app/_edges/reader-page'
import { BackForm } from '@/components/comments/own/back-form'
import { OwnList } from '@/components/comments/own/own-list'
import { PlainPage } from '@/components/comments/own/plain-page'
import { findOwnComments } from '@/domain/comments/own/queries'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage(async ({ paper: { locale }, now, session }) => {
  const own = await findOwnComments(session, now)
  const t = translator(locale, 'comments')
  return {
    head: { title: t('mine.title'), robots: { index: false, follow: false } },
    children: (
      <PlainPage title={t('mine.title')}>
        {own ? (
          <OwnList own={own} locale={locale} />
        ) : (
          <>
            <p>{t('mine.stranger')}</p>
            <BackForm locale={locale} />
          </>
        )}
      </PlainPage>
    ),
  }
})
