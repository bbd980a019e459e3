// The bin: what was taken off the desk lies here whole until somebody with the right to do so erases it.
import type { Tx } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Locale } from '@/lib/i18n/locale'

export const MIN_DAYS_IN_BIN = 30
const DAY_MS = 24 * 60 * 60 * 1000

export function isOldEnough(binnedAt: Date | null, now: Date): boolean {
  return binnedAt !== null && now.getTime() - binnedAt.getTime() >= MIN_DAYS_IN_BIN * DAY_MS
}

/** Locked, so that nobody takes it out while it is being erased. Null for what does not lie in the bin. */
export async function findBinned(tx: Tx, articleId: string) {
  await tx.$queryRaw`select 1 from article_drafts where article_id = ${articleId}::uuid for update`
  const draft = await tx.articleDraft.findFirst({
    where: { articleId, binnedAt: { not: null } },
    select: { headline: true, version: true, locale: true, binnedAt: true, ownerIds: true },
  })
  return draft && { id: articleId, locale: draft.locale, draft, ownerIds: draft.ownerIds }
}

/** Translations stay and stand on their own; photographs belong to the library. */
export async function eraseDraft(tx: Tx, articleId: string): Promise<void> {
  await tx.article.delete({ where: { id: articleId } })
}

export type BinnedRow = {
  id: string
  headline: string
  locale: Locale
  binnedAt: Date
  by: string | null
  erasableFrom: Date
  /** By this colleague, today. */
  mayErase: boolean
}
export type BinPage = { rows: BinnedRow[]; nextCursor: string | null }

export const BINNED = {
  articleId: true,
  headline: true,
  locale: true,
  binnedAt: true,
  binnedBy: { select: { name: true } },
} as const satisfies Prisma.ArticleDraftSelect

type Row = Prisma.ArticleDraftGetPayload<{ select: typeof BINNED }>

export function binnedRow(
  { articleId: id, binnedAt, binnedBy, ...row }: Row,
  { mayErase, now }: { mayErase: boolean; now: Date },
): BinnedRow[] {
  if (!binnedAt) return []
  const erasableFrom = new Date(binnedAt.getTime() + MIN_DAYS_IN_BIN * DAY_MS)
  return [{ ...row, id, binnedAt, by: binnedBy?.name ?? null, erasableFrom, mayErase: mayErase && isOldEnough(binnedAt, now) }]
}
