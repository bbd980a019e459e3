// An article as it lies on the desk: the draft, what of it is live, and whose it is.
import type { Reader, Tx } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { DraftContent } from './schema'
import { storedBody } from './stored-body'

const IN_ORDER = { orderBy: { position: 'asc' } } as const

const DESK_ARTICLE = {
  id: true,
  locale: true,
  status: true,
  translationOfId: true,
  createdById: true,
  createdAt: true,
  firstPublishedAt: true,
  embargoUntil: true,
  embargoById: true,
  draft: {
    include: {
      bylines: { ...IN_ORDER, select: { authorId: true, author: { select: { userId: true } } } },
      tags: { ...IN_ORDER, select: { tagId: true, tag: { select: { name: true } } } },
      related: { ...IN_ORDER, select: { relatedId: true } },
      changedBy: { select: { name: true } },
    },
  },
  live: {
    include: {
      bylines: { ...IN_ORDER, select: { authorId: true } },
      tags: { ...IN_ORDER, select: { tagId: true, tag: { select: { name: true } } } },
      related: { ...IN_ORDER, select: { relatedId: true } },
    },
  },
} as const satisfies Prisma.ArticleSelect

type Row = Prisma.ArticleGetPayload<{ select: typeof DESK_ARTICLE }>
/** `ownerIds`: who began it, and whoever signs it and has an account. */
export type DeskArticle = Omit<Row, 'draft'> & { draft: NonNullable<Row['draft']>; ownerIds: string[] }

/** Null for what is not there, and for what lies in the bin. */
export async function findDeskArticle(reader: Reader, articleId: string): Promise<DeskArticle | null> {
  const row = await reader.article.findUnique({ where: { id: articleId }, select: DESK_ARTICLE })
  if (!row?.draft || row.draft.binnedAt) return null
  const signers = row.draft.bylines.map((byline) => byline.author.userId)
  const ownerIds = [row.createdById, ...signers].filter((id) => id !== null)
  return { ...row, draft: row.draft, ownerIds }
}

/** The same, and until the transaction ends nobody else changes this article: two orders at once are done one after the other. */
export async function lockDeskArticle(tx: Tx, articleId: string): Promise<DeskArticle | null> {
  await tx.$queryRaw`select 1 from article_drafts where article_id = ${articleId}::uuid for update`
  return await findDeskArticle(tx, articleId)
}

export function draftContent({ draft }: DeskArticle): DraftContent {
  return contentOf(draft)
}

type Kept = DeskArticle['draft'] | NonNullable<DeskArticle['live']>

/** The editable part of a draft or of a live copy, in one shape. */
export function contentOf(kept: Kept): DraftContent {
  return {
    headline: kept.headline,
    standfirst: kept.standfirst,
    slug: kept.slug,
    sectionId: kept.sectionId,
    body: storedBody(kept.body),
    leadMediaId: kept.leadMediaId,
    leadAlt: kept.leadAlt,
    leadCaption: kept.leadCaption,
    leadCredit: kept.leadCredit,
    authorIds: kept.bylines.map((byline) => byline.authorId),
    tags: kept.tags.map(({ tag }) => tag.name),
    relatedIds: kept.related.map((one) => one.relatedId),
    commentsOpen: kept.commentsOpen,
    genre: kept.genre,
    shareHeadline: kept.shareHeadline,
    shareDescription: kept.shareDescription,
    shareMediaId: kept.shareMediaId,
  }
}
