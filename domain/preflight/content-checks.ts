// The draft itself, read as a careful colleague would: photographs, headlines, the card for other sites.
import type { Block } from '@/domain/articles/body'
import { isBlank } from '@/domain/articles/rich-text'
import type { DraftContent } from '@/domain/articles/schema'
import { SHARED_WIDTH } from '@/domain/media/photo'
import { type Finding, type Fix, finding, inBlock, inField } from './finding'

/** Longer ones are cut by search engines and do not fit a card. */
export const LONG_HEADLINE = 90
const SHORT_DESCRIPTION = 50
const LONG_DESCRIPTION = 200

/** A photograph with the words kept beside it in the library. */
export type KnownPhoto = { id: string; width: number; alt: string; caption: string; credit: string }
export type Facts = { content: DraftContent; photos: ReadonlyMap<string, KnownPhoto>; hasTranslation: boolean }

export function contentFindings(facts: Facts): Finding[] {
  return [...headline(facts), ...leadPhoto(facts), ...description(facts), ...bodyPhotos(facts), ...headings(facts), ...translation(facts)]
}

function headline({ content }: Facts): Finding[] {
  const length = [...content.headline].length
  return length > LONG_HEADLINE ? [finding('headlineLong', inField('headline'), { length, most: LONG_HEADLINE })] : []
}

function leadPhoto({ content, photos }: Facts): Finding[] {
  const { leadMediaId, leadAlt, leadCaption, leadCredit } = content
  if (leadMediaId === null) return [finding('cardPhoto', inField('leadMediaId'))]
  const photo = photos.get(leadMediaId)
  if (!photo) return [finding('photoGone', inField('leadMediaId'))]
  const words = wordsMissing({ alt: leadAlt, caption: leadCaption, credit: leadCredit }, (word) => inField(LEAD_FIELD[word]))
  const isSmall = photo.width < SHARED_WIDTH
  return isSmall ? [...words, finding('cardSmall', inField('leadMediaId'), { width: photo.width, least: SHARED_WIDTH })] : words
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

function description({ content: { standfirst } }: Facts): Finding[] {
  const length = [...standfirst].length
  if (length < SHORT_DESCRIPTION) return [finding('descriptionShort', inField('standfirst'), { length, least: SHORT_DESCRIPTION })]
  return length > LONG_DESCRIPTION ? [finding('descriptionLong', inField('standfirst'), { length, most: LONG_DESCRIPTION })] : []
}

function translation({ hasTranslation }: Facts): Finding[] {
  return hasTranslation ? [] : [finding('translationMissing', { kind: 'none' })]
}
