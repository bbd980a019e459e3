// What was read most in the last day.
import type { CardArticle } from '@/domain/articles/card'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export function MostRead({ stories, locale }: { stories: CardArticle[]; locale: Locale }) {
  return (
    <section aria-labelledby="most-read">
      <header className="strip-head">
        <h2 id="most-read">{translator(locale, 'site')('frontPage.mostRead')}</h2>
      </header>
      <ol>
        {stories.map((story, index) => (
          <li key={story.id} className="clock-row clock-row-counted">
            <span className="most-read-place" aria-hidden="true">
              {index + 1}
            </span>
            <h3 className="card-headline">
              <a href={story.path}>{story.headline}</a>
            </h3>
          </li>
        ))}
      </ol>
    </section>
  )
}
