// Where everything stands on a card for other sites: the server draws by it, and the newsroom shows it while the words are written.
import type { Room } from './fitting'

/** The size all of them take: 1.91 to 1. */
export const CARD_WIDTH = 1200
export const CARD_HEIGHT = 630

export const MARGIN = 60
/** The stripe in the colour of the section. */
export const STRIPE = 12
export const LABEL = { size: 27, y: 92 }
export const NAME = { size: 36, y: 578, rule: 534 }
export const LEADING = 1.14

/** Where the photograph stands, when there is one; the words have the rest. */
export const PHOTO_PLACE = { left: 672, top: 0, width: CARD_WIDTH - 672, height: CARD_HEIGHT }

export const HEADLINE_TOP = 124
const HEADLINE_BOTTOM = 516
const SIZES_BESIDE = [84, 78, 72, 66, 62, 58, 54, 50, 46, 43, 40, 37, 34]
const SIZES_ACROSS = [132, 118, 104, 98, 92, 86, 80, 74, 68, 62, 56, 50, 46, 42]

export function headlineRoom(hasPhoto: boolean): Room {
  const width = (hasPhoto ? PHOTO_PLACE.left : CARD_WIDTH) - 2 * MARGIN
  return { width, height: HEADLINE_BOTTOM - HEADLINE_TOP, sizes: hasPhoto ? SIZES_BESIDE : SIZES_ACROSS, leading: LEADING }
}
