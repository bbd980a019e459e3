// What the newsroom may see of articles. Every read starts from the person who asks: an author sees their own.
import { z } from 'zod'
import type { Actor } from '@/domain/actor'
import { listSaying } from '@/domain/desk/text-search'
import { can } from '@/domain/permissions'
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Locale } from '@/lib/i18n/locale'
import { mediaIdsOf } from './body-media'
import { type DeskArticle, draftContent, findDeskArticle } from './desk-article'
import { DESK_ROW, deskRow } from './desk-row'
import { draftStory } from './draft-story'
import type { EditorArticle, EditorChoices } from './editor-article'
import { authorChoices, sectionChoices } from './editor-choices'
import { STORY_PHOTO } from './live-story'
import type { StoryArticle } from './story'

const RECENT = 8

/** The writing page of one article; null when it is not there or not this colleague's to read. */
export async function findEditorArticle(actor: Actor, articleId: string): Promise<EditorArticle | null> {
  const article = await findReadable(actor, articleId)
  if (!article) return null
  const content = draftContent(article)
  const mediaIds = [content.leadMediaId, content.shareMediaId, ...mediaIdsOf(content.body)].filter((id) => id !== null)
  const original = article.translationOfId ?? article.id
  const [row, photos, related, translations] = await Promise.all([
    db().articleDraft.findUniqueOrThrow({ where: { articleId }, select: DESK_ROW }),
    db().media.findMany({ where: { id: { in: mediaIds } }, select: STORY_PHOTO }),
    db().articleDraft.findMany({ where: { articleId: { in: content.relatedIds } }, select: { articleId: true, headline: true } }),
    db().article.findMany({
      where: { id: { not: article.id }, OR: [{ id: original }, { translationOfId: original }] },
      select: { id: true, locale: true },
    }),
  ])
  const { status, livePath, changedAt: savedAt, changedBy: savedBy } = deskRow(row)
  return {
    id: article.id,
    locale: article.locale,
    status,
    version: article.draft.version,
    savedAt,
    savedBy,
    content,
    livePath,
    photos,
    related: related.map((one) => ({ id: one.articleId, headline: one.headline })),
    translations,
    may: {
      publish: can(actor, 'article.publish', article),
      withdraw: can(actor, 'article.withdraw', article),
      discard: can(actor, 'article.discard', article),
      unbin: can(actor, 'article.unbin', article),
    },
  }
}

export async function listEditorChoices(actor: Actor, locale: Locale): Promise<EditorChoices> {
  if (!can(actor, 'article.create')) return { sections: [], authors: [] }
  const [sections, authors] = await Promise.all([sectionChoices(db(), locale), authorChoices(db(), locale)])
  return { sections, authors }
}

/** The draft as readers would see it. */
export async function findPreview(actor: Actor, articleId: string): Promise<StoryArticle | null> {
  const article = await findReadable(actor, articleId)
  return article && (await draftStory(db(), article))
}

/** Stories of a language by words of the headline, to be put beside another one or linked to: the live ones first. */
export async function searchHeadlines(actor: Actor, { locale, q }: { locale: Locale; q: string }) {
  if (!can(actor, 'article.create') || q.trim() === '') return []
  const conditions = [Prisma.sql`locale = ${locale}::"Locale" and binned_at is null`, ownOrLive(actor)]
  const places = await listSaying({ q, conditions, after: [], most: RECENT * 4, inHeadline: true })
  const rows = await db().articleDraft.findMany({
    where: { articleId: { in: places.map(({ id }) => id) } },
    orderBy: { changedAt: 'desc' },
    select: DESK_ROW,
  })
  const found = rows.map(deskRow).map(({ id, headline, livePath }) => ({ id, headline, isLive: livePath !== null, path: livePath }))
  return found.sort((one, other) => Number(other.isLive) - Number(one.isLive)).slice(0, RECENT)
}

/** Names of tags that begin with these letters. */
export async function searchTags(actor: Actor, { locale, q }: { locale: Locale; q: string }): Promise<string[]> {
  if (!can(actor, 'tag.create')) return []
  const tags = await db().tag.findMany({
    where: { locale, name: { startsWith: q.trim(), mode: 'insensitive' } },
    orderBy: { name: 'asc' },
    take: RECENT,
    select: { name: true },
  })
  return tags.map((tag) => tag.name)
}

function ownOrLive(actor: Actor): Prisma.Sql {
  if (can(actor, 'article.read')) return Prisma.sql`true`
  return actor.kind === 'person' ? Prisma.sql`(status = 'live' or owner_ids @> array[${actor.id}::uuid])` : Prisma.sql`status = 'live'`
}

async function findReadable(actor: Actor, articleId: string): Promise<DeskArticle | null> {
  if (!z.uuid().safeParse(articleId).success) return null
  const article = await findDeskArticle(db(), articleId)
  return article && can(actor, 'article.read', article) ? article : null
}
