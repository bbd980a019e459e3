// Tags by name: the ones there are, and new ones for names nobody used before.
import type { Tx } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { slugOf, uniqueSlug } from './slug'
import { typesetName } from './typography/typeset'

/** Ids in the order of the names, each once. Names with one address («Мости» and «мости») are one tag; the older spelling stays. */
export async function tagIdsByName(tx: Tx, locale: Locale, names: readonly string[]): Promise<string[]> {
  const ids: string[] = []
  for (const typed of names) {
    const name = typesetName(typed, locale)
    const id = (await findTag(tx, locale, name)) ?? (await makeTag(tx, locale, name))
    if (!ids.includes(id)) ids.push(id)
  }
  return ids
}

/** Also by an old name: whoever writes it means the tag it became. */
async function findTag(tx: Tx, locale: Locale, name: string): Promise<string | null> {
  const slug = slugOf(name)
  // Held until the commit: a tag that is being merged away at this moment is waited for, and then not there.
  const [tag] = await tx.$queryRaw<{ id: string }[]>`
    select id from tags where locale = ${locale}::"Locale" and (name = ${name} or (slug = ${slug} and slug <> ''))
     order by name = ${name} desc limit 1 for key share`
  if (tag || slug === '') return tag?.id ?? null
  const old = await tx.oldTagSlug.findUnique({ where: { locale_slug: { locale, slug } }, select: { tagId: true } })
  return old?.tagId ?? null
}

async function makeTag(tx: Tx, locale: Locale, name: string): Promise<string> {
  const base = slugOf(name) || 'tag'
  const taken = await tx.tag.findMany({ where: { locale, slug: { startsWith: base } }, select: { slug: true } })
  const slug = uniqueSlug(base, new Set(taken.map((tag) => tag.slug)))
  // Two colleagues may make one tag in the same moment: the second waits here and takes the first one's.
  await tx.tag.createMany({ data: [{ locale, slug, name }], skipDuplicates: true })
  const made = await tx.tag.findFirstOrThrow({ where: { locale, OR: [{ slug }, { name }] }, select: { id: true } })
  return made.id
}
