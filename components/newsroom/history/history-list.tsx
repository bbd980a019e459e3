// Every stretch of work on an article: who, when and what. Two of them are chosen and compared by an ordinary form.
import type { ReactNode } from 'react'
import type { ArticleHistory, HistoryEntry, HistoryOrder } from '@/domain/articles/history/shown'
import { exactTime } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { ChangeLine } from './change-line'
import { OrderLine } from './order-line'
import './history.css'

type Props = {
  locale: Locale
  path: string
  history: ArticleHistory
  chosen: { from: string; to: string }
  /** Orders about one version: restoring and naming. */
  ordersOf: (entry: HistoryEntry) => ReactNode
}

export function HistoryList({ locale, path, history: { entries, orders }, chosen, ordersOf }: Props) {
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
        {mixed(entries, orders).map(({ entry, order }) =>
          order ? (
            <OrderLine key={order.id} locale={locale} order={order} />
          ) : (
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
                  {entry.by.join(', ') || t('history.house')}
                  {entry.name && <strong className="hs-name">{entry.name}</strong>}
                </p>
                <p className="hs-change">
                  <ChangeLine locale={locale} change={entry.change} />
                </p>
                {entry.saves > 1 && (
                  <p className="nr-quiet">{t('history.saves', { count: entry.saves, since: exactTime(locale, entry.since) })}</p>
                )}
                <div className="hs-orders">{ordersOf(entry)}</div>
              </div>
            </li>
          ),
        )}
      </ol>
    </>
  )
}

type Line = { entry: HistoryEntry; order?: undefined } | { entry?: undefined; order: HistoryOrder }

/** By their time, the newest first; an order stands before the version it was given about. */
function mixed(entries: readonly HistoryEntry[], orders: readonly HistoryOrder[]): Line[] {
  const lines: Line[] = [...orders.map((order) => ({ order })), ...entries.map((entry) => ({ entry }))]
  return lines.sort((one, other) => timeOf(other) - timeOf(one))
}

function timeOf({ entry, order }: Line): number {
  return (order ?? entry).at.getTime()
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
