// Old addresses: where each leads, one added, a table brought or taken away.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { ImportForm } from '@/components/newsroom/redirects/import-form.client'
import { RedirectForm } from '@/components/newsroom/redirects/redirect-form.client'
import { RedirectRow } from '@/components/newsroom/redirects/redirect-row.client'
import { type DeskRedirect, listRedirects } from '@/domain/redirects/desk'
import { readableAddress } from '@/domain/redirects/spelling'
import { exactTime } from '@/lib/i18n/dates'
import { isLocale, type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { importAction, keepAction, removeAction } from './actions'
import '@/components/newsroom/redirects/redirects.css'

type Query = { [name: string]: string | string[] | undefined }
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'redirects')('title') } : {}
}

export default async function RedirectsPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const query = await searchParams
  const [q = '', cursor] = ['q', 'cursor'].map((name) => [query[name]].flat()[0])
  const list = await listRedirects(person, { q, cursor })
  if (!list) notFound()
  const t = translator(locale, 'redirects')
  const path = localePath(locale, '/newsroom/redirects')
  const address = (more: { [name: string]: string }) => `${path}?${new URLSearchParams({ ...(q ? { q } : {}), ...more })}`
  return (
    <>
      <div className="nr-head">
        <h1>{t('title')}</h1>
      </div>
      <p className="nr-quiet">{t('lead')}</p>
      <div className="rd-forms">
        <RedirectForm action={keepAction.bind(null, locale)} />
        <section aria-labelledby="redirect-table">
          <h2 id="redirect-table">{t('table')}</h2>
          <ImportForm action={importAction.bind(null, locale)} />
          <p>
            <a href="/api/redirects" download>
              {t('export')}
            </a>
          </p>
        </section>
      </div>
      <form method="get" action={path} className="rd-search">
        <label className="nr-field">
          {t('search')}
          <input type="search" name="q" defaultValue={q} />
        </label>
        <button type="submit" className="nr-button">
          {t('find')}
        </button>
        {q && <a href={path}>{t('all')}</a>}
      </form>
      {list.redirects.length === 0 && <p className="nr-empty">{t(q ? 'notFound' : 'none')}</p>}
      <ul className="nr-list">
        {list.redirects.map((redirect) => (
          <RedirectRow key={redirect.id} redirect={shown(redirect, locale)} action={removeAction.bind(null, locale, redirect.id)} />
        ))}
      </ul>
      {(cursor || list.next) && (
        <nav className="au-pages" aria-label={t('pages')}>
          {cursor && <a href={address({})}>← {t('newest')}</a>} {list.next && <a href={address({ cursor: list.next })}>{t('older')} →</a>}
        </nav>
      )}
    </>
  )
}

function shown({ at, by, ...redirect }: DeskRedirect, locale: Locale) {
  const when = exactTime(locale, at)
  const inLetters = { from: readableAddress(redirect.from), to: readableAddress(redirect.to) }
  return { ...redirect, inLetters, made: by ? translator(locale, 'redirects')('made', { when, who: by }) : when }
}
