// A story on a list. One link, in the headline, covers the whole card; the label leads to the section.
import type { CardArticle } from '@/domain/articles/card'
import { isLabelled } from '@/domain/articles/genre'
import { GenreLabel } from '../article/genre-label'
import { Picture } from '../ui/picture'
import { CardMeta } from './card-meta'

/**
 * `lead`: the story of the day. `feature`: first of a strip. `standard`: picture above words. `row`: words with a thumbnail beside.
 * `text`: no picture.
 */
export type CardForm = 'lead' | 'feature' | 'standard' | 'row' | 'text'

type Props = {
  article: CardArticle
  now: Date
  form?: CardForm
  /** Rank of the headline in the outline of the page. */
  heading?: 'h2' | 'h3'
  /** A list within one section need not repeat its name. */
  hasLabel?: boolean
  hasStandfirst?: boolean
  isFirst?: boolean
}

/** How wide each form shows its picture; the sheet is 80rem, the gaps are narrow enough to be left out. */
const SIZES: Record<CardForm, string> = {
  // A phone's screen is so dense that nine tenths of its dots are enough: one step down the renditions, a third of the bytes.
  lead: '(min-width: 85rem) 52rem, (min-width: 64rem) 62vw, 88vw',
  feature: '(min-width: 85rem) 39rem, (min-width: 48rem) 48vw, 88vw',
  standard: '(min-width: 85rem) 19rem, (min-width: 48rem) 24vw, 7rem',
  row: '(min-width: 48rem) 14rem, 7rem',
  text: '0px',
}

/** A lead whose headline is longer is set smaller, else it fills a telephone's screen. */
const LONG_HEADLINE = 90

export function Card({ article, now, form = 'standard', heading: Heading = 'h3', hasLabel = true, hasStandfirst = true, isFirst }: Props) {
  const photo = form === 'text' ? null : article.photo
  return (
    <article className={`card card-${form}`} data-section={article.section.colour}>
      {photo && (
        <div className="card-picture">
          <Picture photo={photo} alt={isLarge(form) ? photo.alt : ''} sizes={SIZES[form]} isFirst={isFirst} />
        </div>
      )}
      <div className="card-words">
        {(hasLabel || isLabelled(article.genre)) && (
          <p className="card-label">
            {hasLabel && <a href={article.section.path}>{article.section.name}</a>}
            <GenreLabel genre={article.genre} locale={article.locale} />
          </p>
        )}
        <Heading className={article.headline.length > LONG_HEADLINE ? 'card-headline card-headline-long' : 'card-headline'}>
          <a href={article.path}>{article.headline}</a>
        </Heading>
        {hasStandfirst && article.standfirst && <p className="card-standfirst">{article.standfirst}</p>}
        <CardMeta article={article} now={now} />
      </div>
    </article>
  )
}

/** A small picture only repeats the headline; a large one says something of its own to those who cannot see it. */
function isLarge(form: CardForm): boolean {
  return form === 'lead' || form === 'feature'
}
