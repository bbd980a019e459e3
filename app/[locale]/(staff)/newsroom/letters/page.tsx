// Letters the paper wrote, for administrators: which did not arrive and why; without a mail server, where to read them.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { renderTime } from '@/app/_edges/paper'
import { requireStaff } from '@/app/_edges/session'
import { OrderButton } from '@/components/newsroom/account/order-button.client'
import { LetterList } from '@/components/newsroom/letters/letter-list'
import { isPostConnected, listLetters } from '@/domain/letters/desk'
import { can } from '@/domain/permissions'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { trialLetterAction } from './actions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ after?: string | string[] }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'letters')('page.title') } : {}
}

export default async function LettersPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  if (!can(person, 'letter.read')) notFound()
  const after = [(await searchParams).after].flat()[0]
  const t = translator(locale, 'letters')
  const { letters, next } = await listLetters(person, after)
  const path = localePath(locale, '/newsroom/letters')
  return (
    <>
      <div className="nr-head">
        <div>
          <h1>{t('page.title')}</h1>
          <p className="nr-quiet">{t('page.lead')}</p>
        </div>
        <OrderButton action={trialLetterAction.bind(null, locale)} label={t('page.trial')} done={t('page.trialDone')} />
      </div>
      {!isPostConnected() && <p className="nr-warning">{t('page.noPost')}</p>}
      <LetterList locale={locale} letters={letters} now={renderTime()} isPostConnected={isPostConnected()} />
      <p className="lt-pages">
        {after && <a href={path}>← {t('page.newest')}</a>}
        {next && <a href={`${path}?after=${next}`}>{t('page.older')} →</a>}
      </p>
    </>
  )
}
