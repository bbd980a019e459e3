// What the newsroom may see of the library of photographs.
import { z } from 'zod'
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Locale } from '@/lib/i18n/locale'
import type { Actor } from '../actor'
import { can } from '../permissions'
import { LIBRARY_PHOTO, type LibraryPhoto } from './library-photo'
import { ListMedia } from './schema'

const PAGE_SIZE = 40

/** `canDescribe`: whether this colleague may change the words kept with the photograph. */
export type ListedPhoto = LibraryPhoto & { canDescribe: boolean }
export type MediaPage = { photos: ListedPhoto[]; nextCursor: string | null }

/** Newest first. `q` looks in the words and in the name of the file. */
export async function listMedia(actor: Actor, asked: { q?: string; cursor?: string }): Promise<MediaPage> {
  if (!can(actor, 'media.upload')) return { photos: [], nextCursor: null }
  const { q, cursor } = ListMedia.parse(asked)
  const rows = await db().media.findMany({
    where: { AND: [matching(q), before(cursor)] },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: PAGE_SIZE + 1,
    select: LIBRARY_PHOTO,
  })
  const photos = rows.slice(0, PAGE_SIZE)
  const last = photos.at(-1)
  return {
    photos: photos.map((photo) => forColleague(actor, photo)),
    nextCursor: rows.length > PAGE_SIZE && last ? `${last.createdAt.toISOString()}_${last.id}` : null,
  }
}

export async function findMedia(actor: Actor, mediaId: string): Promise<ListedPhoto | null> {
  if (!can(actor, 'media.upload') || !z.uuid().safeParse(mediaId).success) return null
  const photo = await db().media.findUnique({ where: { id: mediaId }, select: LIBRARY_PHOTO })
  return photo && forColleague(actor, photo)
}

export type MediaUse = { articleId: string; headline: string; status: 'draft' | 'live' | 'withdrawn' }

/** Stories that show the photograph, in the draft or live; the newest change first. */
export async function listUses(actor: Actor, mediaId: string): Promise<MediaUse[]> {
  if (!can(actor, 'media.upload')) return []
  return await db().$queryRaw<MediaUse[]>`
    with wanted as (select jsonb_build_object('id', ${mediaId}::text) as vars, ${mediaId}::uuid as id)
    select a.id as "articleId", d.headline, a.status::text as status
    from articles a
    join article_drafts d on d.article_id = a.id
    left join live_articles l on l.article_id = a.id
    cross join wanted
    where wanted.id in (d.lead_media_id, l.lead_media_id, d.share_media_id, l.share_media_id)
       or jsonb_path_exists(d.body, '$.blocks[*] ? (@.mediaId == $id || @.items[*].mediaId == $id)', wanted.vars)
       or jsonb_path_exists(l.body, '$.blocks[*] ? (@.mediaId == $id || @.items[*].mediaId == $id)', wanted.vars)
    order by d.changed_at desc
    limit 100`
}

/** Names of the authors whose portrait it is. */
export async function listPortrayed(actor: Actor, mediaId: string, locale: Locale): Promise<{ id: string; name: string }[]> {
  if (!can(actor, 'author.change')) return []
  const authors = await db().author.findMany({
    where: { portraitId: mediaId },
    select: { id: true, slug: true, profiles: { where: { locale }, select: { name: true } } },
  })
  return authors.map(({ id, slug, profiles }) => ({ id, name: profiles[0]?.name ?? slug }))
}

/** The photograph and whether this colleague may describe it. */
export function forColleague(actor: Actor, photo: LibraryPhoto): ListedPhoto {
  return { ...photo, canDescribe: can(actor, 'media.describe', { ownerIds: photo.createdBy ? [photo.createdBy.id] : [] }) }
}

function matching(q: string): Prisma.MediaWhereInput {
  if (q === '') return {}
  const has = { contains: q.replaceAll('\u0000', ''), mode: 'insensitive' } as const
  return { OR: [{ alt: has }, { caption: has }, { credit: has }, { originalName: has }] }
}

/** A cursor that is not one of ours starts from the top. */
function before(cursor: string | undefined): Prisma.MediaWhereInput {
  const [at = '', id = ''] = cursor?.split('_') ?? []
  const createdAt = new Date(at)
  if (Number.isNaN(createdAt.getTime()) || !z.uuid().safeParse(id).success) return {}
  return { OR: [{ createdAt: { lt: createdAt } }, { createdAt, id: { lt: id } }] }
}
