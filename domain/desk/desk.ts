// What a colleague sees of the work in the newsroom: today's page, the list, the board, the bin, saved views. Every read starts from the person.
import { z } from 'zod'
import type { Actor } from '@/domain/actor'
import { type Place as CursorPlace, readCursor, writeCursor } from '@/domain/articles/cursor'
import { findDeskArticle } from '@/domain/articles/desk-article'
import { DESK_ROW, type DeskRow, deskRow, type Recent } from '@/domain/articles/desk-row'
import { blockWords } from '@/domain/articles/diff/block-words'
import { storedBody } from '@/domain/articles/stored-body'
import { can, type Permission } from '@/domain/permissions'
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import { BINNED, type BinPage, binnedRow } from './bin'
import { columnQueries, todayQueries } from './board'
import { BOARD_COLUMNS, type BoardColumn } from './board-columns'
import { narrowedBy, visibleTo } from './conditions'
import { type PassagePart, passageOf } from './passage'
import { ListFilters } from './schema'
import type { Board, DraftPage, Work } from './shown'
import { listSaying, type Place, sayingWords } from './text-search'
import { listViewsOf, type SavedView } from './views/views'
import { listEditors } from './work'

const PAGE_SIZE = 50
const MOST_TODAY = 8
/** Of seven columns; more of one is in the list. */
const MOST_IN_COLUMN = 18

/** Today's page: one's own unfinished work, live stories with unpublished changes, what went out within a day. */
export async function listRecent(actor: Actor, now: Date): Promise<Recent> {
  if (!can(actor, 'article.create')) return { onDesk: [], changed: [], published: [] }
  const queries = todayQueries({
    visible: visibleTo(actor),
    own: [Prisma.sql`status = 'draft'`, ...narrowedBy({ mine: '1' }, { actor, now })],
    changed: narrowedBy({ status: 'changed' }, { actor, now }),
    most: MOST_TODAY,
    now,
  })
  const found = await db().$queryRaw<{ list: keyof Recent; id: string }[]>`${Prisma.join(queries, ' union all ')}`
  const rows = new Map((await draftsOf(found.map(({ id }) => id))).map((row) => [row.id, row]))
  const rowsOf = (list: keyof Recent) => found.filter((one) => one.list === list).flatMap(({ id }) => rows.get(id) ?? [])
  return { onDesk: rowsOf('onDesk'), changed: rowsOf('changed'), published: rowsOf('published') }
}

/** The last changed first; when an hour is asked for, the earliest hour first. */
export async function listArticles(actor: Actor, asked: unknown, now: Date): Promise<DraftPage> {
  if (!can(actor, 'article.create')) return { rows: [], nextCursor: null }
  const filters = ListFilters.parse(asked)
  const cursor = typeof asked === 'object' && asked !== null && 'cursor' in asked ? String(asked.cursor) : ''
  const conditions = [...visibleTo(actor), ...narrowedBy(filters, { actor, now })]
  const found = await placesOf({ filters, conditions, cursor })
  const page = found.slice(0, PAGE_SIZE)
  const rows = await draftsOf(page.map(({ id }) => id))
  const passages = filters.q
    ? await passagesOf(
        page.map(({ id }) => id),
        filters.q,
      )
    : new Map<string, PassagePart[]>()
  const last = page.at(-1)
  return {
    rows: rows.map((row) => ({ ...row, passage: passages.get(row.id) ?? null })),
    nextCursor: last && found.length > PAGE_SIZE ? writeCursor({ publishedAt: last.at, articleId: last.id }) : null,
  }
}

/** What is where, column by column; in each what is due first, then what was changed last. */
export async function listBoard(actor: Actor, asked: unknown, now: Date): Promise<Board | null> {
  if (!can(actor, 'article.create')) return null
  // Its columns are the statuses, and words are searched for in the list.
  const filters = { ...ListFilters.parse(asked), status: undefined, q: undefined }
  const conditions = [...visibleTo(actor), ...narrowedBy(filters, { actor, now })]
  const most = MOST_IN_COLUMN
  const queries = columnQueries({ conditions, most: most + 1, now })
  const found = await db().$queryRaw<{ column: BoardColumn; id: string }[]>`${Prisma.join(queries, ' union all ')}`
  const rows = new Map((await draftsOf(found.map(({ id }) => id))).map((row) => [row.id, row]))
  const columns = BOARD_COLUMNS.map((column) => {
    const ids = found.filter((one) => one.column === column).map(({ id }) => id)
    return [column, { rows: ids.slice(0, most).flatMap((id) => rows.get(id) ?? []), hasMore: ids.length > most }]
  })
  return Object.fromEntries(columns)
}

