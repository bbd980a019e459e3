// A draft as readers would see it: the same shape a live story has.
import type { Reader } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { PHOTO } from '../media/photo'
import { mediaIdsOf } from './body-media'
import { type DeskArticle, draftContent } from './desk-article'
import { LEAD_PHOTO, SHARE_PHOTO, STORY_PHOTO } from './live-story'
import { readingMinutes } from './reading-time'
import { slugOf } from './slug'
import type { StoryArticle, StoryAuthor, StorySection } from './story'

export async function draftStory(reader: Reader, article: DeskArticle): Promise<StoryArticle> {
  const { id, locale, live } = article
  const content = draftContent(article)
  const lead = content.leadMediaId && (await reader.media.findUnique({ where: { id: content.leadMediaId }, select: LEAD_PHOTO }))
  const shared = content.shareMediaId ? await reader.media.findUnique({ where: { id: content.shareMediaId }, select: SHARE_PHOTO }) : null
  const photos = await reader.media.findMany({ where: { id: { in: mediaIdsOf(content.body) } }, select: STORY_PHOTO })
  return {
    id,
    locale,
    genre: content.genre,
    headline: content.headline,
    standfirst: content.standfirst,
    section: await sectionOf(reader, content.sectionId, locale),
    authors: await authorsOf(reader, content.authorIds, locale),
    publishedAt: live?.publishedAt ?? article.firstPublishedAt,
    updatedAt: live?.updatedAt ?? null,
    minutes: readingMinutes(content.body, locale),
    lead: lead ? { photo: lead, alt: content.leadAlt, caption: content.leadCaption, credit: content.leadCredit } : null,
    share: { headline: content.shareHeadline, description: content.shareDescription, photo: shared },
    body: content.body,
    photos: new Map(photos.map((photo) => [photo.id, photo])),
    tags: content.tags.map((name) => ({ id: name, slug: slugOf(name), name })),
    changes: [],
  }
}

async function sectionOf(reader: Reader, id: string | null, locale: Locale): Promise<StorySection | null> {
  if (!id) return null
  const name = await reader.sectionName.findUnique({
    where: { sectionId_locale: { sectionId: id, locale } },
    select: { slug: true, name: true, section: { select: { colour: true } } },
  })
  return name && { id, slug: name.slug, name: name.name, colour: name.section.colour }
}

async function authorsOf(reader: Reader, ids: readonly string[], locale: Locale): Promise<StoryAuthor[]> {
  const authors = await reader.author.findMany({
    where: { id: { in: [...ids] } },
    select: {
      id: true,
      slug: true,
      portrait: { select: PHOTO },
      profiles: { select: { locale: true, name: true, title: true, bio: true } },
    },
  })
  const shown = authors.flatMap(({ profiles, ...author }) => {
    const profile = profiles.find((one) => one.locale === locale) ?? profiles[0]
    return profile ? [{ ...author, name: profile.name, title: profile.title, bio: profile.bio }] : []
  })
  return ids.flatMap((id) => shown.find((author) => author.id === id) ?? [])
}
