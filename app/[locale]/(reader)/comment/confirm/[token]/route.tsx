// Where the link of a letter leads: a page with a button. Opening it does nothing, because programs open every link of a letter.
import { notFound } from 'next/navigation'
import { readerPage } from '@/app/_edges/reader-page'
import { BackForm } from '@/components/comments/own/back-form'
import { OrderForm } from '@/components/comments/own/order-form'
import { PlainPage } from '@/components/comments/own/plain-page'
import { findConfirmation } from '@/domain/comments/identity/confirming'
import { translator } from '@/lib/i18n/translator'

export const dynamic = 'force-dynamic'

export const GET = readerPage<{ token: string }>(async ({ params: { token }, paper: { locale }, now }) => {
  const opens = await findConfirmation(token, now)
  if (!opens) notFound()
  const t = translator(locale, 'comments')
  const robots = { index: false, follow: false }
  if (opens === 'gone') {
    return {
      status: 410,
      head: { title: t('confirm.goneTitle'), robots },
      children: (
        <PlainPage title={t('confirm.goneTitle')}>
          <p>{t('confirm.goneText')}</p>
          <BackForm locale={locale} />
        </PlainPage>
      ),
    }
  }
  return {
    head: { title: t('confirm.title'), robots },
    children: (
      <PlainPage title={t('confirm.title')}>
        <p>{t(opens === 'return' ? 'confirm.returnText' : 'confirm.text')}</p>
        <OrderForm order="confirm" locale={locale} fields={{ token }} button={t('confirm.submit')} />
      </PlainPage>
    ),
  }
})
