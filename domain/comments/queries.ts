// Conversations as readers see them: approved comments only, in their public shape, a page of threads at a time.
import { db, type Reader } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Locale } from '@/lib/i18n/locale'
import { isStaff } from '../actor'
import { keepUntilTouched } from '../kept'
import { noteShown, touch } from '../touch'
import { after, parseCursor, printCursor } from './cursor'
import type { PublicComment, Thread } from './schema'
import { growThreads } from './thread'

export const ROOTS_A_PAGE = 30
/** One heated thread must not make a page that a phone cannot open. */
const REPLIES_A_PAGE = 500

const PUBLIC_COMMENT = {
  id: true,
  parentId: true,
  rootId: true,
  depth: true,
  name: true,
  website: true,
  text: true,
  createdAt: true,
  status: true,
  user: { select: { role: true } },
} satisfies Prisma.CommentSelect

type Row = Prisma.CommentGetPayload<{ select: typeof PUBLIC_COMMENT }>

/** Null when the article is not live in this language. */
export async function findThread({ articleId, cursor }: { articleId: string; cursor?: string | null }): Promise<Thread | null> {
  noteShown(touch.comments(articleId), touch.article(articleId))
  const live = await db().liveArticle.findUnique({ where: { articleId }, select: { commentCount: true, commentsOpen: true } })
  return live && (await readThread({ articleId, ...live }, parseCursor(cursor)))
}

type Talked = { articleId: string; commentCount: number; commentsOpen: boolean }

/** The conversation under a story that has just been read: what the story knows of it is not asked again. */
export async function listThread(story: Talked, cursor: string | null | undefined): Promise<Thread> {
  noteShown(touch.comments(story.articleId), touch.article(story.articleId))
  return await readThread(story, parseCursor(cursor))
}

async function readThread({ articleId, commentCount, commentsOpen }: Talked, place: ReturnType<typeof parseCursor>): Promise<Thread> {
  const isOpen = commentsOpen && (await isPaperTalking())
  if (commentCount === 0) return { comments: [], count: 0, isOpen, next: null, isFirstPage: place === null }

  const roots = await db().comment.findMany({
    where: {
      articleId,
      rootId: null,
      isShown: true,
      AND: [after(place)],
    },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: ROOTS_A_PAGE + 1,
    select: PUBLIC_COMMENT,
  })
  const page = roots.slice(0, ROOTS_A_PAGE)
  const replies = await db().comment.findMany({
    where: { rootId: { in: page.map(({ id }) => id) }, status: 'approved' },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: REPLIES_A_PAGE,
    select: PUBLIC_COMMENT,
  })
  const last = page.at(-1)
  return {
    comments: growThreads(page.map(publicComment), replies.map(publicReply)),
    count: commentCount,
    isOpen,
    next: roots.length > ROOTS_A_PAGE && last ? printCursor(last) : null,
    isFirstPage: place === null,
  }
}

/** Asked under every story, answered by the settings. */
async function isPaperTalking(): Promise<boolean> {
  return await keepUntilTouched({ key: 'conversation', touches: [touch.paper()], read: () => isConversationOpen(db()) })
}

export type ReplyPlace = {
  article: { id: string; path: string; headline: string }
  parent: PublicComment
  isOpen: boolean
}

/** An approved comment of a live article, for the page on which it is answered. */
export async function findReplyPlace(wanted: { commentId: string; locale: Locale }): Promise<ReplyPlace | null> {
  const row = await db().comment.findFirst({
    where: { id: wanted.commentId, status: 'approved', article: { live: { locale: wanted.locale } } },
    select: { ...PUBLIC_COMMENT, articleId: true },
  })
  if (!row) return null
  const article = await findTalkedArticle(row.articleId)
  if (!article) return null
  noteShown(touch.comments(row.articleId), touch.article(row.articleId))
  const isOpen = article.commentsOpen && (await isConversationOpen(db()))
  return { article: { id: row.articleId, path: article.path, headline: article.headline }, parent: publicComment(row), isOpen }
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

/** The paper's own switch; a paper without settings is open. */
export async function isConversationOpen(tx: Reader): Promise<boolean> {
  const settings = await tx.settings.findUnique({ where: { id: 1 }, select: { commentsOpen: true } })
  return settings?.commentsOpen ?? true
}

function publicComment(row: Row): PublicComment {
  const isRemoved = row.status !== 'approved'
  return {
    id: row.id,
    parentId: row.parentId,
    parentName: null,
    name: isRemoved ? '' : row.name,
    website: isRemoved ? '' : row.website,
    text: isRemoved ? '' : row.text,
    at: row.createdAt,
    depth: row.depth,
    isStaff: !isRemoved && isStaff(row.user),
    isRemoved,
    replies: [],
  }
}

function publicReply(row: Row): PublicComment & { rootId: string } {
  return { ...publicComment(row), rootId: row.rootId ?? row.id }
}
