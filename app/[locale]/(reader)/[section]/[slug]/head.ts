// What the page of a story says of itself in <head>, beside what every page says.
import { pageHead, wholeAddress } from '@/app/_edges/page-head'
import type { PageHead } from '@/components/site/page-head'
import type { LiveStory } from '@/domain/articles/live-story'
import type { Paper } from '@/domain/settings/paper'
import { machineTime } from '@/lib/i18n/dates'
import { localePath } from '@/lib/i18n/locale'

export function articleHead({ story, path, translation }: LiveStory, paper: Paper): PageHead {
  const { locale, headline, standfirst, lead, section, tags, publishedAt, updatedAt } = story
  const page = pageHead(paper, {
    title: headline,
    description: standfirst,
    path,
    languages: translation ? { [locale]: path, [translation.locale]: translation.path } : undefined,
    photo: lead && { ...lead.photo, alt: lead.alt },
  })
  const authors = story.authors.map(({ name, slug }) => ({ name, url: wholeAddress(localePath(locale, `/author/${slug}`)) }))
  return {
    ...page,
    authors,
    openGraph: page.openGraph && {
      ...page.openGraph,
      type: 'article',
      publishedTime: machineTime(publishedAt),
      modifiedTime: machineTime(updatedAt ?? publishedAt),
      section: section.name,
      authors: authors.map(({ url }) => url),
      tags: tags.map(({ name }) => name),
    },
  }
}
