// Writing a draft: what it refers to must exist, every save makes a version and a revision.
import { isDeepStrictEqual } from 'node:util'
import type { Actor, Person } from '@/domain/actor'
import { stageAfterEditing } from '@/domain/desk/stage'
import { type FieldError, type Refused, refused } from '@/domain/outcome'
import type { Reader, Tx } from '@/lib/db'
import { exactTime } from '@/lib/i18n/dates'
import { DEFAULT_LOCALE } from '@/lib/i18n/locale'
import { contentOf, type DeskArticle, draftContent } from './desk-article'
import { tagIdsByName } from './draft-tags'
import { keepRevision, personId } from './revision'
import type { DraftContent } from './schema'
import { slugsTakenByOthers } from './taken-slugs'
import { bringToSheet } from './words/keeping'
import { tellWords } from './words/sheet-store'

export type SavedDraft = {
  version: number
  /** ISO time. */
  savedAt: string
  /** Another story has this address: publishing will be refused until it is changed. */
  slugTaken: boolean
}

/** What won when a save came too late: enough for a screen to show both. */
export type NewerDraft = { version: number; savedAt: string; savedBy: string | null; content: DraftContent }

export function isSameContent(article: DeskArticle, content: DraftContent): boolean {
  return isDeepStrictEqual(draftContent(article), content)
}

/** An address that is not chosen yet is the one readers know. */
export function isAsReadersSeeIt({ live }: DeskArticle, content: DraftContent): boolean {
  return live !== null && isDeepStrictEqual({ ...content, slug: content.slug ?? live.slug }, contentOf(live))
}

/** The answer to an order about a version that is no longer the current one; null when it is. */
export function changedSince(article: DeskArticle, version: number, actor: Actor): Refused | null {
  const { draft } = article
  if (draft.version === version) return null
  const when = exactTime(actor.kind === 'person' ? actor.locale : DEFAULT_LOCALE, draft.changedAt)
  const savedBy = draft.changedBy?.name ?? null
  const current: NewerDraft = { version: draft.version, savedAt: draft.changedAt.toISOString(), savedBy, content: draftContent(article) }
  return refused('changedMeanwhile', { params: savedBy ? { named: 'yes', who: savedBy, when } : { named: 'no', who: '', when }, current })
}

/** Things the draft names that are not there: one finding for each. */
export async function unknownReferences(tx: Reader, articleId: string, content: DraftContent): Promise<FieldError[]> {
  const unknown: FieldError[] = []
  const blame = (field: string) => unknown.push({ field, code: 'unknownReference' })
  const { sectionId, authorIds, relatedIds } = content

  if (sectionId && (await tx.section.count({ where: { id: sectionId } })) === 0) blame('sectionId')
  if (authorIds.length > 0 && (await tx.author.count({ where: { id: { in: authorIds } } })) < authorIds.length) blame('authorIds')
  if (relatedIds.includes(articleId)) unknown.push({ field: 'relatedIds', code: 'notAllowed' })
  if (relatedIds.length > 0 && (await tx.article.count({ where: { id: { in: relatedIds } } })) < relatedIds.length) blame('relatedIds')

  const photos = photosNamed(content)
  const found = await tx.media.findMany({ where: { id: { in: [...photos.values()] } }, select: { id: true } })
  const known = new Set(found.map((photo) => photo.id))
  for (const [field, id] of photos) if (!known.has(id)) blame(field)
  return unknown
}

/** Ids of photographs by the field that names them. */
function photosNamed(content: DraftContent): Map<string, string> {
  const photos = new Map<string, string>()
  if (content.leadMediaId) photos.set('leadMediaId', content.leadMediaId)
  if (content.shareMediaId) photos.set('shareMediaId', content.shareMediaId)
  content.body.blocks.forEach((block, at) => {
    if (block.type === 'image') photos.set(`body.blocks.${at}.mediaId`, block.mediaId)
    if (block.type !== 'gallery') return
    block.items.forEach((item, n) => {
      photos.set(`body.blocks.${at}.items.${n}.mediaId`, item.mediaId)
    })
  })
  return photos
}

type Writing = { article: DeskArticle; content: DraftContent; kind: 'autosave' | 'saved'; sameAsLive?: boolean; actor: Actor; now: Date }

/**
 * The article must be locked and its version checked. Open editors see it at once: what colleagues typed meanwhile joins it,
 * or gives way where the order `replacesAll`.
 */
export async function writeDraft(tx: Tx, writing: Writing & { replacesAll?: boolean }): Promise<SavedDraft> {
  const { content, version, joined } = await bringToSheet(tx, writing)
  return await writeVersion(tx, { ...writing, content, version: version + 1, approvers: [writing.actor, ...joined] })
}

type Version = Writing & { version: number; writers?: readonly Person[]; approvers: readonly Actor[] }

/**
 * The draft's rows and its revision, and word of it to everybody who has the article open. `writers`: who is named for it beside
 * the actor; `approvers`: whose words are new in it, and must be those of people who may approve for the draft to stay approved.
 */
export async function writeVersion(
  tx: Tx,
  { article, content, version, kind, sameAsLive = false, actor, now, writers = [], approvers }: Version,
): Promise<SavedDraft> {
  const { authorIds, tags, relatedIds, ...fields } = content
  const articleId = article.id
  const tagIds = await tagIdsByName(tx, article.locale, tags)
  const stage = stageAfterEditing(article.draft.stage, approvers)
  const change = { version, changedAt: now, changedById: personId(actor), changedSinceLive: !sameAsLive, stage }
  await tx.articleDraft.update({ where: { articleId }, data: { ...fields, ...change } })
  await tx.draftByline.deleteMany({ where: { articleId } })
  await tx.draftByline.createMany({ data: authorIds.map((authorId, position) => ({ articleId, authorId, position })) })
  await tx.draftTag.deleteMany({ where: { articleId } })
  await tx.draftTag.createMany({ data: tagIds.map((tagId, position) => ({ articleId, tagId, position })) })
  await tx.draftRelated.deleteMany({ where: { articleId } })
  await tx.draftRelated.createMany({ data: relatedIds.map((relatedId, position) => ({ articleId, relatedId, position })) })
  await keepRevision(tx, { articleId, version, kind, content, actor, now, writerIds: writers.map(({ id }) => id) })
  const saved = { version, savedAt: now.toISOString(), slugTaken: await isSlugTaken(tx, article, content.slug) }
  await tellWords(tx, { kind: 'kept', articleId, ...saved, by: actor.kind === 'person' ? actor.name : null })
  return saved
}

export async function isSlugTaken(tx: Tx, article: DeskArticle, slug: string | null): Promise<boolean> {
  return slug !== null && (await slugsTakenByOthers(tx, article, slug)).has(slug)
}
