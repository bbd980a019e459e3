// What a reader's order did, in a sentence.
import { notFound } from 'next/navigation'
import { readerPage } from '@/app/_edges/reader-page'
import { PlainPage } from '@/components/comments/own/plain-page'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

const DONE = ['letter', 'asked', 'left', 'erased', 'unsubscribed', 'reported'] as const

export const GET = readerPage<{ what: string }>(async ({ params, paper: { locale } }) => {
  const what = DONE.find((one) => one === params.what)
  if (!what) notFound()
  const t = translator(locale, 'comments')
  return {
    head: { title: t(`done.${what}.title`), robots: { index: false, follow: false } },
    children: (
      <PlainPage title={t(`done.${what}.title`)}>
        <p>{t(`done.${what}.text`)}</p>
        <p className="conversation-note">
          <a href={localePath(locale, '/')}>{t('done.home')}</a>
        </p>
      </PlainPage>
    ),
  }
})
