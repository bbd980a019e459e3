// Authors of the paper, each a link to the page where they are changed.
import { Picture } from '@/components/ui/picture'
import type { Photo } from '@/domain/media/photo'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Words = { name: string; title: string }
type Author = { id: string; userId: string | null; portrait: Photo | null; uk: Words; en: Words }
type Props = { locale: Locale; authors: Author[] }

export function AuthorList({ locale, authors }: Props) {
  const t = translator(locale, 'people')
  return (
    <section className="pp-authors" aria-labelledby="authors">
      <div className="nr-head">
        <div>
          <h2 id="authors">{t('authors')}</h2>
          <p className="nr-quiet">{t('authorsLead')}</p>
        </div>
        <a className="nr-button" href={localePath(locale, '/newsroom/people/authors/new')}>
          {t('newAuthor')}
        </a>
      </div>
      <ul className="nr-list">
        {authors.map(({ id, userId, portrait, ...words }) => {
          const shown = words[locale].name ? words[locale] : words.uk
          const marks = [shown.title, userId === null && t('guest'), words.en.name === '' && t('noEnglish')].filter(Boolean)
          return (
            <li key={id} className="pp-author">
              {portrait && <Picture photo={portrait} alt="" sizes="3rem" className="pp-portrait" />}
              <a href={localePath(locale, `/newsroom/people/authors/${id}`)}>{shown.name}</a>
              <span className="nr-quiet">{marks.join(' · ')}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
