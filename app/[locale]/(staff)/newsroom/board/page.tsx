// The board: every story where it stands between draft and reader.
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireStaff } from '@/app/_edges/session'
import { listAddress } from '@/components/newsroom/articles/list-address'
import { Board } from '@/components/newsroom/board/board.client'
import type { DeskRow } from '@/domain/articles/desk-row'
import { BOARD_COLUMNS, type BoardColumn } from '@/domain/desk/board-columns'
import { listBoard } from '@/domain/desk/desk'
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
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  return isLocale(locale) ? { title: translator(locale, 'desk')('board.title') } : {}
}

export default async function BoardPage({ params, searchParams }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const person = await requireStaff(locale)
  const { mine, assignee } = await searchParams
  const now = new Date()
  const board = await listBoard(person, { mine, assignee }, now)
  if (!board) notFound()
  const d = translator(locale, 'desk')
  const t = translator(locale, 'editor')
  const path = localePath(locale, '/newsroom/board')
  const list = localePath(locale, '/newsroom/articles')
  const rights = { mayApprove: can(person, 'article.approve') }
  const card = (column: BoardColumn) => (row: DeskRow) => {
    const from = column === 'scheduled' || column === 'live' ? null : column
    return {
      id: row.id,
      headline: row.headline || t('untitled'),
      from,
      to: from ? movesFor(from, rights) : [],
      row,
    }
  }
  const views = [
    { name: d('board.everything'), href: path, isCurrent: !mine && !assignee },
    { name: d('board.mine'), href: `${path}?mine=1`, isCurrent: Boolean(mine) },
    { name: d('board.assignedMe'), href: `${path}?assignee=me`, isCurrent: Boolean(assignee) },
  ]
  return (
    <>
      <div className="nr-head">
        <h1>{d('board.title')}</h1>
        <a className="nr-button" href={list}>
          {d('list.toList')}
        </a>
      </div>
      <nav className="bd-views" aria-label={d('view.label')}>
        {views.map(({ name, href, isCurrent }) => (
          <a key={href} href={href} aria-current={isCurrent ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <Board
        columns={BOARD_COLUMNS.map((name) => ({
          name,
          cards: board[name].rows.map(card(name)),
          more: board[name].hasMore
            ? listAddress(list, { status: LIST_OF[name], mine: mine ? '1' : undefined, assignee: assignee ? 'me' : undefined })
            : null,
        }))}
        now={now}
        action={moveAction.bind(null, locale)}
      />
    </>
  )
}
