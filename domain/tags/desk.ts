// Topics as the newsroom keeps them: found by their names, each with what its page begins with.
import { z } from 'zod'
import { db } from '@/lib/db'
import { Prisma } from '@/lib/generated/prisma/client'
import type { Locale } from '@/lib/i18n/locale'
import type { Actor } from '../actor'
import { slugOf } from '../articles/slug'
import { PHOTO } from '../media/photo'
import { can } from '../permissions'
import type { DeskTag, EditorTag } from './desk-tag'
import { PAIR, pairOf } from './pair'

const PAGE_SIZE = 50
const MOST_OFFERED = 10
const MOST_NAMED = 200
/** Beyond it a list says «and more»: nothing is counted to its end for a list. */
export const MOST_COUNTED = 100

export type TagList = { tags: DeskTag[]; next: string | null }

type Asked = { locale: Locale; q?: string; cursor?: string }
type Row = { id: string; locale: Locale; slug: string; name: string; isIntroduced: boolean }

/** In the order of the Ukrainian alphabet, the Latin one after it. Null for whoever may not keep them. `cursor`: the last name of a page. */
export async function listDeskTags(actor: Actor, { locale, q = '', cursor }: Asked): Promise<TagList | null> {
  if (!can(actor, 'tag.change')) return null
  const rows = await db().$queryRaw<Row[]>`
    select id, locale::text as locale, slug, name, standfirst <> '' or introduction <> '' as "isIntroduced"
      from tags where locale = ${locale}::"Locale" and ${said(q)}
       and ${cursor === undefined ? Prisma.sql`true` : Prisma.sql`name collate "uk-x-icu" > ${cursor.replaceAll('\0', '')}`}
     order by name collate "uk-x-icu" limit ${PAGE_SIZE + 1}`
  const shown = rows.slice(0, PAGE_SIZE)
  const used = await usesOf(shown.map(({ id }) => id))
  return {
    tags: shown.map((tag) => ({ ...tag, ...(used.get(tag.id) ?? { stories: 0, isDraft: false }) })),
    next: rows.length > PAGE_SIZE ? (shown.at(-1)?.name ?? null) : null,
  }
}

export async function findDeskTag(actor: Actor, tagId: string): Promise<EditorTag | null> {
  if (!can(actor, 'tag.change') || !z.uuid().safeParse(tagId).success) return null
  const row = await db().tag.findUnique({
    where: { id: tagId },
    select: {
      ...{ id: true, locale: true, slug: true, name: true, standfirst: true, introduction: true, photoAlt: true, photoCredit: true },
      photo: { select: PHOTO },
      ...PAIR,
      pins: { orderBy: { position: 'asc' }, select: { articleId: true, article: { select: { draft: { select: { headline: true } } } } } },
    },
  })
  if (!row) return null
  const { pins, translationOf, translations, ...tag } = row
  const translation = pairOf({ translationOf, translations })
  const used = (await usesOf([tagId])).get(tagId) ?? { stories: 0, isDraft: false }
  const pinned = pins.map(({ articleId, article }) => ({ id: articleId, headline: article.draft?.headline ?? '' }))
  return { ...tag, ...used, isIntroduced: tag.standfirst !== '' || tag.introduction !== '', pinned, translation }
}

/** Names of the other language that are not paired yet, the newest first: what a field may offer. */
export async function listUnpairedNames(actor: Actor, locale: Locale): Promise<string[]> {
  if (!can(actor, 'tag.change')) return []
  const rows = await db().tag.findMany({
    where: { locale: { not: locale }, translationOfId: null, translations: { none: {} } },
    orderBy: { id: 'desc' },
    take: MOST_NAMED,
    select: { name: true },
  })
  return rows.map(({ name }) => name)
}

/** Topics of the same language into which this one may be merged. */
export async function listTagsBeside(actor: Actor, { id, locale }: { id: string; locale: Locale }, q: string) {
  if (!can(actor, 'tag.merge') || q.trim() === '') return []
  return await db().$queryRaw<{ id: string; name: string; slug: string }[]>`
    select id, name, slug from tags where locale = ${locale}::"Locale" and id <> ${id}::uuid and ${said(q)}
     order by name collate "uk-x-icu" limit ${MOST_OFFERED}`
}

/** Capital or small, in either script: the address of a name knows no difference. */
function said(q: string): Prisma.Sql {
  const [name, slug] = [q.replaceAll('\0', '').trim(), slugOf(q)]
  if (name === '') return Prisma.sql`true`
  const inSlug = slug ? Prisma.sql`position(${slug} in slug) > 0` : Prisma.sql`false`
  return Prisma.sql`(position(${name} in name) > 0 or ${inSlug})`
}

async function usesOf(ids: string[]): Promise<Map<string, { stories: number; isDraft: boolean }>> {
  const rows = await db().$queryRaw<{ id: string; stories: number; isDraft: boolean }[]>`
    select tag.id, (select count(*)::int from (select from live_tags where tag_id = tag.id limit ${MOST_COUNTED + 1}) as counted) as stories,
           exists (select from draft_tags where tag_id = tag.id) as "isDraft"
      from unnest(${ids}::uuid[]) as tag (id)`
  return new Map(rows.map(({ id, ...used }) => [id, used]))
}
