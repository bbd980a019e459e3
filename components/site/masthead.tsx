// The head of the page: today's date by the clock of Kyiv, the name of the paper, its sections, the other language.
import { kyivDay, longDate, weekday } from '@/lib/i18n/dates'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { MastheadSearch } from '../search/masthead-search'
import { SectionNav } from './section-nav'
import type { SitePageProps } from './site-page'

const OTHER: Record<Locale, Locale> = { uk: 'en', en: 'uk' }

type Props = Omit<SitePageProps, 'children'>

export function Masthead({ paper, now, currentSection, isSectionPage, isFront = false, isStory = false, otherLanguagePath }: Props) {
  const { locale } = paper
  const t = translator(locale, 'site')
  const other = OTHER[locale]
  return (
    <header className={isFront ? 'masthead masthead-front' : 'masthead'}>
      <div className="masthead-line">
        {!isStory && (
          <time className="masthead-date" dateTime={kyivDay(now)}>
            {`${weekday(locale, now)}, ${longDate(locale, now)}`}
          </time>
        )}
        <MastheadSearch locale={locale} />
        <a
          className="masthead-language"
          href={otherLanguagePath ?? localePath(other, '/')}
          hrefLang={other}
          lang={other}
          title={otherLanguagePath ? t('otherLanguageLong') : t('otherFrontLong')}
        >
          {t('otherLanguage')}
        </a>
      </div>
      <div className="masthead-name">
        {isFront ? (
          <h1>{paper.name}</h1>
        ) : (
          <p>
            <a href={localePath(locale, '/')} aria-label={`${paper.name}: ${t('toFront')}`}>
              {paper.name}
            </a>
          </p>
        )}
        {isFront && paper.motto && <p className="masthead-motto">{paper.motto}</p>}
      </div>
      {paper.sections.length > 0 && <SectionNav paper={paper} current={currentSection} isSectionPage={isSectionPage} isFront={isFront} />}
    </header>
  )
}
