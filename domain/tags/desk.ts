// Topics as the newsroom keeps them: found by their names, each with what its page begins with.
import { z } from 'zod'
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Locale } from '@/lib/i18n/locale'
import type { Actor } from '../actor'
import { slugOf } from '../articles/slug'
import { PHOTO, type Photo } from '../media/photo'
import { can } from '../permissions'

const PAGE_SIZE = 50
/** Beyond it a list says «and more»: nothing is counted to its end for a list. */
export const MOST_COUNTED = 100

export type DeskTag = { id: string; locale: Locale; slug: string; name: string; stories: number; isDraft: boolean; isIntroduced: boolean }
export type TagList = { tags: DeskTag[]; next: string | null }

type Asked = { locale: Locale; q?: string; cursor?: string }

/** By address, which is the name in Latin letters. Null for whoever may not keep them, or a cursor that is none. */
export async function listDeskTags(actor: Actor, { locale, q = '', cursor }: Asked): Promise<TagList | null> {
  if (!can(actor, 'tag.change')) return null
  if (cursor !== undefined && !/^[a-z0-9-]{1,120}$/.test(cursor)) return null
  const rows = await db().tag.findMany({
    where: { locale, ...saying(q), ...(cursor ? { slug: { gt: cursor } } : {}) },
    orderBy: { slug: 'asc' },
    take: PAGE_SIZE + 1,
    select: { id: true, locale: true, slug: true, name: true, standfirst: true, introduction: true },
  })
  const shown = rows.slice(0, PAGE_SIZE)
  const used = await usesOf(shown.map(({ id }) => id))
  return {
    tags: shown.map(({ standfirst, introduction, ...tag }) => ({
      ...tag,
      stories: used.get(tag.id)?.stories ?? 0,
      isDraft: used.get(tag.id)?.isDraft ?? false,
      isIntroduced: standfirst !== '' || introduction !== '',
    })),
    next: rows.length > PAGE_SIZE ? (shown.at(-1)?.slug ?? null) : null,
  }
}

export type EditorTag = DeskTag & {
  standfirst: string
  introduction: string
  photo: Photo | null
  photoAlt: string
  pinned: { id: string; headline: string }[]
}

export async function findDeskTag(actor: Actor, tagId: string): Promise<EditorTag | null> {
  if (!can(actor, 'tag.change') || !z.uuid().safeParse(tagId).success) return null
  const row = await db().tag.findUnique({
    where: { id: tagId },
    select: {
      ...{ id: true, locale: true, slug: true, name: true, standfirst: true, introduction: true, photoAlt: true },
      photo: { select: PHOTO },
      pins: { orderBy: { position: 'asc' }, select: { articleId: true, article: { select: { draft: { select: { headline: true } } } } } },
    },
  })
  if (!row) return null
  const { pins, ...tag } = row
  const used = (await usesOf([tagId])).get(tagId) ?? { stories: 0, isDraft: false }
  const pinned = pins.map(({ articleId, article }) => ({ id: articleId, headline: article.draft?.headline ?? '' }))
  return { ...tag, ...used, isIntroduced: tag.standfirst !== '' || tag.introduction !== '', pinned }
}

/** Topics of the same language into which this one may be merged. */
export async function listTagsBeside(actor: Actor, { id, locale }: { id: string; locale: Locale }, q: string) {
  if (!can(actor, 'tag.merge') || q.trim() === '') return []
  return await db().tag.findMany({
    where: { locale, id: { not: id }, ...saying(q) },
    orderBy: { slug: 'asc' },
    take: 10,
    select: { id: true, name: true, slug: true },
  })
}

/** Capital or small, in either script: the address of a name knows no difference. */
function saying(q: string): Prisma.TagWhereInput {
  const [name, slug] = [q.trim(), slugOf(q)]
  if (name === '') return {}
  return { OR: [{ name: { contains: name } }, ...(slug ? [{ slug: { contains: slug } }] : [])] }
}

async function usesOf(ids: string[]): Promise<Map<string, { stories: number; isDraft: boolean }>> {
  const rows = await db().$queryRaw<{ id: string; stories: number; isDraft: boolean }[]>`
    select tag.id, (select count(*)::int from (select from live_tags where tag_id = tag.id limit ${MOST_COUNTED + 1}) as counted) as stories,
           exists (select from draft_tags where tag_id = tag.id) as "isDraft"
      from unnest(${ids}::uuid[]) as tag (id)`
  return new Map(rows.map(({ id, ...used }) => [id, used]))
}
