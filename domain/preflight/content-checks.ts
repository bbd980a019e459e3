// The draft itself, read as a careful colleague would: photographs, headlines, the card for other sites.
import type { Block } from '@/domain/articles/body'
import { isBlank } from '@/domain/articles/rich-text'
import type { DraftContent } from '@/domain/articles/schema'
import { SHARED_WIDTH } from '@/domain/media/photo'
import { LONG_SHARE_HEADLINE } from '@/domain/sharing/shown-elsewhere'
import { type Finding, type Fix, finding, inBlock, inField } from './finding'

/** Longer ones are cut by search engines and do not fit a card. */
export const LONG_HEADLINE = 90
const SHORT_DESCRIPTION = 50
const LONG_DESCRIPTION = 200

/** A photograph with the words kept beside it in the library. */
export type KnownPhoto = { id: string; width: number; alt: string; caption: string; credit: string }
export type Facts = { content: DraftContent; photos: ReadonlyMap<string, KnownPhoto>; hasTranslation: boolean }

export function contentFindings(facts: Facts): Finding[] {
  const { content, photos } = facts
  const card = [...cardPhoto(facts), ...cardHeadline(content), ...description(content)]
  return [...headline(content), ...leadPhoto(content, photos), ...card, ...bodyPhotos(facts), ...headings(facts), ...translation(facts)]
}

function headline(content: DraftContent): Finding[] {
  const length = [...content.headline].length
  return length > LONG_HEADLINE ? [finding('headlineLong', inField('headline'), { length, most: LONG_HEADLINE })] : []
}

function leadPhoto({ leadMediaId, leadAlt, leadCaption, leadCredit }: DraftContent, photos: Facts['photos']): Finding[] {
  if (leadMediaId === null) return []
  if (!photos.has(leadMediaId)) return [finding('photoGone', inField('leadMediaId'))]
  return wordsMissing({ alt: leadAlt, caption: leadCaption, credit: leadCredit }, (word) => inField(LEAD_FIELD[word]))
}

/** The one chosen for other sites, else the lead. */
function cardPhoto({ content: { leadMediaId, shareMediaId }, photos }: Facts): Finding[] {
  const [id, fix] = shareMediaId ? [shareMediaId, inField('shareMediaId')] : [leadMediaId, inField('leadMediaId')]
  if (id === null) return [finding('cardPhoto', fix)]
  const photo = photos.get(id)
  if (!photo) return shareMediaId ? [finding('photoGone', fix)] : []
  return photo.width < SHARED_WIDTH ? [finding('cardSmall', fix, { width: photo.width, least: SHARED_WIDTH })] : []
}

/** The story's own headline is judged by itself. */
function cardHeadline({ shareHeadline }: DraftContent): Finding[] {
  const length = [...shareHeadline].length
  return length > LONG_SHARE_HEADLINE ? [finding('cardHeadlineLong', inField('shareHeadline'), { length, most: LONG_SHARE_HEADLINE })] : []
}

const LEAD_FIELD = { alt: 'leadAlt', caption: 'leadCaption', credit: 'leadCredit' } as const
type Words = { alt: string; caption: string; credit: string }

function wordsMissing({ alt, caption, credit }: Words, fix: (word: keyof Words) => Fix): Finding[] {
  return [
    ...(alt.trim() === '' ? [finding('photoAlt', fix('alt'))] : []),
    ...(credit.trim() === '' ? [finding('photoCredit', fix('credit'))] : []),
    ...(caption.trim() === '' ? [finding('photoCaption', fix('caption'))] : []),
  ]
}

/** A block's own words win over those of the library; where both are silent, something is missing. */
function bodyPhotos({ content, photos }: Facts): Finding[] {
  return content.body.blocks.flatMap((block) =>
    picturesOf(block).flatMap(({ mediaId, alt, caption, credit }) => {
      const photo = photos.get(mediaId)
      if (!photo) return [finding('photoGone', inBlock(block.id))]
      const words = { alt: alt ?? photo.alt, caption: caption ?? photo.caption, credit: credit ?? photo.credit }
      return wordsMissing(words, () => inBlock(block.id))
    }),
  )
}

function picturesOf(block: Block) {
  if (block.type === 'image') return [block]
  return block.type === 'gallery' ? block.items : []
}

/** A subheading belongs under a heading, and a heading without words is a hole in the page. */
function headings({ content }: Facts): Finding[] {
  let above = 1
  return content.body.blocks.flatMap((block) => {
    if (block.type !== 'heading') return []
    if (isBlank(block.text)) return [finding('headingEmpty', inBlock(block.id))]
    const isSkipped = block.level > above + 1
    above = block.level
    return isSkipped ? [finding('headingOrder', inBlock(block.id))] : []
  })
}

/** What search and cards say under the headline: the words chosen for them, else the standfirst. */
function description({ standfirst, shareDescription }: DraftContent): Finding[] {
  const [words, short, long, fix] = shareDescription
    ? ([shareDescription, 'cardDescriptionShort', 'cardDescriptionLong', inField('shareDescription')] as const)
    : ([standfirst, 'descriptionShort', 'descriptionLong', inField('standfirst')] as const)
  const length = [...words].length
  if (length < SHORT_DESCRIPTION) return [finding(short, fix, { length, least: SHORT_DESCRIPTION })]
  return length > LONG_DESCRIPTION ? [finding(long, fix, { length, most: LONG_DESCRIPTION })] : []
}

function translation({ hasTranslation }: Facts): Finding[] {
  return hasTranslation ? [] : [finding('translationMissing', { kind: 'none' })]
}
