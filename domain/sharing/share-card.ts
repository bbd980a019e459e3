// What other sites show of a story, and the address of its drawn card, which says by a hash everything the card shows.
import { createHmac } from 'node:crypto'
import { env } from '@/lib/env'
import { settable } from '@/lib/letters/letters'
import type { Genre } from '../articles/genre'
import type { StoryArticle } from '../articles/story'
import { type Photo, sharedRendition } from '../media/photo'
import { CARD_HEIGHT, CARD_WIDTH } from './card-layout'

export type ShareCard = {
  articleId: string
  locale: StoryArticle['locale']
  genre: Genre
  headline: string
  section: { name: string; colour: string }
  paperName: string
  photo: Photo | null
}

/** What a card is made of. `lead` gives way to the photograph chosen for sharing. */
export type Shared = Pick<StoryArticle, 'id' | 'locale' | 'genre' | 'headline' | 'share'> & {
  section: { name: string; colour: string }
  lead: { photo: Photo } | null
}

/** Grows when cards are drawn otherwise: then all of them have new addresses and are drawn again. */
const EDITION = 1
/** A headline of which less can be set than this would be a riddle. */
const LEAST_SET = 0.8

export function shareCardOf({ id, locale, genre, headline, share, section, lead }: Shared, paperName: string): ShareCard {
  const { name, colour } = section
  const said = share.headline || headline
  return { articleId: id, locale, genre, headline: said, section: { name, colour }, paperName, photo: share.photo ?? lead?.photo ?? null }
}

/** Not a headline in a script our typefaces do not have. */
export function isDrawable({ headline }: ShareCard): boolean {
  const letters = Array.from(headline.replace(/\s/g, ''))
  return letters.length > 0 && settable(letters.join(''), 'literata').length >= letters.length * LEAST_SET
}

/** Keyed, so that nobody can ask whether a headline they guess is being kept back. */
export function cardMark(card: ShareCard): string {
  const { headline, section, paperName, photo, locale, genre } = card
  const shown = [EDITION, locale, genre, headline, section.name, section.colour, paperName, photo?.hash, photo?.focalX, photo?.focalY]
  return createHmac('sha256', `share card ${env().NEXTAUTH_SECRET ?? ''}`)
    .update(JSON.stringify([...shown, card.articleId]))
    .digest('hex')
    .slice(0, 24)
}

export function cardPath(card: ShareCard): string {
  return `/media/cards/${card.articleId}/${cardMark(card)}.jpg`
}

export const CARD_PATH = /^\/media\/cards\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/([0-9a-f]{24})\.jpg$/

/** The picture other sites are told of: the card, or the plain photograph where none can be drawn; null when there is neither. */
export function sharedPictureOf(card: ShareCard): { path: string; width: number; height: number } | null {
  if (isDrawable(card)) return { path: cardPath(card), width: CARD_WIDTH, height: CARD_HEIGHT }
  return card.photo && sharedRendition(card.photo)
}
