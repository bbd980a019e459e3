// The board: every story where it stands between draft and reader.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { ArticleFilters } from '@/components/newsroom/articles/article-filters'
import { listAddress, onlyTexts } from '@/components/newsroom/articles/list-address'
import { chosenView, isOfBoard, ViewTabs } from '@/components/newsroom/articles/view-tabs'
import { Board } from '@/components/newsroom/board/board.client'
import { listEditorChoices } from '@/domain/articles/desk'
import type { DeskRow } from '@/domain/articles/desk-row'
import { BOARD_COLUMNS, type BoardColumn, type Home, STAGE_IN } from '@/domain/desk/board-columns'
import { listAssignees, listBoard, listViews } from '@/domain/desk/desk'
import { movesFor } from '@/domain/desk/stage'
import { can } from '@/domain/permissions'
import { isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { moveAction } from '../articles/desk-actions'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const LIST_OF: Record<BoardColumn, string> = {
  writing: 'draft',
  review: 'review',
  approved: 'approved',
  scheduled: 'scheduled',
  live: 'live',
  changed: 'changed',
  withdrawn: 'withdrawn',
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'desk')('board.title') } : {}
}

export default async function BoardPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const [views, now] = [await listViews(person), new Date()]
  const { current, filters } = chosenView(onlyTexts(await searchParams), views)
  const [board, { sections, authors }, editors] = await Promise.all([
    listBoard(person, filters, now),
    listEditorChoices(person, locale),
    listAssignees(person),
  ])
  if (!board) notFound()
  const d = translator(locale, 'desk')
  const t = translator(locale, 'editor')
  const path = localePath(locale, '/newsroom/board')
  const list = localePath(locale, '/newsroom/articles')
  const rights = { mayApprove: can(person, 'article.approve') }
  const card = (column: BoardColumn) => (row: DeskRow) => {
    const from = STAGE_IN[column]
    return {
      id: row.id,
      headline: row.headline || t('untitled'),
      from,
      home: homeOf(row),
      to: from ? movesFor(from, rights) : [],
      row,
    }
  }
  return (
    <>
      <div className="nr-head">
        <h1>{d('board.title')}</h1>
        <a className="nr-button" href={list}>
          {d('list.toList')}
        </a>
      </div>
      <ViewTabs locale={locale} path={path} house={['all', 'mine', 'assigned']} views={views.filter(isOfBoard)} current={current} />
      <ArticleFilters locale={locale} path={path} asked={filters} isOfBoard {...{ sections, authors, editors }} />
      <Board
        columns={BOARD_COLUMNS.map((name) => ({
          name,
          cards: board[name].rows.map(card(name)),
          more: board[name].hasMore ? listAddress(list, { ...filters, status: LIST_OF[name] }) : null,
        }))}
        now={now}
        action={moveAction.bind(null, locale)}
      />
    </>
  )
}

function homeOf({ status, publishedAt }: DeskRow): Home {
  if (publishedAt) return 'changed'
  return status === 'withdrawn' ? 'withdrawn' : 'writing'
}
