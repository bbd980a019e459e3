// Authors by their names: a story is found by who signed it, whatever they are called today.
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { keepUntilTouched } from '../kept'
import { touch } from '../touch'
import { keyLexemes } from './lexemes'
import { wordsIn } from './words'

export type NamedAuthor = { id: string; slug: string; name: string; keys: readonly string[] }

/** Whoever signed something live in this language, by name. */
export async function listNamedAuthors(locale: Locale): Promise<readonly NamedAuthor[]> {
  return await keepUntilTouched({
    key: `authors by name/${locale}`,
    touches: [touch.paper(), touch.latest(locale)],
    read: () => readAuthors(locale),
  })
}

async function readAuthors(locale: Locale): Promise<NamedAuthor[]> {
  const rows = await db().authorProfile.findMany({
    where: { locale, author: { bylines: { some: { live: { locale } } } } },
    orderBy: [{ name: 'asc' }, { authorId: 'asc' }],
    select: { authorId: true, name: true, author: { select: { slug: true } } },
  })
  return rows.map(({ authorId, name, author }) => ({
    id: authorId,
    slug: author.slug,
    name,
    keys: wordsIn(name).flatMap(({ text }) => keyLexemes(text)),
  }))
}
