// One day of the paper, newest story first.
import type { DayPage } from '@/domain/archive/archive-page'
import type { Paper } from '@/domain/settings/paper'
import { longDate, noonOf, weekday } from '@/lib/i18n/dates'
import { translator } from '@/lib/i18n/translator'
import { CardList } from '../card/card-list'
import { PageHead } from '../front/page-head'
import { Pagination } from '../ui/pagination'
import { ArchivePath, archivePath } from './breadcrumb'
import { ArchiveNeighbours } from './neighbours'

type Props = { paper: Paper; page: DayPage; isFirstPage: boolean; now: Date }

export function DayStories({ paper: { locale }, page, isFirstPage, now }: Props) {
  const t = translator(locale, 'archive')
  const path = archivePath(locale, page.day)
  const nameOf = (day: string) => longDate(locale, noonOf(day))
  return (
    <>
      <ArchivePath of={page.day} locale={locale} />
      <PageHead title={nameOf(page.day)} label={weekday(locale, noonOf(page.day))} />
      <CardList stories={page.stories} now={now} heading="h2" />
      <Pagination
        locale={locale}
        newestPath={isFirstPage ? undefined : path}
        olderPath={page.cursor ? `${path}?cursor=${page.cursor}` : undefined}
      />
      <ArchiveNeighbours locale={locale} label={t('neighbours')} before={page.before} after={page.after} nameOf={nameOf} />
    </>
  )
}
