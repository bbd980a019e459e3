// Everything by the clock, a heading for each day.
import type { LatestPage } from '@/domain/archive/archive-page'
import type { CardArticle } from '@/domain/articles/card'
import type { Paper } from '@/domain/settings/paper'
import { kyivDay, longDate, noonOf } from '@/lib/i18n/dates'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { CardList } from '../card/card-list'
import { PageHead } from '../front/page-head'
import { Pagination } from '../ui/pagination'
import { archivePath } from './breadcrumb'

type Props = { paper: Paper; page: LatestPage; isFirstPage: boolean; now: Date }

export function LatestStories({ paper: { locale }, page, isFirstPage, now }: Props) {
  const t = translator(locale, 'archive')
  const path = localePath(locale, '/latest')
  return (
    <>
      <PageHead title={t('latest')} text={t('latestAbout')} />
      {byDay(page.stories).map(({ day, stories }) => (
        <section key={day} className="latest-day" aria-labelledby={`day-${day}`}>
          <header className="strip-head">
            <h2 id={`day-${day}`}>
              <a href={archivePath(locale, day)}>{longDate(locale, noonOf(day))}</a>
            </h2>
          </header>
          <CardList stories={stories} now={now} heading="h3" />
        </section>
      ))}
      <Pagination
        locale={locale}
        newestPath={isFirstPage ? undefined : path}
        olderPath={page.cursor ? `${path}?cursor=${page.cursor}` : undefined}
      />
    </>
  )
}

function byDay(stories: readonly CardArticle[]): { day: string; stories: CardArticle[] }[] {
  const days: { day: string; stories: CardArticle[] }[] = []
  for (const story of stories) {
    const day = kyivDay(story.publishedAt)
    const last = days.at(-1)
    if (last?.day === day) last.stories.push(story)
    else days.push({ day, stories: [story] })
  }
  return days
}
