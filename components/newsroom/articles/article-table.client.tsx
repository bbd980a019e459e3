'use client'
// Articles as a table on a wide screen and as a list on a phone: one markup, two readings.
// Drawn from rows in the browser, too: as server markup fifty of them would travel twice, and be most of the page's work.
import type { ListedDraft } from '@/domain/desk/shown'
import { clock, dayAndMonth, exactTime, kyivDay, longDate } from '@/lib/i18n/dates'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { saidExactly } from '../publish/said-minute'
import { DueMark } from './due-mark'
import { saidStatus } from './said-status'
import { sectionName } from './section-name'
import { StatusMark } from './status-mark'
import './articles.css'

type Props = { locale: Locale; rows: ListedDraft[]; now: Date; isNarrowed: boolean; path: string }

export function ArticleTable({ locale, rows, now, isNarrowed, path }: Props) {
  const t = translator(locale, 'editor')
  const d = translator(locale, 'desk')
  if (rows.length === 0) {
    return (
      <p className="nr-empty">
        {isNarrowed ? t('list.nothingFound') : t('list.empty')} {isNarrowed && <a href={`${path}?view=all`}>{t('list.showAll')}</a>}
      </p>
    )
  }
  return (
    <table className="al-table">
      <thead>
        <tr>
          <th scope="col">{t('list.headline')}</th>
          <th scope="col">{t('list.status')}</th>
          <th scope="col">{d('list.stage')}</th>
          <th scope="col">{t('list.section')}</th>
          <th scope="col">{t('list.authors')}</th>
          <th scope="col">{t('list.changed')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} locale={locale} now={now} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row, locale, now }: { row: ListedDraft; locale: Locale; now: Date }) {
  const t = translator(locale, 'editor')
  const d = translator(locale, 'desk')
  const section = sectionName(row, locale)
  const isPlanned = row.scheduledAt !== null
  const isBesides = (row.status === 'changed' || row.status === 'withdrawn' || row.status === 'scheduled') && row.stage !== 'writing'
  return (
    <tr>
      <th scope="row">
        <a href={localePath(locale, `/newsroom/articles/${row.id}`)} lang={row.locale}>
          {row.headline || t('untitled')}
        </a>
        {row.locale !== locale && <span className="al-language">{t(`language.${row.locale}`)}</span>}
        {row.passage && (
          <span className="al-passage" lang={row.locale}>
            {row.passage.map((part) => (part.isFound ? <mark key={part.at}>{part.text}</mark> : part.text))}
          </span>
        )}
      </th>
      <td>
        <StatusMark status={isPlanned ? 'scheduled' : row.status} name={saidStatus(locale, { status: row.status, isPlanned })} />
        {isBesides && <span className="al-by">{d(`stage.${row.stage}`)}</span>}
        {row.scheduledAt && (
          <time className="al-by" dateTime={row.scheduledAt.toISOString()}>
            {saidExactly(locale, row.scheduledAt)}
          </time>
        )}
      </td>
      <td>
        <DueMark locale={locale} dueAt={row.dueAt} isDone={row.status === 'live'} now={now} />
        {row.assignee && <span className="al-by">{d('work.editor', { name: row.assignee.name })}</span>}
      </td>
      <td>{section ? <span lang={section.lang}>{section.name}</span> : <span className="nr-quiet">{t('list.noSection')}</span>}</td>
      <td>{row.authors.join(', ')}</td>
      <td>
        <time dateTime={row.changedAt.toISOString()} title={exactTime(locale, row.changedAt)}>
          {spoken(locale, { at: row.changedAt, now })}
        </time>
        {row.changedBy && <span className="al-by">{row.changedBy}</span>}
      </td>
    </tr>
  )
}

/** «14:05» today, «12 листопада» this year, with the year before that. */
function spoken(locale: Locale, { at, now }: { at: Date; now: Date }): string {
  if (kyivDay(at) === kyivDay(now)) return clock(locale, at)
  return kyivDay(at).slice(0, 4) === kyivDay(now).slice(0, 4) ? dayAndMonth(locale, at) : longDate(locale, at)
}
