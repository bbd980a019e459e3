// Conversations as readers see them: approved comments only, in their public shape, a page at a time.
import { db, type Reader } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { noteShown, touch } from '../touch'
import { type Place, parseCursor } from './cursor'
import { findApproved, listAround } from './reading/context'
import { listFirstComments } from './reading/first-comments'
import { findRoot, listReplies } from './reading/replies'
import { publicComment, type Row } from './reading/rows'
import { findRuleOfTalk } from './rules/queries'
import { type PublicComment, SORTS, type Sort, type Thread } from './schema'

export const ROOTS_A_PAGE = 20
export const REPLIES_A_PAGE = 40
export const MOST_COUNTED = 100

type Page = { sort?: Sort; cursor?: string | null; limit?: number; now?: Date }

/** Null when the article is not live. */
export async function findThread({ articleId, ...page }: Page & { articleId: string }): Promise<Thread | null> {
  noteShown(touch.comments(articleId), touch.article(articleId))
  const live = await db().liveArticle.findUnique({ where: { articleId }, select: { commentCount: true } })
  return live && (await readThread({ articleId, ...live }, page))
}

const NOTHING_SAID = { picks: [], comments: [], next: null }

type Talked = { articleId: string; commentCount: number }

/** The conversation under a story that has just been read: what the story knows of it is not asked again. */
export async function listThread(story: Talked, page: Page): Promise<Thread> {
  noteShown(touch.comments(story.articleId), touch.article(story.articleId))
  return await readThread(story, page)
}

async function readThread({ articleId, commentCount }: Talked, page: Page): Promise<Thread> {
  const { sort = 'newest', cursor, limit = ROOTS_A_PAGE, now = new Date() } = page
  const place = placeIn(sort, cursor)
  const [rule, list] = await Promise.all([
    openness(articleId, now),
    commentCount === 0 ? NOTHING_SAID : listFirstComments({ articleId, sort, place, limit }),
  ])
  return { sort, count: commentCount, ...rule, isFirstPage: place === null, ...list }
}

/** A cursor of another order is none. */
function placeIn(sort: Sort, cursor: string | null | undefined): Place | null {
  const place = parseCursor(cursor)
  return (place?.likes !== undefined) === (sort === 'top') ? place : null
}

/** What a page's `sort` means; null for a word that is no order of ours. */
export function parseSort(value: string | null | undefined): Sort | null {
  return SORTS.find((sort) => sort === (value || SORTS[0])) ?? null
}

/** By the story, its section and the paper: whichever rule is nearest. */
async function openness(articleId: string, now: Date): Promise<Pick<Thread, 'isOpen' | 'closed' | 'slowMinutes'>> {
  const rule = await findRuleOfTalk(db(), articleId, now)
  const isOpen = rule !== null && rule.mode !== 'closed'
  const closed = rule?.closedBy ? { by: rule.closedBy, reason: rule.closedReason, since: rule.closedSince, openDays: rule.openDays } : null
  return { isOpen, closed, slowMinutes: rule?.slowMinutes ?? null }
}

export type ReplyPage = {
  article: TalkedArticle
  root: PublicComment
  /** The replies of this page as trees, without the first comment. */
  replies: PublicComment[]
  next: string | null
  isFirstPage: boolean
  isOpen: boolean
}

/** One whole thread, a page of replies at a time. Null when it is not to be seen, or its story is not live. */
export async function findReplies({
  rootId,
  cursor,
  limit = REPLIES_A_PAGE,
  now = new Date(),
}: Page & { rootId: string }): Promise<ReplyPage | null> {
  const root = await findRoot(rootId)
  const article = root && (await findShownUnder(root))
  if (!root || !article) return null
  const page = await listReplies({ rootId, place: parseCursor(cursor), limit })
  const { isOpen } = await openness(article.id, now)
  return { article, root: publicComment(root), ...page, isOpen }
}

export type Context = {
  article: TalkedArticle
  comment: PublicComment
  /** The piece of the thread around it, itself included. */
  around: PublicComment[]
  /** Where the thread goes on after this piece. */
  next: string | null
  isOpen: boolean
}

/** A comment with what it answers and its neighbours. Null when it is not approved, or its story is not live. */
export async function findContext(commentId: string, now = new Date()): Promise<Context | null> {
  const row = await findApproved(commentId)
  const article = row && (await findShownUnder(row))
  if (!row || !article) return null
  const { comments, next } = await listAround(row)
  const { isOpen } = await openness(article.id, now)
  return { article, comment: publicComment(row), around: comments, next, isOpen }
}

/** Did its author take it away? Then it will not come back. */
export async function wasTakenBack(commentId: string): Promise<boolean> {
  return (await db().comment.findFirst({ where: { id: commentId, status: 'deleted' }, select: { id: true } })) !== null
}

export type ReplyPlace = { article: TalkedArticle; parent: PublicComment; isOpen: boolean }

/** An approved comment of a live article, for the page on which it is answered. */
export async function findReplyPlace(wanted: { commentId: string; locale: Locale; now?: Date }): Promise<ReplyPlace | null> {
  const row = await findApproved(wanted.commentId)
  const article = row && (await findShownUnder(row))
  if (!row || article?.locale !== wanted.locale) return null
  const { isOpen } = await openness(article.id, wanted.now ?? new Date())
  return { article, parent: publicComment(row), isOpen }
}

async function findShownUnder({ articleId }: Row): Promise<TalkedArticle | null> {
  noteShown(touch.comments(articleId), touch.article(articleId))
  return await findTalkedArticle(articleId)
}

/** How many comments readers see under each of these stories; one that is not live is not named. */
export async function countComments(articleIds: readonly string[]): Promise<Record<string, number>> {
  const rows = await db().liveArticle.findMany({
    where: { articleId: { in: articleIds.slice(0, MOST_COUNTED) } },
    select: { articleId: true, commentCount: true },
  })
  return Object.fromEntries(rows.map(({ articleId, commentCount }) => [articleId, commentCount]))
}

export type TalkedArticle = { id: string; locale: Locale; path: string; headline: string; commentsOpen: boolean }

/** A live article as far as a conversation needs it. `path` is without the language's prefix. */
export async function findTalkedArticle(articleId: string, tx: Reader = db()): Promise<TalkedArticle | null> {
  const live = await tx.liveArticle.findUnique({
    where: { articleId },
    select: {
      locale: true,
      slug: true,
      headline: true,
      commentsOpen: true,
      section: { select: { names: { select: { locale: true, slug: true } } } },
    },
  })
  if (!live) return null
  const section = live.section.names.find(({ locale }) => locale === live.locale)
  return {
    id: articleId,
    locale: live.locale,
    path: `/${section?.slug ?? ''}/${live.slug}`,
    headline: live.headline,
    commentsOpen: live.commentsOpen,
  }
}
