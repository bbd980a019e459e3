// Where the link of a letter leads: a page with a button. Opening it does nothing, because programs open every link of a letter.
import { readerPage } from '@/app/_edges/reader-page'
import { OrderForm } from '@/components/comments/own/order-form'
import { PlainPage } from '@/components/comments/own/plain-page'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage<{ token: string }>(async ({ params: { token }, paper: { locale } }) => {
  const t = translator(locale, 'comments')
  return {
    head: { title: t('confirm.title'), robots: { index: false, follow: false } },
    children: (
      <PlainPage title={t('confirm.title')}>
        <p>{t('confirm.text')}</p>
        <OrderForm order="confirm" locale={locale} fields={{ token }} button={t('confirm.submit')} />
      </PlainPage>
    ),
  }
})
