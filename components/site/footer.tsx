// The foot of the page: sections once more, the feed, the door for the newsroom.
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { SitePageProps } from './site-page'
import { VersionLink } from './version-link'

export function Footer({ paper, version }: Pick<SitePageProps, 'paper' | 'version'>) {
  const { locale } = paper
  const t = translator(locale, 'site')
  return (
    <footer className="footer">
      <div className="footer-paper">
        <p className="footer-name">{paper.name}</p>
        <p>{paper.motto || t('about', { name: paper.name })}</p>
        {paper.isDemo && <p className="footer-demo">{t('demo')}</p>}
      </div>
      <nav className="footer-links" aria-label={t('footer')}>
        <ul>
          {paper.sections.map((section) => (
            <li key={section.id}>
              <a href={localePath(locale, `/${section.slug}`)}>{section.name}</a>
            </li>
          ))}
        </ul>
        <ul>
          <li>
            <a href={localePath(locale, '/archive')}>{translator(locale, 'archive')('title')}</a>
          </li>
          <li>
            <a href={localePath(locale, '/corrections')}>{t('corrections.title')}</a>
          </li>
          <li>
            <a href={localePath(locale, '/rules')}>{translator(locale, 'conduct')('link')}</a>
          </li>
          {paper.standards && (
            <li>
              <a href={localePath(locale, '/standards')}>{translator(locale, 'standards')('title')}</a>
            </li>
          )}
          <li>
            <a href={localePath(locale, '/feed.xml')}>{t('rss')}</a>
          </li>
          <li>
            <a href={localePath(locale, '/saved')} rel="nofollow">
              {translator(locale, 'saved')('link')}
            </a>
          </li>
          {version && (
            <li>
              <VersionLink version={version} locale={locale} />
            </li>
          )}
          <li>
            <a href={localePath(locale, '/sign-in')} rel="nofollow">
              {t('staff')}
            </a>
          </li>
        </ul>
      </nav>
    </footer>
  )
}
