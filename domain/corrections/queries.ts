// The readers' door to corrections: those of stories that are live, the newest first.
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import { type Place, readCursor, writeCursor } from '../articles/cursor'
import { LIVE_ADDRESS, livePath } from '../articles/live-story'
import type { Paper } from '../settings/paper'
import { noteShown, touch } from '../touch'
import type { Correction, CorrectionsPage } from './corrections-page'
import { storedDiff } from './story-diff'

const PAGE_SIZE = 20

const CORRECTION = {
  id: true,
  words: true,
  at: true,
  diff: true,
  articleId: true,
  article: { select: { live: { select: { ...LIVE_ADDRESS, headline: true } } } },
} as const satisfies Prisma.PublishedChangeSelect

type Row = Prisma.PublishedChangeGetPayload<{ select: typeof CORRECTION }>

/** Null when the cursor is not one of ours, or nothing older was put right. */
export async function findCorrections({ locale }: Paper, { cursor }: { cursor?: string }): Promise<CorrectionsPage | null> {
  const place = cursor === undefined ? null : readCursor(cursor)
  if (cursor !== undefined && !place) return null
  const rows = await db().publishedChange.findMany({
    where: { locale, kind: 'correction', article: { live: { isNot: null } }, ...olderThan(place) },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    take: PAGE_SIZE + 1,
    select: CORRECTION,
  })
  noteShown(touch.corrections(locale))
  if (place && rows.length === 0) return null
  const shown = rows.slice(0, PAGE_SIZE)
  const last = shown.at(-1)
  noteShown(...shown.map((row) => touch.article(row.articleId)))
  return {
    corrections: shown.flatMap((row) => correction(row) ?? []),
    cursor: last && rows.length > PAGE_SIZE ? writeCursor({ publishedAt: last.at, articleId: last.id }) : null,
  }
}

function olderThan(place: Place | null): Prisma.PublishedChangeWhereInput {
  if (!place) return {}
  const { publishedAt: at, articleId: id } = place
  return { at: { lte: at }, OR: [{ at: { lt: at } }, { id: { lt: id } }] }
}

/** Null for a story whose section has just been taken away. */
function correction({ article, articleId, diff, ...row }: Row): Correction | null {
  const path = article.live && livePath(article.live)
  return article.live && path ? { ...row, diff: storedDiff(diff), story: { id: articleId, headline: article.live.headline, path } } : null
}
