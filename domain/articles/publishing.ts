// From draft to reader: is it ready, at which address will it stand, and the live copy itself.
import { isDeepStrictEqual } from 'node:util'
import { findUpdatedAt } from '@/domain/corrections/published-change'
import type { FieldError } from '@/domain/outcome'
import { indexStory } from '@/domain/search/indexing'
import { closeFullPages } from '@/domain/sections/pages'
import type { Tx } from '@/lib/db'
import { type DeskArticle, draftContent } from './desk-article'
import { tagIdsByName } from './draft-tags'
import type { Filing } from './places'
import { readingMinutes } from './reading-time'
import type { DraftContent } from './schema'
import { slugOf, uniqueSlug } from './slug'
import { slugsTakenByOthers } from './taken-slugs'
import { tellSheet } from './words/keeping'

/** For a headline without a single letter of ours, such as one of digits in another script. */
const WORDLESS_SLUG = 'article'

/** What a reader would miss: by field, empty when the story may go out. */
export function whatIsMissing(content: DraftContent): FieldError[] {
  const required = (field: string): FieldError => ({ field, code: 'required' })
  const missing: FieldError[] = []
  if (content.headline === '') missing.push(required('headline'))
  if (content.standfirst === '') missing.push(required('standfirst'))
  if (content.body.blocks.length === 0) missing.push(required('body'))
  if (content.sectionId === null) missing.push(required('sectionId'))
  if (content.authorIds.length === 0) missing.push(required('authorIds'))
  if (content.leadMediaId !== null && content.leadAlt === '') missing.push(required('leadAlt'))
  return missing
}

/** The address it will have; null when another story has the one chosen by hand. A live story keeps its own unless told otherwise. */
export async function chooseSlug(tx: Tx, article: DeskArticle, content: DraftContent): Promise<string | null> {
  // One at a time in a language: two stories published in the same moment must not get one address.
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${`visnyk.slugs.${article.locale}`}))`
  const byHand = content.slug ?? article.live?.slug ?? null
  const wanted = byHand ?? (slugOf(content.headline) || WORDLESS_SLUG)
  const taken = await slugsTakenByOthers(tx, article, wanted)
  if (byHand !== null) return taken.has(byHand) ? null : byHand
  return uniqueSlug(wanted, taken)
}

export function liveFiling({ live }: DeskArticle): Filing | null {
  if (!live) return null
  const { sectionId, publishedAt, bylines, tags } = live
  return { sectionId, publishedAt, authorIds: bylines.map((one) => one.authorId), tagIds: tags.map((one) => one.tagId) }
}

/** The next change of a published story is written, reviewed and approved like a draft. */
const BEGUN_ANEW = { stage: 'writing', stageNote: '' } as const

export type LiveCopy = { slug: string; sectionId: string; publishedAt: Date; updatedAt: Date | null }

type Copying = { content: DraftContent; slug: string; sectionId: string; now: Date }

/** Puts the content where readers look. `publishedAt` stays what it was at first; «updated» is what the changes say. */
export async function writeLive(tx: Tx, article: DeskArticle, { content, slug, sectionId, now }: Copying) {
  const { authorIds, tags, relatedIds, ...fields } = content
  const articleId = article.id
  const publishedAt = article.firstPublishedAt ?? now
  const updatedAt = await findUpdatedAt(tx, articleId)
  const copy = { ...fields, slug, sectionId, minutes: readingMinutes(fields.body, article.locale), publishedAt, updatedAt }
  const commentCount = await tx.comment.count({ where: { articleId, status: 'approved' } })
  await tx.liveArticle.upsert({
    where: { articleId },
    create: { ...copy, articleId, locale: article.locale, commentCount },
    update: copy,
  })
  await tx.liveByline.deleteMany({ where: { articleId } })
  await tx.liveByline.createMany({ data: authorIds.map((authorId, position) => ({ articleId, authorId, position, publishedAt })) })
  await tx.liveTag.deleteMany({ where: { articleId } })
  const tagIds = await tagIdsByName(tx, article.locale, tags)
  await tx.liveTag.createMany({ data: tagIds.map((tagId, position) => ({ articleId, tagId, position, publishedAt })) })
  await tx.liveRelated.deleteMany({ where: { articleId } })
  await tx.liveRelated.createMany({ data: relatedIds.map((relatedId, position) => ({ articleId, relatedId, position })) })
  await closeFullPages(tx, { sectionId, locale: article.locale })
  await indexStory(tx, articleId)
  await tx.article.update({ where: { id: articleId }, data: { status: 'live', firstPublishedAt: publishedAt } })
  // What went out may be older than the draft: then the draft still differs from what readers see.
  const draft = { ...draftContent(article), slug: article.draft.slug ?? slug }
  const changedSinceLive = !isDeepStrictEqual(draft, { ...content, slug })
  await tx.articleDraft.update({
    where: { articleId },
    data: { slug: draft.slug, changedSinceLive, ...(changedSinceLive ? {} : BEGUN_ANEW) },
  })
  await tellSheet(tx, articleId, { slug: draft.slug })
  const live: LiveCopy = { slug, sectionId, publishedAt, updatedAt }
  return { live, filing: { sectionId, authorIds, tagIds, publishedAt } }
}

/** An address readers may have kept goes on leading to the story. */
export async function keepOldSlug(tx: Tx, article: DeskArticle, now: Date): Promise<void> {
  if (!article.live) return
  const { locale, slug } = article.live
  const old = { locale, slug, articleId: article.id, createdAt: now }
  await tx.oldSlug.upsert({ where: { locale_slug: { locale, slug } }, create: old, update: old })
}
