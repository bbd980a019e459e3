// One letter: its words, what became of it, and another try when it did not arrive.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { OrderButton } from '@/components/newsroom/account/order-button.client'
import { LetterText } from '@/components/newsroom/letters/letter-text'
import { findLetter, isPostConnected } from '@/domain/letters/desk'
import { exactTime } from '@/lib/i18n/dates'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { retryLetterAction } from '../actions'
import '@/components/newsroom/letters/letters.css'

type Props = { params: Promise<{ locale: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'letters')('page.title'), referrer: 'same-origin' } : {}
}

export default async function LetterPage({ params }: Props) {
  const { locale, id } = await params
  if (!isLocale(locale)) notFound()
  const letter = await findLetter(await requireStaff(locale), id)
  if (!letter) notFound()
  const t = translator(locale, 'letters')
  const { status, attempts, lastError } = letter
  const sent = letter.sentAt && t(isPostConnected() ? 'page.sentAt' : 'page.keptAt', { when: exactTime(locale, letter.sentAt) })
  const waits = status === 'waiting' && t('page.waitingUntil', { when: exactTime(locale, letter.dueAt) })
  return (
    <article className="lt-letter">
      <p>
        <a href={localePath(locale, '/newsroom/letters')}>← {t('page.back')}</a>
      </p>
      <h1 lang={letter.locale}>{letter.subject}</h1>
      <p className="nr-quiet">
        {[`${t('page.to')}: ${letter.to}`, sent, waits, attempts > 0 && t('page.attempts', { count: attempts })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {lastError !== '' && (
        <p className="nr-error">
          {t('page.error')}: <span lang="en">{lastError}</span>
        </p>
      )}
      {status === 'failed' && (
        <OrderButton action={retryLetterAction.bind(null, locale, id)} label={t('page.retry')} done={t('page.retried')} isPrimary />
      )}
      <LetterText text={letter.text} locale={letter.locale} />
      {isPostConnected() && letter.text.includes('token=…') && <p className="nr-quiet">{t('page.secret')}</p>}
    </article>
  )
}
