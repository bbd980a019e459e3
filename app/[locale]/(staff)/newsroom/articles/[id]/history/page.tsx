// The history of an article: every stretch of work on it, and any two versions side by side.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { ComparisonView } from '@/components/newsroom/history/comparison-view'
import { HistoryList } from '@/components/newsroom/history/history-list'
import { NameForm, RestoreForm } from '@/components/newsroom/history/version-orders.client'
import { findComparison, findHistory } from '@/domain/articles/history/desk'
import { newestChange } from '@/domain/articles/history/shown'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { nameAction, restoreFromHistoryAction } from './actions'

type Props = {
  params: Promise<{ locale: string; id: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'desk')('history.title') } : {}
}

export default async function HistoryPage({ params, searchParams }: Props) {
  const { locale, id } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const { from, to, cursor } = await searchParams
  const history = await findHistory(person, id, text(cursor))
  if (!history) notFound()
  const t = translator(locale, 'desk')
  const article = localePath(locale, `/newsroom/articles/${id}`)
  const path = `${article}/history`
  const newestTwo = newestChange(history.entries)
  const chosen = { from: text(from) || newestTwo.from, to: text(to) || newestTwo.to }
  const isAsked = Boolean(from && to)
  const comparison = isAsked ? await findComparison(person, id, chosen) : null
  const newest = cursor ? null : history.entries[0]?.id
  return (
    <>
      <div className="nr-head">
        <h1>{t('history.of', { headline: history.headline || translator(locale, 'editor')('untitled') })}</h1>
        <a className="nr-button" href={article}>
          {t('history.toArticle')}
        </a>
      </div>
      {comparison && <ComparisonView locale={locale} comparison={comparison} language={history.locale} />}
      {isAsked && !comparison && <p className="nr-error">{t('history.gone')}</p>}
      <p className="nr-quiet">{t('history.intro')}</p>
      <HistoryList
        locale={locale}
        path={path}
        history={history}
        chosen={chosen}
        ordersOf={({ id: revisionId, name }) => (
          <>
            {history.may.restore && revisionId !== newest && (
              <RestoreForm revisionId={revisionId} version={history.version} action={restoreFromHistoryAction.bind(null, locale, id)} />
            )}
            {history.may.name && <NameForm revisionId={revisionId} name={name ?? ''} action={nameAction.bind(null, locale, id)} />}
          </>
        )}
      />
      {history.nextCursor && (
        <p className="al-more">
          <a className="nr-button" href={`${path}?cursor=${history.nextCursor}`}>
            {t('history.older30')}
          </a>
        </p>
      )}
    </>
  )
}

function text(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value : ''
}
