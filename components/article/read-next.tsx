// What to read after the story: how its topic goes on, what is near to it, and its neighbours in the section.
import type { CardArticle } from '@/domain/articles/card'
import type { StorySection, StoryTag } from '@/domain/articles/story'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { Card } from '../card/card'
import { Time } from '../ui/time'

type RelatedProps = { articles: CardArticle[]; now: Date; locale: Locale }

export function RelatedStories({ articles, now, locale }: RelatedProps) {
  if (articles.length === 0) return null
  return (
    <section className="related" aria-labelledby="related">
      <h2 id="related">{translator(locale, 'article')('related')}</h2>
      <ul>
        {articles.map((article) => (
          <li key={article.id}>
            <Card article={article} now={now} hasStandfirst={false} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type TopicProps = { topic: StoryTag | undefined; articles: CardArticle[]; now: Date; locale: Locale }

/** How the story's first topic goes on. A script puts last what was read in this browser. */
export function TopicStories({ topic, articles, now, locale }: TopicProps) {
  if (!topic || articles.length === 0) return null
  const t = translator(locale, 'article')
  return (
    <visnyk-topic class="topic" data-read-already={t('topic.read')}>
      <h2>{t('topic.title', { topic: topic.name })}</h2>
      <ul>
        {articles.map(({ id, path, headline, publishedAt }) => (
          <li key={id} data-story={id}>
            <Time at={publishedAt} now={now} locale={locale} form="short" />
            <a href={path}>{headline}</a>
          </li>
        ))}
      </ul>
      <p>
        <a href={localePath(locale, `/tag/${topic.slug}`)}>{t('topic.all')}</a>
      </p>
    </visnyk-topic>
  )
}

type NeighboursProps = { section: StorySection; previous: CardArticle | null; next: CardArticle | null; locale: Locale }

export function Neighbours({ section, previous, next, locale }: NeighboursProps) {
  if (!previous && !next) return null
  const t = translator(locale, 'article')
  return (
    <nav className="neighbours" aria-label={t('neighbours', { section: section.name })}>
      {previous && (
        <a rel="prev" href={previous.path}>
          <span className="neighbours-label">{t('previous')}</span>
          <span className="neighbours-headline">{previous.headline}</span>
        </a>
      )}
      {next && (
        <a rel="next" href={next.path}>
          <span className="neighbours-label">{t('next')}</span>
          <span className="neighbours-headline">{next.headline}</span>
        </a>
      )}
    </nav>
  )
}