/** Colleagues who may be given a draft to edit; nobody for whoever may not give one. */
export async function listAssignees(actor: Actor): Promise<{ id: string; name: string }[]> {
  return can(actor, 'article.create') ? await listEditors(db()) : []
}

export async function listViews(actor: Actor): Promise<SavedView[]> {
  return actor.kind === 'person' && can(actor, 'view.save') ? await listViewsOf(db(), actor.id) : []
}

/** The work on one draft, and what this colleague may do about it; the corridor is the lock. */
export async function findWork(actor: Actor, articleId: string): Promise<Work | null> {
  const article = z.uuid().safeParse(articleId).success ? await findDeskArticle(db(), articleId) : null
  if (!article || !can(actor, 'article.read', article)) return null
  const [row] = await draftsOf([articleId])
  const may = (permission: Permission) => can(actor, permission, article)
  return row
    ? {
        row,
        isMovable: row.status !== 'live',
        may: {
          submit: may('article.submit'),
          approve: may('article.approve'),
          return: may('article.return'),
          assign: may('article.assign'),
          bin: may('article.bin') && !article.live,
        },
      }
    : null
}

/** What lies in the bin and is this colleague's to see: the last thrown away first. */
export async function listBin(actor: Actor, cursor: string, now: Date): Promise<BinPage> {
  if (!can(actor, 'article.create')) return { rows: [], nextCursor: null }
  const own = can(actor, 'article.read') || actor.kind !== 'person' ? {} : { ownerIds: { has: actor.id } }
  const place = readCursor(cursor)
  const after = place
    ? [{ binnedAt: { lte: place.publishedAt } }, { OR: [{ binnedAt: { lt: place.publishedAt } }, { articleId: { lt: place.articleId } }] }]
    : []
  const found = await db().articleDraft.findMany({
    where: { AND: [{ binnedAt: { not: null } }, own, ...after] },
    orderBy: [{ binnedAt: 'desc' }, { articleId: 'desc' }],
    take: PAGE_SIZE + 1,
    select: BINNED,
  })
  const rows = found.slice(0, PAGE_SIZE).flatMap((row) => binnedRow(row, { mayErase: can(actor, 'article.erase'), now }))
  const last = rows.at(-1)
  return { rows, nextCursor: last && found.length > PAGE_SIZE ? writeCursor({ publishedAt: last.binnedAt, articleId: last.id }) : null }
}

type Asked = { filters: ListFilters; conditions: Prisma.Sql[]; cursor: string }

async function placesOf({ filters: { due, q }, conditions, cursor }: Asked): Promise<Place[]> {
  const place = readCursor(cursor)
  if (due) return await listByHour(q ? [...conditions, sayingWords(q)] : conditions, place)
  const after = place ? [Prisma.sql`(changed_at, article_id) < (${place.publishedAt}, ${place.articleId}::uuid)`] : []
  if (q) return await listSaying({ q, conditions, after, most: PAGE_SIZE + 1 })
  return await db().$queryRaw<Place[]>`
    select article_id as id, changed_at as at from article_drafts where ${Prisma.join([...conditions, ...after], ' and ')}
     order by changed_at desc, article_id desc limit ${PAGE_SIZE + 1}`
}

/** Few drafts have an hour, so their words are read where they stand. */
async function listByHour(conditions: Prisma.Sql[], place: CursorPlace | null): Promise<Place[]> {
  const after = place ? [Prisma.sql`(due_at, article_id) > (${place.publishedAt}, ${place.articleId}::uuid)`] : []
  return await db().$queryRaw<Place[]>`
    select article_id as id, due_at as at from article_drafts where ${Prisma.join([...conditions, ...after], ' and ')}
     order by due_at, article_id limit ${PAGE_SIZE + 1}`
}

/** Rows of these drafts, in this order. */
async function draftsOf(ids: readonly string[]): Promise<DeskRow[]> {
  if (ids.length === 0) return []
  const rows = await db().articleDraft.findMany({ where: { articleId: { in: [...ids] } }, select: DESK_ROW })
  const known = new Map(rows.map((row) => [row.articleId, deskRow(row)]))
  return ids.flatMap((id) => known.get(id) ?? [])
}

async function passagesOf(ids: readonly string[], q: string): Promise<Map<string, PassagePart[]>> {
  const rows = await db().articleDraft.findMany({
    where: { articleId: { in: [...ids] } },
    select: { articleId: true, standfirst: true, body: true },
  })
  return new Map(
    rows.flatMap(({ articleId, standfirst, body }): [string, PassagePart[]][] => {
      const text = [standfirst, ...storedBody(body).blocks.map(blockWords)].join('\n')
      const passage = passageOf(text, q)
      return passage ? [[articleId, passage]] : []
    }),
  )
}
