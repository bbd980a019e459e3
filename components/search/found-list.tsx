// Stories that were found, with the passage that answers and its words marked.
import type { FoundStory } from '@/domain/search/found'
import type { Piece } from '@/domain/search/passage'
import type { Locale } from '@/lib/i18n/locale'
import { GenreLabel } from '../article/genre-label'
import { Picture } from '../ui/picture'
import { Time } from '../ui/time'

type Props = { stories: readonly FoundStory[]; locale: Locale; found: Locale; now: Date }

/** `found` is the language of the stories, which may be another than the page's. */
export function FoundList({ stories, locale, found, now }: Props) {
  return (
    <ol className="found-list">
      {stories.map(({ card, headline, passage, authors }) => (
        <li key={card.id}>
          <article className="found" lang={found === locale ? undefined : found}>
            <div className="found-words">
              <p className="card-label" data-section={card.section.colour}>
                <a href={card.section.path}>{card.section.name}</a>
                <GenreLabel genre={card.genre} locale={found} />
              </p>
              <h2 className="card-headline">
                <a href={card.path}>
                  <Marked pieces={headline} />
                </a>
              </h2>
              <p className="found-passage">
                <Marked pieces={passage} />
              </p>
              <p className="card-meta">
                <Time at={card.publishedAt} now={now} locale={locale} />
                {authors.length > 0 && <span>{authors.join(', ')}</span>}
              </p>
            </div>
            {card.photo && (
              <div className="card-picture">
                <Picture photo={card.photo} alt="" sizes="10rem" />
              </div>
            )}
          </article>
        </li>
      ))}
    </ol>
  )
}

function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, isFound }, place) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text never change their places
    isFound ? <mark key={place}>{text}</mark> : <span key={place}>{text}</span>,
  )
}
