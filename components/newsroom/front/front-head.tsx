// Which front page this is, the other ones, and where its history, its future and the breaking strip are.
import type { FrontPlace } from '@/domain/front/schema'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = {
  locale: Locale
  place: FrontPlace
  /** `id` null: the whole paper. */
  sections: { id: string | null; name: string | null; href: string }[]
  languages: Record<Locale, string>
  links: { history: string; preview: string; breaking: string; see: string }
}

const LANGUAGE_NAMES: Record<Locale, string> = { uk: 'Українська', en: 'English' }

export function FrontHead({ locale, place, sections, languages, links }: Props) {
  const t = translator(locale, 'front')
  return (
    <>
      <div className="nr-head">
        <h1>{t('title')}</h1>
        <ul className="fd-links">
          <li>
            <a href={links.breaking}>{t('links.breaking')}</a>
          </li>
          <li>
            <a href={links.preview}>{t('links.preview')}</a>
          </li>
          <li>
            <a href={links.history}>{t('links.history')}</a>
          </li>
          <li>
            <a href={links.see}>{t('links.see')}</a>
          </li>
        </ul>
      </div>
      <nav className="fd-which" aria-label={t('which')}>
        <ul className="fd-languages">
          {LOCALES.map((one) => (
            <li key={one}>
              <a href={languages[one]} lang={one} aria-current={one === place.locale ? 'true' : undefined}>
                {LANGUAGE_NAMES[one]}
              </a>
            </li>
          ))}
        </ul>
        <ul className="fd-fronts" lang={place.locale}>
          {sections.map(({ id, name, href }) => (
            <li key={href}>
              <a href={href} aria-current={id === place.sectionId ? 'page' : undefined} lang={name === null ? locale : undefined}>
                {name ?? t('whole')}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </>
  )
}
