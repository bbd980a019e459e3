// Examples of a conversation: a live article, and comments in it with any status.
import { openReaderSession } from '@/domain/comments/identity/reader'
import { textHash } from '@/domain/comments/screening/repeat'
import { db } from '@/lib/db'
import type { CommentStatus } from '@/lib/generated/prisma/enums'
import type { Locale } from '@/lib/i18n/locale'
import { aSection } from './examples'

let counter = 0
const next = () => ++counter

export async function aTalkedArticle({ locale = 'uk' as Locale, commentsOpen = true } = {}) {
  const section = await aSection()
  const slug = `story-${next()}`
  const article = await db().article.create({
    data: {
      locale,
      status: 'live',
      draft: { create: { headline: 'Міст відкрили', slug, sectionId: section.id } },
      live: {
        create: {
          locale,
          slug,
          sectionId: section.id,
          headline: 'Міст відкрили',
          standfirst: '',
          body: { version: 1, blocks: [] },
          minutes: 1,
          commentsOpen,
          publishedAt: new Date(),
        },
      },
    },
    select: { id: true },
  })
  const sectionSlug = section.names.find((name) => name.locale === locale)?.slug
  return { id: article.id, path: `/${sectionSlug}/${slug}` }
}

type Parent = { id: string; rootId: string | null; depth: number }
type Example = {
  articleId: string
  parent?: Parent
  status?: CommentStatus
  name?: string
  text?: string
  email?: string
  createdAt?: Date
  likes?: number
  pickedAt?: Date
}

export async function aComment({ articleId, parent, status = 'approved', ...words }: Example) {
  const { name = 'Марія', text = `Слово ${next()}`, email = `reader-${next()}@visnyk.test`, createdAt, likes, pickedAt } = words
  return await db().comment.create({
    data: {
      articleId,
      parentId: parent?.id,
      rootId: parent ? (parent.rootId ?? parent.id) : null,
      depth: parent ? Math.min(parent.depth + 1, 4) : 0,
      name,
      text,
      textHash: textHash(text),
      status,
      createdAt,
      likes,
      pickedAt,
      sender: { create: { email, network: '203.0.113.9' } },
    },
  })
}

/** Its story is live no more. */
export async function takeFromReaders(articleId: string): Promise<void> {
  await db().liveArticle.delete({ where: { articleId } })
}

/** An approved comment under a story of its own. */
export async function aStandingComment({ createdAt = new Date() } = {}) {
  const { id: articleId } = await aTalkedArticle()
  return await aComment({ articleId, createdAt })
}

/** Its author has followed the link of a letter. Gives back the value of their cookie. */
export async function confirmed<C extends { id: string; name: string }>(comment: C): Promise<{ comment: C; session: string }> {
  const { id } = await db().commentIdentity.create({ data: { email: `confirmed-${next()}@visnyk.test`, name: comment.name } })
  await db().comment.update({ where: { id: comment.id }, data: { identityId: id } })
  return { comment, session: (await openReaderSession(db(), id, new Date())).token }
}
