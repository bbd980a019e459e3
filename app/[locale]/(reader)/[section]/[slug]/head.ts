// What the page of a story says of itself in <head>, beside what every page says.
import { pageHead, wholeAddress } from '@/app/_edges/page-head'
import type { PageHead } from '@/components/site/page-head'
import type { LiveStory } from '@/domain/articles/live-story'
import type { Paper } from '@/domain/settings/paper'
import { type ShareCard, shareCardOf, sharedPictureOf } from '@/domain/sharing/share-card'
import { machineTime } from '@/lib/i18n/dates'
import { localePath } from '@/lib/i18n/locale'

export function articleHead({ story, path, translation }: LiveStory, paper: Paper): PageHead {
  const { locale, standfirst, section, tags, share, publishedAt, updatedAt } = story
  const card = shareCardOf(story, paper.name)
  const page = pageHead(paper, {
    title: card.headline,
    description: share.description || standfirst,
    path,
    languages: translation ? { [locale]: path, [translation.locale]: translation.path } : undefined,
  })
  const authors = story.authors.map(({ name, slug }) => ({ name, url: wholeAddress(localePath(locale, `/author/${slug}`)) }))
  return {
    ...page,
    authors,
    openGraph: page.openGraph && {
      ...page.openGraph,
      type: 'article',
      image: imageOf(card, share.photo?.alt ?? story.lead?.alt ?? ''),
      publishedTime: machineTime(publishedAt),
      modifiedTime: machineTime(updatedAt ?? publishedAt),
      section: section.name,
      authors: authors.map(({ url }) => url),
      tags: tags.map(({ name }) => name),
    },
  }
}

/** The words on the card are part of what it shows. */
function imageOf(card: ShareCard, alt: string) {
  const picture = sharedPictureOf(card)
  if (!picture) return undefined
  const { path, width, height } = picture
  return { url: wholeAddress(path), width, height, alt: alt ? `${card.headline} (${alt})` : card.headline }
}
