// The history of an article, for whoever may read its draft: entries, and two revisions side by side.
import { z } from 'zod'
import type { Actor } from '@/domain/actor'
import { can } from '@/domain/permissions'
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { type DeskArticle, findDeskArticle } from '../desk-article'
import { diffContents, summarise } from '../diff/contents'
import { DraftContent } from '../schema'
import { entriesOf, handsOf } from './entries'
import { namedChanges } from './names'
import { listOrders } from './orders'
import type { ArticleHistory, ComparedSide, Comparison, HistoryEntry } from './shown'

const MOST_ENTRIES = 30
/** Enough autosaves for that many entries of a long evening; what is folded away costs a few bytes a row here. */
const MOST_REVISIONS = 600

const HEAD = {
  id: true,
  version: true,
  kind: true,
  name: true,
  createdAt: true,
  createdById: true,
  writerIds: true,
} as const
const NEWEST_FIRST = [{ version: 'desc' }, { createdAt: 'desc' }] as const satisfies Prisma.RevisionOrderByWithRelationInput[]

/** `cursor`: the version the last page ended with. */
export async function findHistory(actor: Actor, articleId: string, cursor: string): Promise<ArticleHistory | null> {
  const article = await findReadable(actor, articleId)
  if (!article) return null
  const ended = /^\d{1,9}$/.test(cursor) ? Number(cursor) : null
  const revisions = await db().revision.findMany({
    where: { articleId, ...(ended === null ? {} : { version: { lt: ended } }) },
    orderBy: [...NEWEST_FIRST],
    take: MOST_REVISIONS,
    select: HEAD,
  })
  const entries = entriesOf(revisions)
  const shown = entries.slice(0, MOST_ENTRIES)
  // One more than is shown: the last entry of a page is compared with what came before it.
  const contents = await contentsOf(entries.slice(0, MOST_ENTRIES + 1).map(({ head }) => head.id))
  const last = shown.at(-1)
  const isMore = last !== undefined && entries.length > MOST_ENTRIES
  const stretch = { since: isMore ? last.head.createdAt : null, before: ended === null ? null : await timeOf(articleId, ended) }
  const names = await namesOf(shown.flatMap(({ handIds }) => handIds))
  return {
    articleId,
    locale: article.locale,
    headline: article.draft.headline,
    version: article.draft.version,
    entries: shown.map(({ head, since, saves, handIds }, at): HistoryEntry => {
      const earlier = entries[at + 1]
      const [before, after] = [earlier && contents.get(earlier.head.id), contents.get(head.id)]
      const change = before && after ? summarise(diffContents(before, after)) : null
      return { id: head.id, kind: head.kind, name: head.name, at: head.createdAt, since, saves, by: names(handIds), change }
    }),
    orders: await listOrders(articleId, stretch),
    nextCursor: isMore ? String(last.head.version) : null,
    may: { restore: can(actor, 'article.restore', article), name: can(actor, 'revision.name', article) },
  }
}

/** Two revisions, the older one first; null when one of them is not there. */
export async function findComparison(actor: Actor, articleId: string, asked: { from: string; to: string }): Promise<Comparison | null> {
  const article = await findReadable(actor, articleId)
  const ids = [asked.from, asked.to]
  if (!article || ids.some((id) => !z.uuid().safeParse(id).success)) return null
  const rows = await db().revision.findMany({
    where: { articleId, id: { in: ids } },
    orderBy: [...NEWEST_FIRST],
    select: { ...HEAD, content: true },
  })
  const [after, before = after] = rows
  if (!after || !before) return null
  const [old, made] = [DraftContent.safeParse(before.content), DraftContent.safeParse(after.content)]
  if (!old.success || !made.success) return null
  const named = await namedChanges(db(), article.locale, diffContents(old.data, made.data))
  const names = await namesOf(rows.flatMap(handsOf))
  return { before: side(before, names), after: side(after, names), ...named }
}

type Row = Prisma.RevisionGetPayload<{ select: typeof HEAD }>

function side({ id, kind, name, createdAt, ...hands }: Row, names: Names): ComparedSide {
  return { id, kind, name, at: createdAt, by: names(handsOf(hands)) }
}

type Names = (ids: readonly string[]) => string[]

/** In the order of the alphabet; a person who is gone has no name. */
async function namesOf(ids: readonly string[]): Promise<Names> {
  const people = await db().user.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } })
  const known = new Map(people.map(({ id, name }) => [id, name]))
  return (some) => some.flatMap((id) => known.get(id) ?? []).sort((one, other) => one.localeCompare(other, 'uk'))
}

/** When a version was made: the one the last page ended with. */
async function timeOf(articleId: string, version: number): Promise<Date | null> {
  const newest = { orderBy: { createdAt: 'desc' }, select: { createdAt: true } } as const
  return (await db().revision.findFirst({ where: { articleId, version }, ...newest }))?.createdAt ?? null
}

async function contentsOf(ids: readonly string[]): Promise<Map<string, DraftContent>> {
  const rows = await db().revision.findMany({ where: { id: { in: [...ids] } }, select: { id: true, content: true } })
  return new Map(
    rows.flatMap(({ id, content }): [string, DraftContent][] => {
      const parsed = DraftContent.safeParse(content)
      return parsed.success ? [[id, parsed.data]] : []
    }),
  )
}

async function findReadable(actor: Actor, articleId: string): Promise<DeskArticle | null> {
  if (!z.uuid().safeParse(articleId).success) return null
  const article = await findDeskArticle(db(), articleId)
  return article && can(actor, 'article.read', article) ? article : null
}
