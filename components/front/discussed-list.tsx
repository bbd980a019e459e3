// What readers talk about most.
import type { CardArticle } from '@/domain/articles/card'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export function DiscussedList({ stories, locale }: { stories: CardArticle[]; locale: Locale }) {
  const t = translator(locale, 'site')
  return (
    <section aria-labelledby="discussed">
      <header className="strip-head">
        <h2 id="discussed">{t('frontPage.discussed')}</h2>
      </header>
      <ol>
        {stories.map((story) => (
          <li key={story.id} className="clock-row clock-row-untimed">
            <h3 className="card-headline">
              <a href={story.path}>{story.headline}</a>
            </h3>
            <p className="discussed-count">{t('card.comments', { count: story.commentCount })}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
