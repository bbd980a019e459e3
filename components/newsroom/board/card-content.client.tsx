'use client'
// What a card of the board says of its story.
import type { DeskRow } from '@/domain/articles/desk-row'
import { exactTime } from '@/lib/i18n/dates'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { DueMark } from '../articles/due-mark'
import { sectionName } from '../articles/section-name'
import { saidMinute } from '../publish/said-minute'

type Props = { locale: Locale; row: DeskRow; now: Date }

export function CardContent({ locale, row, now }: Props) {
  const t = translator(locale, 'editor')
  const d = translator(locale, 'desk')
  const isOut = row.status === 'live' || row.status === 'changed'
  const authors = row.authors.join(', ')
  return (
    <>
      <p className="bd-label">
        {[sectionName(row, locale)?.name ?? t('list.noSection'), row.locale !== locale && t(`language.${row.locale}`)]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <a href={localePath(locale, `/newsroom/articles/${row.id}`)} lang={row.locale} draggable={false}>
        {row.headline || t('untitled')}
      </a>
      {row.status === 'changed' && <p className="bd-label">{d('board.isChange')}</p>}
      <DueMark locale={locale} dueAt={row.dueAt} isDone={row.status === 'live'} now={now} />
      {row.note && row.stage === 'writing' && <p className="bd-note">{row.note}</p>}
      <p className="nr-quiet">{[authors, row.assignee && d('work.editor', { name: row.assignee.name })].filter(Boolean).join(' · ')}</p>
      {row.scheduledAt && (
        <Minute {...{ locale, now }} at={row.scheduledAt} say={(when) => d(isOut ? 'board.updateGoesOut' : 'board.goesOut', { when })} />
      )}
      {row.status === 'live' && row.publishedAt && (
        <Minute {...{ locale, now }} at={row.publishedAt} say={(when) => d('board.wentOut', { when })} />
      )}
    </>
  )
}

function Minute({ locale, now, at, say }: { locale: Locale; now: Date; at: Date; say: (when: string) => string }) {
  return (
    <p className="bd-label">
      <time dateTime={at.toISOString()} title={exactTime(locale, at)}>
        {say(saidMinute(locale, at, now))}
      </time>
    </p>
  )
}
