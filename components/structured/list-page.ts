// A page of stories as search engines read it: what it is a list of, and their addresses in its order.
import type { CollectionPage, ImageObject, ProfilePage, WithContext } from 'schema-dts'
import type { AuthorPage } from '@/domain/authors/author-page'
import { type Photo, sharedRendition } from '@/domain/media/photo'
import { localePath } from '@/lib/i18n/locale'
import { type House, siteId } from './publisher'

type Listed = {
  path: string
  name: string
  description?: string
  photo?: (Photo & { alt: string; credit: string }) | null
  stories: readonly { path: string }[]
}

export function collectionPage(house: House, { path, name, description, photo, stories }: Listed): WithContext<CollectionPage> {
  const url = house.siteUrl + path
  return {
    '@context': 'https://schema.org',
    '@type': 'CollectionPage',
    '@id': url,
    url,
    name,
    description: description || undefined,
    image: photo ? imageOf(photo, house.siteUrl) : undefined,
    inLanguage: house.locale,
    isPartOf: { '@id': siteId(house) },
    mainEntity: {
      '@type': 'ItemList',
      itemListElement: stories.map((story, place) => ({ '@type': 'ListItem', position: place + 1, url: house.siteUrl + story.path })),
    },
  }
}

function imageOf(photo: Photo & { alt: string; credit: string }, siteUrl: string): ImageObject {
  const { path } = sharedRendition(photo)
  return { '@type': 'ImageObject', contentUrl: siteUrl + path, caption: photo.alt || undefined, creditText: photo.credit || undefined }
}

/** Who the author is, with their face and where else they are found. */
export function profilePage(house: House, { slug, name, title, bio, portrait, links }: AuthorPage): WithContext<ProfilePage> {
  const { siteUrl, locale } = house
  const url = siteUrl + localePath(locale, `/author/${slug}`)
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    '@id': url,
    url,
    inLanguage: locale,
    isPartOf: { '@id': siteId(house) },
    mainEntity: {
      '@type': 'Person',
      '@id': `${siteUrl}/#author-${slug}`,
      name,
      url,
      jobTitle: title || undefined,
      description: bio || undefined,
      image: portrait ? siteUrl + sharedRendition(portrait).path : undefined,
      sameAs: links.length > 0 ? links : undefined,
    },
  }
}
