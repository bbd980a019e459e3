// The rows of a topic, held and moved: what its orders have in common.
import type { Tx } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'

/** So many sheets are told, those changed last; the others mean the same by the old name, which leads on. */
const MOST_SHEETS = 1_000
/** So many of the newest stories are read again for the search. */
const MOST_READ_AGAIN = 2_000

export type TagRow = { id: string; locale: Locale; slug: string; name: string }

/** In one order, so that two mergers never wait for each other in a ring; held before anything else is touched. */
export async function lockTags(tx: Tx, ids: readonly string[]): Promise<TagRow[]> {
  return await tx.$queryRaw<TagRow[]>`
    select id, locale::text as locale, slug, name from tags where id = any(${ids}::uuid[]) order by id for update`
}

export async function isUsed(tx: Tx, tagId: string): Promise<boolean> {
  const [live, draft] = [
    await tx.liveTag.findFirst({ where: { tagId }, select: { tagId: true } }),
    await tx.draftTag.findFirst({ where: { tagId }, select: { tagId: true } }),
  ]
  return live !== null || draft !== null
}

/** The address it has leads to that tag from now on. */
export async function standElsewhere(tx: Tx, { locale, slug }: TagRow, tagId: string): Promise<void> {
  const old = { locale, slug, tagId }
  await tx.oldTagSlug.upsert({ where: { locale_slug: { locale, slug } }, create: old, update: old })
}

/** @returns how many live stories changed their topic. A story filed under both keeps one. */
export async function takeOver(tx: Tx, { from, into }: { from: TagRow; into: TagRow }): Promise<number> {
  const moved = await tx.$executeRaw`
    update live_tags set tag_id = ${into.id}::uuid where tag_id = ${from.id}::uuid
       and not exists (select from live_tags other where other.article_id = live_tags.article_id and other.tag_id = ${into.id}::uuid)`
  await tx.$executeRaw`
    update draft_tags set tag_id = ${into.id}::uuid where tag_id = ${from.id}::uuid
       and not exists (select from draft_tags other where other.article_id = draft_tags.article_id and other.tag_id = ${into.id}::uuid)`
  return moved
}

/** Drafts under it that have a sheet: what is written there is what the next save will say. */
export async function followOnSheets(tx: Tx, tagId: string, tell: (articleId: string) => Promise<void>): Promise<void> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select draft.article_id as id
      from draft_tags filed join article_drafts draft using (article_id) join article_words using (article_id)
     where filed.tag_id = ${tagId}::uuid order by draft.changed_at desc limit ${MOST_SHEETS}`
  for (const { id } of rows) await tell(id)
}

/** The name of a topic is among the words its stories are found by: the worker reads them again within a minute. */
export async function readAgain(tx: Tx, tagId: string): Promise<void> {
  await tx.$executeRaw`
    update article_search set edition = 0
     where article_id in (select article_id from live_tags where tag_id = ${tagId}::uuid order by published_at desc limit ${MOST_READ_AGAIN})`
}
