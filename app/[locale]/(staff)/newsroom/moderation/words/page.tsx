// The words comments are screened for: tried, added, found, removed, taken away as text.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { TalkTabs } from '@/components/newsroom/talk/talk-tabs'
import { WordList } from '@/components/newsroom/talk/word-list.client'
import { WordsForm } from '@/components/newsroom/talk/words-form.client'
import { shortTime } from '@/components/ui/spoken-time'
import { findWordsDesk } from '@/domain/comments/words/desk'
import { WORD_EFFECTS } from '@/domain/comments/words/schema'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { removeWordsAction, wordsAction } from './actions'
import '@/components/newsroom/talk/talk.css'

type Query = { [name: string]: string | string[] | undefined }
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'talk')('words.title') } : {}
}

export default async function WordsPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const query = await searchParams
  const [view, q = '', after] = ['effect', 'q', 'after'].map((name) => [query[name]].flat()[0]?.slice(0, 200))
  const effect = WORD_EFFECTS.find((one) => one === view)
  const desk = await findWordsDesk(person, { effect, q, after })
  if (!desk) notFound()
  const t = translator(locale, 'talk')
  const now = new Date()
  const path = localePath(locale, '/newsroom/moderation/words')
  const address = (more: { [name: string]: string }) => `${path}?${new URLSearchParams({ q, ...(effect ? { effect } : {}), ...more })}`
  const words = desk.words.map(({ at, by, ...word }) => {
    return { ...word, made: t('words.by', { who: by ?? t('words.somebody'), when: shortTime({ at, now, locale }) }) }
  })
  return (
    <>
      <div className="nr-head">
        <h1>{t('words.title')}</h1>
        <TalkTabs locale={locale} current="words" />
      </div>
      <p className="nr-quiet tk-lead">{t('words.lead')}</p>
      <WordsForm action={wordsAction.bind(null, locale)} />
      <section aria-labelledby="list">
        <h2 id="list">{t('words.list')}</h2>
        <nav className="tk-tabs" aria-label={t('words.views')}>
          <a href={path} aria-current={effect ? undefined : 'page'}>
            {t('words.all')}
          </a>
          {WORD_EFFECTS.map((one) => (
            <a key={one} href={`${path}?effect=${one}`} aria-current={one === effect ? 'page' : undefined}>
              {t(`words.effect.${one}`)} {desk.counts[one]}
            </a>
          ))}
        </nav>
        <form method="get" action={path} className="tk-search">
          {effect && <input type="hidden" name="effect" value={effect} />}
          <label className="nr-field">
            <span>{t('words.find')}</span>
            <input type="search" name="q" defaultValue={q} maxLength={100} />
          </label>
          <button type="submit" className="nr-button">
            {t('words.search')}
          </button>
        </form>
        {words.length === 0 && <p className="nr-empty">{t('words.empty')}</p>}
        <WordList words={words} action={removeWordsAction.bind(null, locale)} />
        <p className="tk-pages">{desk.next && <a href={address({ after: desk.next })}>{t('words.next')} →</a>}</p>
        <ul className="tk-exports">
          {WORD_EFFECTS.filter((one) => desk.counts[one] > 0).map((one) => (
            <li key={one}>
              <a href={`/api/moderation/words?effect=${one}`}>{t('words.export', { effect: t(`words.effect.${one}`) })}</a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
