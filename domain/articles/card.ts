// A story as a card: what front pages, sections and related lists show of it.
import { Prisma } from '@/lib/generated/prisma/client'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { PHOTO, type Photo } from '../media/photo'
import { PHOTO_JSON } from '../media/photo-json'
import type { Paper, PaperSection } from '../settings/paper'
import { type Touch, touch } from '../touch'
import type { Genre } from './genre'

/** The Prisma `select` of a live story whose result `cards` understands. */
export const CARD = {
  articleId: true,
  locale: true,
  slug: true,
  sectionId: true,
  genre: true,
  headline: true,
  standfirst: true,
  leadAlt: true,
  commentCount: true,
  publishedAt: true,
  updatedAt: true,
  leadMedia: { select: PHOTO },
} as const satisfies Prisma.LiveArticleSelect

export type CardRow = Prisma.LiveArticleGetPayload<{ select: typeof CARD }>

/** Columns of a `CardRow` for a statement of our own, of the tables `live` (live_articles) and `media`. */
export const CARD_COLUMNS = Prisma.sql`
  live.article_id as "articleId", live.locale::text as locale, live.slug, live.section_id as "sectionId", live.genre::text as genre,
  live.headline, live.standfirst,
  live.lead_alt as "leadAlt", live.comment_count as "commentCount", live.published_at as "publishedAt", live.updated_at as "updatedAt",
  case when media.id is not null then ${PHOTO_JSON} end as "leadMedia"`

export type CardArticle = {
  id: string
  locale: Locale
  /** With the prefix of its language: `/en/sport/the-match`. */
  path: string
  genre: Genre
  headline: string
  standfirst: string
  section: { name: string; colour: string; path: string }
  photo: (Photo & { alt: string }) | null
  publishedAt: Date
  updatedAt: Date | null
  commentCount: number
}

/** Cards of the rows, in their order. A story of a section that has just been taken away is left out. */
export function cards(rows: readonly CardRow[], paper: Paper): CardArticle[] {
  const sections = new Map(paper.sections.map((section) => [section.id, section]))
  return rows.flatMap((row) => {
    const section = sections.get(row.sectionId)
    return section ? [card(row, section)] : []
  })
}

/** What a page with these cards shows: a changed story, a decided comment or a replaced picture makes the page old. */
export function cardTouches(shown: readonly CardArticle[]): Touch[] {
  return shown.flatMap(({ id, photo }) => [touch.article(id), touch.comments(id), ...(photo ? [touch.media(photo.id)] : [])])
}

function card(row: CardRow, section: PaperSection): CardArticle {
  const { articleId, locale, slug, genre, leadMedia, leadAlt, headline, standfirst, commentCount, publishedAt, updatedAt } = row
  const sectionPath = localePath(locale, `/${section.slug}`)
  return {
    id: articleId,
    locale,
    path: `${sectionPath}/${slug}`,
    genre,
    headline,
    standfirst,
    section: { name: section.name, colour: section.colour, path: sectionPath },
    photo: leadMedia && { ...leadMedia, alt: leadAlt },
    publishedAt,
    updatedAt,
    commentCount,
  }
}
