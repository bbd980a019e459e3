// The words to be judged, with what a check found marked in them; or, of an edit, what would be taken out and put in.
import { useTranslations } from 'use-intl/react'
import type { QueueCard } from './decision-state'

export function ItemWords({ card }: { card: QueueCard }) {
  const t = useTranslations('moderation')
  const { edit, text, why, decided, explanation, note, appeal, reports, reportCount } = card
  return (
    <>
      <p className="mod-text">{edit ? edit.map(changedWords) : text.map(markedWords)}</p>
      {why.length > 0 && (
        <ul className="mod-why">
          {why.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {appeal && (
        <blockquote className="mod-asked">
          <b>{t('appeal')}</b> {appeal}
        </blockquote>
      )}
      {reports.length > 0 && (
        <div className="mod-asked">
          <b>{t('reports', { count: reportCount })}</b>
          <ul>
            {reports.map((report) => (
              <li key={`${report.at} ${report.reason} ${report.note}`}>
                {report.reason}
                {report.note && `: «${report.note}»`} <span className="nr-quiet">{report.at}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {decided && (
        <p className="nr-quiet">
          {decided}
          {note && ` «${note}»`}
        </p>
      )}
      {explanation && <p className="nr-quiet">{t('explanation.said', { explanation })}</p>}
    </>
  )
}

type Marked = QueueCard['text'][number]
type Changed = NonNullable<QueueCard['edit']>[number]

export function markedWords({ text, isMarked }: Marked, place: number) {
  return isMarked ? <mark key={place}>{text}</mark> : text
}

function changedWords({ kind, runs }: Changed, place: number) {
  const text = runs.map(markedWords)
  // biome-ignore-start lint/suspicious/noArrayIndexKey: runs of one text never change their order.
  if (kind === 'added') return <ins key={place}>{text}</ins>
  if (kind === 'removed') return <del key={place}>{text}</del>
  // biome-ignore-end lint/suspicious/noArrayIndexKey: as above.
  return text
}
