// The frame around every page of the newsroom. Places a colleague may not enter are not shown; the corridor is the lock.
import type { ReactNode } from 'react'
import type { Role } from '@/domain/actor'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { Navigation } from './navigation.client'
import { SignOut } from './sign-out.client'
import { Typesetting } from './typesetting.client'

type Places = {
  articles: boolean
  front: boolean
  media: boolean
  moderation: boolean
  people: boolean
  topics: boolean
  redirects: boolean
  letters: boolean
  audit: boolean
  language: boolean
  settings: boolean
}
type Props = {
  locale: Locale
  paperName: string
  person: { id: string; name: string; role: Role }
  places: Places
  /** The demo's doors stand open; `mine`: whoever reads it can close them. */
  demo: 'mine' | 'others' | null
  /** What every colleague should see before anything else. */
  alarm?: ReactNode
  /** Letters that did not arrive. */
  failedLetters: number
  signOut: (form: FormData) => Promise<void>
  children: ReactNode
}

const DEMO_WORDS = { mine: 'demoWarning', others: 'demoWarningToOthers' } as const

export function Shell({ locale, paperName, person, places, demo, alarm, failedLetters, signOut, children }: Props) {
  const t = translator(locale, 'newsroom')
  const letters = translator(locale, 'letters')
  const other = locale === 'uk' ? 'en' : 'uk'
  const links = [
    { href: '/newsroom', name: t('nav.today'), shown: true },
    { href: '/newsroom/articles', name: t('nav.articles'), shown: places.articles },
    { href: '/newsroom/board', name: t('nav.board'), shown: places.articles },
    { href: '/newsroom/front', name: t('nav.front'), shown: places.front },
    { href: '/newsroom/media', name: t('nav.media'), shown: places.media },
    { href: '/newsroom/moderation', name: t('nav.moderation'), shown: places.moderation },
    { href: '/newsroom/people', name: t('nav.people'), shown: places.people },
    { href: '/newsroom/topics', name: translator(locale, 'topics')('title'), shown: places.topics },
    { href: '/newsroom/redirects', name: translator(locale, 'redirects')('title'), shown: places.redirects },
    { href: '/newsroom/letters', name: t('nav.letters'), shown: places.letters },
    { href: '/newsroom/audit', name: t('nav.audit'), shown: places.audit },
    { href: '/newsroom/language', name: translator(locale, 'language')('title'), shown: places.language },
    { href: '/newsroom/settings', name: t('nav.settings'), shown: places.settings },
  ]
  const shown = links.filter((link) => link.shown).map(({ href, name }) => ({ href: localePath(locale, href), name }))
  return (
    <div className="nr-shell">
      <Typesetting />
      <a className="nr-skip" href="#content">
        {t('skip')}
      </a>
      <header className="nr-side">
        <a className="nr-mark" href={localePath(locale, '/')} title={t('toPaper')}>
          {paperName}
        </a>
        <Navigation label={t('navigation')} menu={t('menu')} links={shown} />
        <div className="nr-me">
          <p>
            <a href={localePath(locale, '/newsroom/me')}>
              <strong>{person.name}</strong>
            </a>
            <span className="nr-quiet">{t(`role.${person.role}`)}</span>
          </p>
          <a href={localePath(other, '/newsroom')} hrefLang={other} lang={other}>
            {t('language')}
          </a>
          <SignOut personId={person.id} action={signOut} />
        </div>
      </header>
      <div className="nr-desk">
        {alarm}
        {demo && (
          // Named, for the page may have other asides.
          <aside className="nr-warning" aria-label={t(DEMO_WORDS[demo])}>
            {t(DEMO_WORDS[demo])}
          </aside>
        )}
        {failedLetters > 0 && (
          <p className="nr-error">
            {letters('page.failedNow', { count: failedLetters })}{' '}
            <a href={localePath(locale, '/newsroom/letters')}>{letters('page.toLetters')}</a>
          </p>
        )}
        <main id="content" tabIndex={-1}>
          {children}
        </main>
      </div>
    </div>
  )
}
