// The first comments of a page as search engines read them: schema.org's Comment, each with the replies that are shown.
import type { Comment } from 'schema-dts'
import type { PublicComment, Thread } from '@/domain/comments/schema'
import { machineTime } from '@/lib/i18n/dates'
import { localePath } from '@/lib/i18n/locale'

type Publication = { siteUrl: string; path: string }

/** Joins the story's own data: how many comments there are, and those that stand on its first page. */
export function conversationData({ comments, count, isFirstPage }: Thread, { siteUrl, path }: Publication) {
  const locale = path === '/en' || path.startsWith('/en/') ? 'en' : 'uk'
  const shown = isFirstPage ? comments.flatMap((one) => (one.isRemoved ? [] : [comment(one)])) : []
  return { commentCount: count, comment: shown.length > 0 ? shown : undefined }

  function comment({ id, name, text, at, editedAt, likes, replies }: PublicComment): Comment {
    return {
      '@type': 'Comment',
      url: `${siteUrl}${localePath(locale, `/comment/${id}`)}`,
      text,
      datePublished: machineTime(at),
      dateModified: editedAt ? machineTime(editedAt) : undefined,
      author: { '@type': 'Person', name },
      upvoteCount: likes,
      comment: replies.length > 0 ? replies.map(comment) : undefined,
    }
  }
}
