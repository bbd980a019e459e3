// The name a colleague signs stories with, made of the name of their account: in both languages, and an address.
import type { Tx } from '@/lib/db'
import { LOCALES } from '@/lib/i18n/locale'
import type { Role } from '../actor'
import { slugOf, uniqueSlug } from '../articles/slug'

const CYRILLIC = /\p{Script=Cyrillic}/u

/** A Latin name is the same in both languages; a Ukrainian one is written in Latin letters for the English page. */
export async function beginOwnAuthor(tx: Tx, { personId, name }: { personId: string; name: string }): Promise<string> {
  const names = { uk: name, en: latinName(name) }
  const profiles = { create: LOCALES.map((locale) => ({ locale, name: names[locale] })) }
  const data = { slug: await freeAuthorSlug(tx, { name }), userId: personId, profiles }
  const { id } = await tx.author.create({ data, select: { id: true } })
  return id
}

/**
 * For a colleague who comes for the first time: authors and editors sign what they write. Not for one whom a guest author is
 * called like: whether that is the same person, an editor decides. Null when nothing was begun.
 */
export async function beginWritersAuthor(tx: Tx, { personId, name, role }: { personId: string; name: string; role: Role }) {
  if (role !== 'author' && role !== 'editor') return null
  const has = await tx.author.findFirst({
    where: { OR: [{ userId: personId }, { userId: null, profiles: { some: { name: { equals: name, mode: 'insensitive' } } } }] },
    select: { id: true },
  })
  return has ? null : await beginOwnAuthor(tx, { personId, name })
}

/** A name that leaves no letters still needs an address. */
export async function freeAuthorSlug(tx: Tx, { name, authorId }: { name: string; authorId?: string }): Promise<string> {
  const slug = slugOf(name) || 'author'
  const alike = await tx.author.findMany({ where: { slug: { startsWith: slug }, NOT: { id: authorId } }, select: { slug: true } })
  return uniqueSlug(slug, new Set(alike.map((one) => one.slug)))
}

/** `Ірина Нечуй-Левицька` → `Iryna Nechui-Levytska`. */
export function latinName(name: string): string {
  if (!CYRILLIC.test(name)) return name
  return name.replace(/[\p{L}\p{M}'’ʼ]+/gu, (word) => (CYRILLIC.test(word) ? capitalised(slugOf(word)) : word))
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
