// Every stretch of work on an article: who, when and what. Two of them are chosen and compared by an ordinary form.
import type { ReactNode } from 'react'
import type { ArticleHistory, HistoryEntry } from '@/domain/articles/history/shown'
import { exactTime } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { ChangeLine } from './change-line'
import './history.css'

type Props = {
  locale: Locale
  path: string
  history: ArticleHistory
  chosen: { from: string; to: string }
  /** Orders about one version: restoring and naming. */
  orders: (entry: HistoryEntry) => ReactNode
}

export function HistoryList({ locale, path, history: { entries }, chosen, orders }: Props) {
  const t = translator(locale, 'desk')
  return (
    <>
      {entries.length > 1 && (
        <form action={path} method="get" id="compare" className="hs-choose">
          <button type="submit" className="nr-button nr-primary">
            {t('history.compare')}
          </button>
        </form>
      )}
      <ol className="hs-list">
        {entries.map((entry) => (
          <li key={entry.id}>
            {entries.length > 1 && (
              <span className="hs-picks">
                <Pick side="from" entry={entry} isChosen={entry.id === chosen.from} name={t('history.older')} />
                <Pick side="to" entry={entry} isChosen={entry.id === chosen.to} name={t('history.newer')} />
              </span>
            )}
            <div className="hs-entry">
              <p>
                <time dateTime={entry.at.toISOString()}>{exactTime(locale, entry.at)}</time> — {t(`history.kind.${entry.kind}`)},{' '}
                {entry.by ?? t('history.house')}
                {entry.name && <strong className="hs-name">{entry.name}</strong>}
              </p>
              <p className="hs-change">
                <ChangeLine locale={locale} change={entry.change} />
              </p>
              {entry.saves > 1 && (
                <p className="nr-quiet">{t('history.saves', { count: entry.saves, since: exactTime(locale, entry.since) })}</p>
              )}
              <div className="hs-orders">{orders(entry)}</div>
            </div>
          </li>
        ))}
      </ol>
    </>
  )
}

type PickProps = { side: 'from' | 'to'; entry: HistoryEntry; isChosen: boolean; name: string }

/** Radio buttons of the form above: one for each side in every entry. */
function Pick({ side, entry, isChosen, name }: PickProps) {
  return (
    <label className="hs-pick">
      <input type="radio" form="compare" name={side} value={entry.id} defaultChecked={isChosen} />
      <span>{name}</span>
    </label>
  )
}
