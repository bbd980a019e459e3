// Every address a search engine should know: both front pages, the sections, the stories with the time of their last change.
import type { MetadataRoute } from 'next'
import { paperOf } from '@/app/_edges/paper'
import { listAddresses } from '@/domain/feeds/queries'
import { env } from '@/lib/env'
import { LOCALES, type Locale, localePath } from '@/lib/i18n/locale'

export const dynamic = 'force-dynamic'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return (await Promise.all(LOCALES.map(addressesOf))).flat()
}

async function addressesOf(locale: Locale): Promise<MetadataRoute.Sitemap> {
  const [paper, stories] = await Promise.all([paperOf(locale), listAddresses(locale)])
  const slugs = new Map(paper.sections.map((section) => [section.id, section.slug]))
  const address = (path: string) => env().SITE_URL + localePath(locale, path)
  return [
    { url: address('/'), lastModified: stories[0]?.publishedAt },
    ...paper.sections.map((section) => ({
      url: address(`/${section.slug}`),
      lastModified: stories.find((story) => story.sectionId === section.id)?.publishedAt,
    })),
    { url: address('/corrections') },
    { url: address('/rules') },
    ...stories.flatMap((story) => {
      const section = slugs.get(story.sectionId)
      return section ? [{ url: address(`/${section}/${story.slug}`), lastModified: story.updatedAt ?? story.publishedAt }] : []
    }),
  ]
}
