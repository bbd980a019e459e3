// The head of a light page: the name, the sections, the search, the other language and the whole page, as links.
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { SitePageProps } from './site-page'
import { VersionLink } from './version-link'

const OTHER: Record<Locale, Locale> = { uk: 'en', en: 'uk' }

type Props = Omit<SitePageProps, 'children'>

export function LiteMasthead({ paper, isFront = false, currentSection, isSectionPage = false, otherLanguagePath, version }: Props) {
  const { locale, name, sections } = paper
  const t = translator(locale, 'site')
  const other = OTHER[locale]
  const front = localePath(locale, '/')
  return (
    <header className="masthead">
      {isFront ? <h1>{name}</h1> : <p className="masthead-name">{<a href={front}>{name}</a>}</p>}
      {isFront && <p>{t('lite.about')}</p>}
      <nav aria-label={t('sections')}>
        <ul className="row">
          {sections.map(({ id, slug, name: section }) => (
            <li key={id}>
              <a href={localePath(locale, `/${slug}`)} aria-current={slug === currentSection && isSectionPage ? 'page' : undefined}>
                {section}
              </a>
            </li>
          ))}
          <li>
            <a href={localePath(locale, '/search')}>{translator(locale, 'search')('open')}</a>
          </li>
          <li>
            <a href={otherLanguagePath ?? localePath(other, '/')} hrefLang={other} lang={other}>
              {t('otherLanguage')}
            </a>
          </li>
          {version && (
            <li>
              <VersionLink version={version} locale={locale} />
            </li>
          )}
        </ul>
      </nav>
    </header>
  )
}
