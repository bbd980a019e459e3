// Where the last line of a letter leads: one button ends such letters.
import { notFound } from 'next/navigation'
import { readerPage } from '@/app/_edges/reader-page'
import { OrderForm } from '@/components/comments/own/order-form'
import { PlainPage } from '@/components/comments/own/plain-page'
import { readSignedId } from '@/domain/comments/signed-link'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage<{ token: string }>(async ({ params: { token }, paper: { locale } }) => {
  if (!readSignedId('unsubscribe', token)) notFound()
  const t = translator(locale, 'comments')
  return {
    head: { title: t('unsubscribe.title'), robots: { index: false, follow: false } },
    children: (
      <PlainPage title={t('unsubscribe.title')}>
        <p>{t('unsubscribe.text')}</p>
        <OrderForm order="unsubscribe" locale={locale} fields={{ token }} button={t('unsubscribe.submit')} />
      </PlainPage>
    ),
  }
})
