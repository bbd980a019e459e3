// The news by the clock: a dense list of times and headlines.
import type { CardArticle } from '@/domain/articles/card'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { GenreLabel } from '../article/genre-label'
import { Time } from '../ui/time'

type Props = { stories: CardArticle[]; now: Date; locale: Locale }

export function LatestList({ stories, now, locale }: Props) {
  const t = translator(locale, 'site')
  return (
    <section aria-labelledby="latest">
      <header className="strip-head">
        <h2 id="latest">
          <a href={localePath(locale, '/latest')}>{t('frontPage.latest')}</a>
        </h2>
      </header>
      <ol className="latest-list">
        {stories.map((story) => (
          <li key={story.id} className="clock-row" data-section={story.section.colour}>
            <Time at={story.publishedAt} now={now} locale={locale} form="short" />
            <div>
              <h3 className="card-headline">
                <a href={story.path}>{story.headline}</a>
              </h3>
              <p className="card-label">
                <span>{story.section.name}</span>
                <GenreLabel genre={story.genre} locale={locale} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
