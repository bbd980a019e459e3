// Beginning a story: who signs it, and what a translation takes over from its original.
import type { Actor } from '@/domain/actor'
import { can } from '@/domain/permissions'
import type { Tx } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { type DeskArticle, draftContent, findDeskArticle } from './desk-article'
import { personId } from './revision'

/** The story a translation is made from, and the languages it already has. */
export type Original = DeskArticle & { locales: Locale[] }

/** A translation of a translation is a translation of the same original. */
export async function findOriginal(tx: Tx, articleId: string): Promise<Original | null> {
  const named = await findDeskArticle(tx, articleId)
  const original = named?.translationOfId ? await findDeskArticle(tx, named.translationOfId) : named
  if (!original) return null
  const translations = await tx.article.findMany({ where: { translationOfId: original.id }, select: { locale: true } })
  return { ...original, locales: [original.locale, ...translations.map((one) => one.locale)] }
}

/** What everybody may read, everybody may translate; a draft only those who may see it. */
export function mayTranslate(actor: Actor, original: Original | null): boolean {
  return original !== null && (original.live !== null || can(actor, 'article.read', original))
}

type Beginning = { actor: Actor; locale: Locale; original: Original | null; now: Date }

export async function beginDraft(tx: Tx, { actor, locale, original, now }: Beginning): Promise<string> {
  const article = await tx.article.create({
    data: { locale, translationOfId: original?.id, createdById: personId(actor), createdAt: now },
    select: { id: true },
  })
  const articleId = article.id
  await tx.articleDraft.create({ data: { articleId, changedAt: now, changedById: personId(actor), ...takenOver(original) } })
  const authorIds = original ? draftContent(original).authorIds : await ownAuthorIds(tx, actor)
  await tx.draftByline.createMany({ data: authorIds.map((authorId, position) => ({ articleId, authorId, position })) })
  return articleId
}

/** The photographs, the section and the genre are the same in every language; the words are not. */
function takenOver(original: Original | null) {
  if (!original) return {}
  const { sectionId, leadMediaId, leadCredit, commentsOpen, genre, shareMediaId } = original.draft
  return { sectionId, leadMediaId, leadCredit, commentsOpen, genre, shareMediaId }
}

async function ownAuthorIds(tx: Tx, actor: Actor): Promise<string[]> {
  if (actor.kind !== 'person') return []
  const author = await tx.author.findUnique({ where: { userId: actor.id }, select: { id: true } })
  return author ? [author.id] : []
}
