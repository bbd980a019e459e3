// A month as a sheet of a calendar: the days on which something came out are links.
import type { MonthPage } from '@/domain/archive/archive-page'
import { daysOfMonth, weekdayOf } from '@/domain/archive/calendar'
import type { Paper } from '@/domain/settings/paper'
import { longDate, monthAndYear, noonOf, weekdayNames } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { PageHead } from '../front/page-head'
import { ArchivePath, archivePath } from './breadcrumb'
import { ArchiveNeighbours } from './neighbours'

export function MonthCalendar({ paper: { locale }, page }: { paper: Paper; page: MonthPage }) {
  const t = translator(locale, 'archive')
  const [short, long] = [weekdayNames(locale, 'short'), weekdayNames(locale, 'long')]
  return (
    <>
      <ArchivePath of={page.month} locale={locale} />
      <PageHead title={monthAndYear(locale, page.month)} />
      <table className="archive-month">
        <thead>
          <tr>
            {short.map((name, index) => (
              <th key={name} scope="col" abbr={long[index]}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeksOf(page.month).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a place in the week is what a cell is
                <td key={index}>{day && <Day day={day} isLink={page.days.has(day)} locale={locale} />}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ArchiveNeighbours
        locale={locale}
        label={t('neighbouringMonths')}
        before={page.before}
        after={page.after}
        nameOf={(month) => monthAndYear(locale, month)}
      />
    </>
  )
}

function Day({ day, isLink, locale }: { day: string; isLink: boolean; locale: Locale }) {
  const number = Number(day.slice(-2))
  if (!isLink) return <span className="archive-empty-day">{number}</span>
  return (
    <a href={archivePath(locale, day)} aria-label={longDate(locale, noonOf(day))}>
      {number}
    </a>
  )
}

/** Seven places each, Monday first; null where the month has not begun or is over. */
function weeksOf(month: string): (string | null)[][] {
  const days = daysOfMonth(month)
  const places: (string | null)[] = [...Array.from({ length: weekdayOf(days[0] ?? '') }, () => null), ...days]
  while (places.length % 7 !== 0) places.push(null)
  return Array.from({ length: places.length / 7 }, (_, week) => places.slice(week * 7, week * 7 + 7))
}
