// The photographs of a story as its page shows them: in their order, with the words of their place.
import type { Photo, PhotoRights } from '../media/photo'
import type { StoryArticle } from './story'

export type Figure = { photo: Photo & PhotoRights; alt: string; caption: string; credit: string }

/** The lead and those of the body, galleries included; one that is gone is skipped. */
export function figuresOf({ lead, body, photos }: Pick<StoryArticle, 'lead' | 'body' | 'photos'>): Figure[] {
  const named = body.blocks.flatMap((block) => {
    if (block.type === 'image') return [block]
    return block.type === 'gallery' ? block.items : []
  })
  const inBody = named.flatMap(({ mediaId, alt, caption, credit }) => {
    const photo = photos.get(mediaId)
    return photo ? [{ photo, alt: alt ?? photo.alt, caption: caption ?? photo.caption, credit: credit ?? photo.credit }] : []
  })
  return lead ? [lead, ...inBody] : inBody
}
