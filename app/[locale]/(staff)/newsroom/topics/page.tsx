// Topics of one language by name: how much is filed under each, and whether its page begins with words of the newsroom.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { listDeskTags, MOST_COUNTED } from '@/domain/tags/desk'
import type { DeskTag } from '@/domain/tags/desk-tag'
import { isLocale, LOCALES, type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import '@/components/newsroom/talk/talk.css'
import '@/components/newsroom/audit/audit.css'
import '@/components/newsroom/topics/topics.css'

type Query = { [name: string]: string | string[] | undefined }
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'topics')('title') } : {}
}

export default async function TopicsPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const query = await searchParams
  const [q = '', cursor, lang = ''] = ['q', 'cursor', 'lang'].map((name) => [query[name]].flat()[0])
  const language = isLocale(lang) ? lang : locale
  const list = await listDeskTags(person, { locale: language, q, cursor })
  if (!list) notFound()
  const t = translator(locale, 'topics')
  const path = localePath(locale, '/newsroom/topics')
  const address = (more: { [name: string]: string }) => `${path}?${new URLSearchParams({ lang: language, ...(q ? { q } : {}), ...more })}`
  return (
    <>
      <div className="nr-head">
        <h1>{t('title')}</h1>
        <nav className="tk-tabs" aria-label={t('languages')}>
          {LOCALES.map((one) => (
            <a key={one} href={`${path}?lang=${one}`} aria-current={one === language ? 'page' : undefined}>
              {t('inLanguage', { language: one })}
            </a>
          ))}
        </nav>
      </div>
      <p className="nr-quiet">{t('lead')}</p>
      <form method="get" action={path} className="tp-search">
        <input type="hidden" name="lang" value={language} />
        <label className="nr-field">
          {t('search')}
          <input type="search" name="q" defaultValue={q} />
        </label>
        <button type="submit" className="nr-button">
          {t('find')}
        </button>
        {q && <a href={`${path}?lang=${language}`}>{t('all')}</a>}
      </form>
      {list.tags.length === 0 && <p className="nr-empty">{t(q ? 'notFound' : 'none')}</p>}
      <ul className="nr-list tp-list">
        {list.tags.map((tag) => (
          <li key={tag.id}>
            <a href={`${path}/${tag.id}`} lang={tag.locale}>
              {tag.name}
            </a>
            <span className="nr-quiet">{tag.slug}</span>
            <span className="nr-quiet">{said(tag, locale)}</span>
          </li>
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

function said({ stories, isDraft, isIntroduced }: DeskTag, locale: Locale): string {
  const t = translator(locale, 'topics')
  const many = stories > MOST_COUNTED ? t('countMany', { count: MOST_COUNTED }) : t('count', { count: stories })
  const used = stories > 0 ? many : t(isDraft ? 'draftsOnly' : 'unused')
  return isIntroduced ? `${used} · ${t('introduced')}` : used
}
