// The list of articles: filters and search are an ordinary form, so that it works before any script does.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { ArticleFilters } from '@/components/newsroom/articles/article-filters'
import { ArticleTable } from '@/components/newsroom/articles/article-table'
import { listArticles, listEditorChoices } from '@/domain/articles/desk'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { createArticleAction } from './actions'

type Asked = { [name: string]: string | string[] | undefined }
type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Asked> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'newsroom')('nav.articles') } : {}
}

export default async function ArticlesPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const asked = onlyTexts(await searchParams)
  const [{ rows, nextCursor }, { sections }] = await Promise.all([listArticles(person, asked), listEditorChoices(person, locale)])
  const t = translator(locale, 'editor')
  const path = localePath(locale, '/newsroom/articles')
  const isNarrowed = ['q', 'status', 'locale', 'section', 'mine'].some((name) => asked[name])
  return (
    <>
      <div className="nr-head">
        <h1>{translator(locale, 'newsroom')('nav.articles')}</h1>
        <form action={createArticleAction.bind(null, locale, { locale })}>
          <button type="submit" className="nr-button nr-primary">
            {t('list.new')}
          </button>
        </form>
      </div>
      <ArticleFilters locale={locale} path={path} asked={asked} sections={sections} />
      <ArticleTable locale={locale} rows={rows} now={new Date()} isNarrowed={isNarrowed} path={path} />
      {nextCursor && (
        <p className="al-more">
          <a className="nr-button" href={`${path}?${new URLSearchParams({ ...asked, cursor: nextCursor })}`}>
            {t('list.older')}
          </a>
        </p>
      )}
    </>
  )
}

function onlyTexts(asked: Asked): { [name: string]: string } {
  return Object.fromEntries(Object.entries(asked).filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== ''))
}
