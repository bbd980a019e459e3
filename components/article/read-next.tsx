// What to read after the story: what is near to it, and its neighbours in the section.
import type { CardArticle } from '@/domain/articles/card'
import type { StorySection } from '@/domain/articles/story'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { Card } from '../card/card'

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
