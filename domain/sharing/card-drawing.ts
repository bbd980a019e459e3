// The drawing of a card: words as outlines on the ground of the paper, beside the photograph or, without one, across the whole card.
import { translator } from '@/lib/i18n/translator'
import { outlineOf, settable, type Typeface, widthOf } from '@/lib/letters/letters'
import { isLabelled } from '../articles/genre'
import { INK, INK_SOFT, PAPER, RULE, sectionColour } from './card-colours'
import { CARD_HEIGHT, CARD_WIDTH, HEADLINE_TOP, headlineRoom, LABEL, LEADING, MARGIN, NAME, PHOTO_PLACE, STRIPE } from './card-layout'
import { type Fitted, fitWords } from './fitting'
import type { ShareCard } from './share-card'

/** Between the section and the kind of the story, to the size of both. */
const LABEL_GAP = 0.64

/** An SVG without a single letter of text or address in it. */
export function cardDrawing(card: ShareCard): string {
  const right = card.photo ? PHOTO_PLACE.left : CARD_WIDTH
  const width = right - 2 * MARGIN
  const colour = sectionColour(card.section.colour)
  const headline = fittedHeadline(card)
  const parts = [
    `<rect width="${CARD_WIDTH}" height="${CARD_HEIGHT}" fill="${PAPER}"/>`,
    card.photo
      ? `<rect x="${right - STRIPE}" width="${STRIPE}" height="${CARD_HEIGHT}" fill="${colour}"/>`
      : `<rect width="${CARD_WIDTH}" height="${STRIPE}" fill="${colour}"/>`,
    `<g fill="${colour}">${labels(card, width)}</g>`,
    `<g fill="${INK}">${headlineOutlines(headline)}</g>`,
    `<rect x="${MARGIN}" y="${NAME.rule}" width="${width}" height="1.5" fill="${RULE}"/>`,
    `<g fill="${INK}">${oneLine(card.paperName, { typeface: 'literata', size: NAME.size, y: NAME.y, x: MARGIN, width })}</g>`,
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${CARD_WIDTH}" height="${CARD_HEIGHT}">${parts.join('')}</svg>`
}

export function fittedHeadline({ headline, photo }: Pick<ShareCard, 'headline' | 'photo'>): Fitted {
  const room = headlineRoom(photo !== null)
  return fitWords(settable(headline, 'literata'), room, (words, size) => widthOf(words, { typeface: 'literata', size }))
}

function headlineOutlines({ lines, size }: Fitted): string {
  const step = size * LEADING
  // The first line hangs from the label by its capitals, whatever its size.
  const first = HEADLINE_TOP + size * 0.86
  return lines.map((line, at) => outlineOf(line, { typeface: 'literata', size, x: MARGIN, y: first + at * step })).join('')
}

/** The section in its colour, then what kind of story it is. */
function labels({ section, genre, locale }: ShareCard, width: number): string {
  const line = { typeface: 'inter', size: LABEL.size, y: LABEL.y } as const
  if (!isLabelled(genre)) return oneLine(section.name, { ...line, x: MARGIN, width })
  const kind = translator(locale, 'article')(`genre.${genre}`)
  const gap = LABEL.size * LABEL_GAP
  const room = width - gap - widthOf(kind, line)
  const name = shortened(section.name, { ...line, width: room })
  const x = MARGIN + widthOf(name, line) + gap
  return `${outlineOf(name, { ...line, x: MARGIN })}<g fill="${INK_SOFT}">${outlineOf(kind, { ...line, x })}</g>`
}

type Setting = { typeface: Typeface; size: number; width: number }

function oneLine(words: string, { width, ...line }: Setting & { x: number; y: number }): string {
  return outlineOf(shortened(words, { ...line, width }), line)
}

function shortened(words: string, { typeface, size, width }: Setting): string {
  const room = { width, height: size, sizes: [size], leading: 1 }
  return fitWords(settable(words, typeface), room, (part, at) => widthOf(part, { typeface, size: at })).lines[0] ?? ''
}
