// Photographs as search engines read them: whose they are, what they show, and on what terms they may be used.
import type { ImageObject } from 'schema-dts'
import { type Figure, figuresOf } from '@/domain/articles/figures'
import type { StoryArticle } from '@/domain/articles/story'
import { CROP_NAMES, cropPath, cropSize } from '@/domain/media/crops'
import { plainRendition } from '@/domain/media/photo'

/** The lead in every shape search engines ask for, cropped by its point of interest. */
export function leadImages(lead: Figure, siteUrl: string): ImageObject[] {
  return CROP_NAMES.map((name) => {
    const url = siteUrl + cropPath(lead.photo, name)
    const { width, height } = cropSize(lead.photo, name)
    return { '@type': 'ImageObject', url, contentUrl: url, width: String(width), height: String(height), ...words(lead) }
  })
}

/** Every photograph on the page by the address under which it stands there, each once, with the words it has first. */
export function shownImages(story: Pick<StoryArticle, 'lead' | 'body' | 'photos'>, siteUrl: string): ImageObject[] | undefined {
  const shown = new Map<string, Figure>()
  for (const figure of figuresOf(story)) {
    const address = siteUrl + plainRendition(figure.photo)
    if (!shown.has(address)) shown.set(address, figure)
  }
  if (shown.size === 0) return undefined
  return Array.from(shown, ([contentUrl, figure]) => ({ '@type': 'ImageObject', contentUrl, ...words(figure) }))
}

function words({ photo, alt, caption, credit }: Figure) {
  return {
    caption: caption || alt || undefined,
    creditText: credit || undefined,
    copyrightNotice: photo.copyrightNotice || undefined,
    license: photo.licenceUrl || undefined,
    acquireLicensePage: photo.acquireLicenceUrl || undefined,
  }
}
