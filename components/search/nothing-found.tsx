// When there is nothing to show: why, and what to do now.
import type { SearchPage } from '@/domain/search/found'
import { type Asked, isBackwards } from '@/domain/search/schema'
import type { Paper } from '@/domain/settings/paper'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { Narrowed } from './narrowed'
import type { Choices } from './search-filters'
import { searchPath } from './search-path'

type Props = { paper: Paper; asked: Asked; choices: Choices; page: SearchPage | null; isFirstPage: boolean }

export function NothingFound({ paper, asked, choices, page, isFirstPage }: Props) {
  const { locale } = paper
  const t = translator(locale, 'search')
  if (page === null) {
    return (
      <div className="search-nothing" role="status">
        <h2>{t('busy')}</h2>
        <p>{t('busyText')}</p>
        <p>
          <a href={searchPath(locale, asked)}>{t('again')}</a>
        </p>
      </div>
    )
  }
  if (asked.q === '' || !page.isAsked) {
    return (
      <div className="search-nothing">
        <p>{asked.q === '' ? t('empty') : t('common')}</p>
        <SectionLinks paper={paper} />
      </div>
    )
  }
  const { meant, elsewhere } = page
  return (
    <div className="search-nothing" role="status">
      <h2>{isFirstPage ? t('nothing', { q: asked.q }) : t('nothingMore')}</h2>
      {meant !== null && (
        <p className="search-meant">
          {t.rich('meant', { q: meant, link: (words) => <a href={searchPath(locale, { ...asked, q: meant })}>{words}</a> })}
        </p>
      )}
      {elsewhere && (
        <p>
          {t.rich(elsewhere.isMore ? 'manyElsewhere' : 'elsewhere', {
            ...{ count: elsewhere.count, language: elsewhere.locale },
            link: (words) => <a href={searchPath(locale, { ...asked, lang: elsewhere.locale })}>{words}</a>,
          })}
        </p>
      )}
      {isFirstPage && <Narrowed locale={locale} asked={asked} choices={choices} />}
      {isFirstPage && !isBackwards(asked) && <p>{t('nothingText')}</p>}
      <SectionLinks paper={paper} />
    </div>
  )
}

function SectionLinks({ paper }: { paper: Paper }) {
  const t = translator(paper.locale, 'search')
  if (paper.sections.length === 0) return null
  return (
    <>
      <p>{t('sections')}</p>
      <ul className="search-sections">
        {paper.sections.map(({ id, slug, name, colour }) => (
          <li key={id} data-section={colour}>
            <a href={localePath(paper.locale, `/${slug}`)}>{name}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
