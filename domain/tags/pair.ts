// Topics of two languages that are one. The Ukrainian one is the original, as with stories; which of them is asked makes no difference.
import type { Tx } from '@/lib/db'
import { DEFAULT_LOCALE, type Locale } from '@/lib/i18n/locale'
import type { TagRow } from './tag-row'

const ROW = { id: true, locale: true, slug: true, name: true } as const

export const PAIR = { translationOf: { select: ROW }, translations: { select: ROW } } as const

type Paired = { translationOf: TagRow | null; translations: TagRow[] }

export function pairOf({ translationOf, translations }: Paired): TagRow | null {
  return translationOf ?? translations[0] ?? null
}

export async function findPair(tx: Tx, tagId: string): Promise<TagRow | null> {
  const tag = await tx.tag.findUnique({ where: { id: tagId }, select: PAIR })
  return tag && pairOf(tag)
}

/** By the name readers see or by its address, in any language but that one. */
export async function findNamesake(tx: Tx, { name, locale }: { name: string; locale: Locale }): Promise<TagRow | null> {
  const beside = { locale: { not: locale } }
  const select = { where: { ...beside, name }, select: ROW } as const
  return (await tx.tag.findFirst(select)) ?? (await tx.tag.findFirst({ ...select, where: { ...beside, slug: name } }))
}

export async function part(tx: Tx, tagId: string): Promise<void> {
  await tx.tag.updateMany({ where: { OR: [{ id: tagId }, { translationOfId: tagId }] }, data: { translationOfId: null } })
}

/** Both are of nobody else before. */
export async function join(tx: Tx, one: TagRow, other: TagRow): Promise<void> {
  const [original, translation] = one.locale === DEFAULT_LOCALE ? [one, other] : [other, one]
  await tx.tag.update({ where: { id: translation.id }, data: { translationOfId: original.id } })
}

/** Of two topics that become one the pair of either is the pair of both; the one that stays keeps its own. */
export async function keepPair(tx: Tx, { from, into }: { from: TagRow; into: TagRow }): Promise<TagRow | null> {
  const pair = await findPair(tx, from.id)
  if (!pair) return null
  await part(tx, from.id)
  if (!(await findPair(tx, into.id))) await join(tx, into, pair)
  return pair
}
