// The list of articles: filters, search and saved views are links and an ordinary form, so that they work before any script does.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { ArticleFilters } from '@/components/newsroom/articles/article-filters'
import { ArticleTable } from '@/components/newsroom/articles/article-table.client'
import { listAddress, onlyTexts, type Query } from '@/components/newsroom/articles/list-address'
import { ChangeViewForm, SaveViewForm } from '@/components/newsroom/articles/view-forms.client'
import { chosenView, LIST_VIEWS, ViewTabs } from '@/components/newsroom/articles/view-tabs'
import { listEditorChoices } from '@/domain/articles/desk'
import { listArticles, listAssignees, listViews } from '@/domain/desk/desk'
import { can } from '@/domain/permissions'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { createArticleAction } from './actions'
import { changeViewAction, saveViewAction } from './desk-actions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'newsroom')('nav.articles') } : {}
}

export default async function ArticlesPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  if (!can(person, 'article.create')) notFound()
  const asked = onlyTexts(await searchParams)
  const views = await listViews(person)
  const { current, filters, view } = chosenView(asked, views)
  const now = new Date()
  const [{ rows, nextCursor }, { sections, authors }, editors] = await Promise.all([
    listArticles(person, { ...filters, cursor: asked.cursor }, now),
    listEditorChoices(person, locale),
    listAssignees(person),
  ])
  const t = translator(locale, 'editor')
  const d = translator(locale, 'desk')
  const path = localePath(locale, '/newsroom/articles')
  const isNarrowed = Object.keys(filters).length > 0
  return (
    <>
      <div className="nr-head">
        <h1>{translator(locale, 'newsroom')('nav.articles')}</h1>
        <div className="al-tools">
          <a className="nr-button" href={localePath(locale, '/newsroom/board')}>
            {d('list.toBoard')}
          </a>
          <a className="nr-button" href={localePath(locale, '/newsroom/bin')}>
            {d('list.toBin')}
          </a>
          <form action={createArticleAction.bind(null, locale, { locale })}>
            <button type="submit" className="nr-button nr-primary">
              {t('list.new')}
            </button>
          </form>
        </div>
      </div>
      <ViewTabs locale={locale} path={path} house={LIST_VIEWS} views={views} current={current} />
      <ArticleFilters locale={locale} path={path} asked={filters} sections={sections} authors={authors} editors={editors} />
      {current === null && <SaveViewForm filters={JSON.stringify(filters)} action={saveViewAction.bind(null, locale)} />}
      {view?.by === null && (
        <ChangeViewForm
          key={view.id}
          view={view}
          mayShare={can(person, 'view.share')}
          action={changeViewAction.bind(null, locale, view.id)}
        />
      )}
      <ArticleTable locale={locale} rows={rows} now={now} isNarrowed={isNarrowed} path={path} />
      {nextCursor && (
        <p className="al-more">
          <a className="nr-button" href={listAddress(path, { ...asked, cursor: nextCursor })}>
            {d('list.older')}
          </a>
        </p>
      )}
    </>
  )
}
