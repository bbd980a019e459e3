// Where one is in the archive: all of it, a year, a month.
import { monthName } from '@/lib/i18n/dates'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

/** `of`: a day, a month or a year, `2026-11-22`, `2026-11`, `2026`; the links lead to everything above it. */
export function ArchivePath({ of, locale }: { of: string; locale: Locale }) {
  const t = translator(locale, 'archive')
  const [year = '', month, day] = of.split('-')
  return (
    <nav className="archive-path" aria-label={t('path')}>
      <a href={localePath(locale, '/archive')}>{t('title')}</a>
      {month && <a href={localePath(locale, `/${year}`)}>{year}</a>}
      {day && <a href={localePath(locale, `/${year}/${month}`)}>{monthName(locale, `${year}-${month}`)}</a>}
    </nav>
  )
}

/** `2026-11-22` at `/2026/11/22`; months and years likewise. */
export function archivePath(locale: Locale, of: string): string {
  return localePath(locale, `/${of.replaceAll('-', '/')}`)
}
