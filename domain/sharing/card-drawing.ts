// The drawing of a card: words as outlines on the ground of the paper, beside the photograph or, without one, across the whole card.
import { translator } from '@/lib/i18n/translator'
import { outlineOf, settable, type Typeface, widthOf } from '@/lib/letters/letters'
import { isLabelled } from '../articles/genre'
import { INK, INK_SOFT, PAPER, RULE, sectionColour } from './card-colours'
import { CARD_HEIGHT, CARD_WIDTH } from './card-size'
import { type Fitted, fit } from './fitting'
import type { ShareCard } from './share-card'

/** Where the photograph stands, when there is one; the words have the rest. */
export const PHOTO_PLACE = { left: 672, top: 0, width: CARD_WIDTH - 672, height: CARD_HEIGHT }

const MARGIN = 60
/** The stripe in the colour of the section. */
const STRIPE = 12
const LABEL = { size: 27, y: 92 }
const HEADLINE = { top: 124, bottom: 516, leading: 1.14 }
const SIZES_BESIDE = [84, 78, 72, 66, 62, 58, 54, 50, 46, 43, 40, 37, 34]
const SIZES_ACROSS = [132, 118, 104, 98, 92, 86, 80, 74, 68, 62, 56, 50, 46, 42]
const NAME = { size: 36, y: 578, rule: 534 }
const OF_LABELS = 0.16

/** An SVG without a single letter of text or address in it. */
export function cardDrawing(card: ShareCard): string {
  const right = card.photo ? PHOTO_PLACE.left : CARD_WIDTH
  const width = right - 2 * MARGIN
  const colour = sectionColour(card.section.colour)
  const headline = fittedHeadline(card, width)
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

export function fittedHeadline({ headline, photo }: Pick<ShareCard, 'headline' | 'photo'>, width: number): Fitted {
  const room = {
    width,
    height: HEADLINE.bottom - HEADLINE.top,
    sizes: photo ? SIZES_BESIDE : SIZES_ACROSS,
    leading: HEADLINE.leading,
  }
  return fit(settable(headline, 'literata'), room, (words, size) => widthOf(words, { typeface: 'literata', size }))
}

function headlineOutlines({ lines, size }: Fitted): string {
  const step = size * HEADLINE.leading
  // The first line hangs from the label by its capitals, whatever its size.
  const first = HEADLINE.top + size * 0.86
  return lines.map((line, at) => outlineOf(line, { typeface: 'literata', size, x: MARGIN, y: first + at * step })).join('')
}

/** The section in its colour, then what kind of story it is. */
function labels({ section, genre, locale }: ShareCard, width: number): string {
  const line = { typeface: 'inter', size: LABEL.size, y: LABEL.y } as const
  if (!isLabelled(genre)) return oneLine(section.name, { ...line, x: MARGIN, width })
  const kind = translator(locale, 'article')(`genre.${genre}`)
  const gap = LABEL.size * OF_LABELS * 4
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
  return fit(settable(words, typeface), room, (part, at) => widthOf(part, { typeface, size: at })).lines[0] ?? ''
}
