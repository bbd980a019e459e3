// The foot of the page: sections once more, the feed, the door for the newsroom.
import type { Paper } from '@/domain/settings/paper'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export function Footer({ paper }: { paper: Paper }) {
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
          <li>
            <a href={localePath(locale, '/feed.xml')}>{t('rss')}</a>
          </li>
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
