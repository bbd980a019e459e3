// Who the authors are: portrait, what they do, a few words, and the way to all they wrote.
import type { StoryAuthor } from '@/domain/articles/story'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { Portrait } from './portrait'

export function AuthorBoxes({ authors, locale }: { authors: StoryAuthor[]; locale: Locale }) {
  const t = translator(locale, 'article')
  const known = authors.filter((author) => author.bio || author.title || author.portrait)
  if (known.length === 0) return null
  return (
    <section className="author-boxes" aria-labelledby="about-authors">
      <h2 id="about-authors" className="sr-only">
        {t(known.length === 1 ? 'aboutAuthor' : 'aboutAuthors')}
      </h2>
      {known.map((author) => (
        <div key={author.id} className="author-box">
          {author.portrait && <Portrait photo={author.portrait} />}
          <div>
            <h3>
              <a href={localePath(locale, `/author/${author.slug}`)}>{author.name}</a>
            </h3>
            {author.title && <p className="author-title">{author.title}</p>}
            {author.bio && <p>{author.bio}</p>}
          </div>
        </div>
      ))}
    </section>
  )
}
