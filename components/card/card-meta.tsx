// The quiet line under a card: when, and how many comments.
import type { CardArticle } from '@/domain/articles/card'
import { translator } from '@/lib/i18n/translator'
import { Time } from '../ui/time'

export function CardMeta({ article, now }: { article: CardArticle; now: Date }) {
  const t = translator(article.locale, 'site')
  return (
    <p className="card-meta">
      <Time at={article.publishedAt} now={now} locale={article.locale} />
      {article.commentCount > 0 && <span>{t('card.comments', { count: article.commentCount })}</span>}
    </p>
  )
}
