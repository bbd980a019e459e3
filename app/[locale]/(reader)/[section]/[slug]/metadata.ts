// What the page of a story says of itself in <head>, beside what every page says.
import type { Metadata } from 'next'
import { pageMetadata } from '@/app/_edges/metadata'
import type { LiveStory } from '@/domain/articles/live-story'
import type { Paper } from '@/domain/settings/paper'
import { env } from '@/lib/env'
import { localePath } from '@/lib/i18n/locale'

export function articleMetadata({ story, path, translation }: LiveStory, paper: Paper): Metadata {
  const { locale, headline, standfirst, lead, section, authors, tags, publishedAt, updatedAt } = story
  const page = pageMetadata(paper, {
    title: headline,
    description: standfirst,
    path,
    languages: translation ? { [locale]: path, [translation.locale]: translation.path } : undefined,
    photo: lead && { ...lead.photo, alt: lead.alt },
  })
  return {
    ...page,
    authors: authors.map(({ name, slug }) => ({ name, url: authorUrl(slug) })),
    openGraph: {
      ...page.openGraph,
      type: 'article',
      publishedTime: publishedAt.toISOString(),
      modifiedTime: (updatedAt ?? publishedAt).toISOString(),
      section: section.name,
      authors: authors.map(({ slug }) => authorUrl(slug)),
      tags: tags.map(({ name }) => name),
    },
  }

  function authorUrl(slug: string): string {
    return `${env().SITE_URL}${localePath(locale, `/author/${slug}`)}`
  }
}
