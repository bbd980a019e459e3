// An author and what they signed, newest first.
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { CARD, cards, cardTouches } from '../articles/card'
import { after, NEWEST_FIRST, pageOf, readCursor } from '../articles/cursor'
import { PHOTO } from '../media/photo'
import type { Paper } from '../settings/paper'
import { noteShown, touch } from '../touch'
import type { AuthorPage } from './author-page'

const PAGE_SIZE = 20

/** Where the author whose page stood at this address stands now. */
export async function findMovedAuthor(slug: string): Promise<string | null> {
  const old = await db().oldAuthorSlug.findUnique({ where: { slug }, select: { author: { select: { id: true, slug: true } } } })
  if (!old || old.author.slug === slug) return null
  noteShown(touch.author(old.author.id))
  return old.author.slug
}

/** A page without a story is no translation of one with stories. */
async function listLanguagesOf({ id, profiles }: { id: string; profiles: readonly { locale: Locale }[] }): Promise<Locale[]> {
  const found = await Promise.all(
    profiles.map(async ({ locale }) => {
      const signed = await db().liveByline.findFirst({ where: { authorId: id, live: { locale } }, select: { articleId: true } })
      return signed ? [locale] : []
    }),
  )
  return found.flat()
}

/** Null when nobody of that name writes in this language, or the cursor is not one of ours. */
export async function findAuthorPage(paper: Paper, { slug, cursor }: { slug: string; cursor?: string }): Promise<AuthorPage | null> {
  const { locale } = paper
  const place = cursor === undefined ? null : readCursor(cursor)
  if (cursor !== undefined && !place) return null
  const author = await db().author.findUnique({
    where: { slug },
    select: {
      id: true,
      links: true,
      portrait: { select: PHOTO },
      profiles: { select: { locale: true, name: true, title: true, bio: true } },
    },
  })
  const profile = author?.profiles.find((one) => one.locale === locale)
  if (!author || !profile) return null
  const signed = await db().liveByline.findMany({
    where: { authorId: author.id, live: { locale }, ...after(place) },
    orderBy: [...NEWEST_FIRST],
    take: PAGE_SIZE + 1,
    select: { publishedAt: true, articleId: true, live: { select: CARD } },
  })
  const page = pageOf(signed, PAGE_SIZE)
  const stories = cards(
    page.rows.map((row) => row.live),
    paper,
  )
  noteShown(touch.author(author.id), ...(author.portrait ? [touch.media(author.portrait.id)] : []), ...cardTouches(stories))
  const { name, title, bio } = profile
  const locales = await listLanguagesOf(author)
  return { id: author.id, slug, name, title, bio, portrait: author.portrait, links: author.links, locales, stories, cursor: page.cursor }
}
