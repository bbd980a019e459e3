// The archive as a whole, or one year of it: its months.
import type { ArchivePage } from '@/domain/archive/archive-page'
import type { Paper } from '@/domain/settings/paper'
import { monthName } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import { PageHead } from '../front/page-head'
import { ArchivePath, archivePath } from './breadcrumb'

export function ArchiveYears({ paper: { locale }, years }: { paper: Paper; years: ArchivePage }) {
  const t = translator(locale, 'archive')
  return (
    <>
      <PageHead title={t('title')} text={years.length > 0 ? t('about') : t('empty')} />
      {years.map(({ year, months }) => (
        <section key={year} className="archive-year" aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>
            <a href={archivePath(locale, year)}>{year}</a>
          </h2>
          <Months {...{ locale, months }} />
        </section>
      ))}
    </>
  )
}

export function ArchiveYear({ paper: { locale }, year, months }: { paper: Paper } & ArchivePage[number]) {
  const t = translator(locale, 'archive')
  return (
    <>
      <ArchivePath of={year} locale={locale} />
      <PageHead title={t('year', { year })} />
      <Months {...{ locale, months }} />
    </>
  )
}

function Months({ locale, months }: Pick<Paper, 'locale'> & { months: readonly string[] }) {
  return (
    <ul className="archive-months">
      {months.map((month) => (
        <li key={month}>
          <a href={archivePath(locale, month)}>{monthName(locale, month)}</a>
        </li>
      ))}
    </ul>
  )
}
