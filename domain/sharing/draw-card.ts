// A card as a JPEG: the drawing of its words, and the photograph cropped by its point of interest.
import { renderDrawing } from '@/lib/images'
import { readStored } from '@/lib/storage'
import { pieceOf } from '../media/crops'
import { type Photo, renditionFor } from '../media/photo'
import { cardDrawing } from './card-drawing'
import { PHOTO_PLACE } from './card-layout'
import type { ShareCard } from './share-card'

/** Of a landscape the card shows a narrow piece: the picture it is cut from must be this wide to stay sharp. */
const SHARP_WIDTH = 1280

/** A photograph whose file is gone leaves a card of words alone. */
export async function drawCard(card: ShareCard): Promise<Buffer> {
  const bytes = card.photo && (await readStored(`media/${card.photo.hash}/${renditionFor(card.photo, SHARP_WIDTH)}.webp`))
  if (!card.photo || !bytes) return await renderDrawing(cardDrawing({ ...card, photo: null }), null)
  return await renderDrawing(cardDrawing(card), { bytes, ...placeOf(card.photo) })
}

function placeOf(photo: Photo) {
  const { left, top, width, height } = PHOTO_PLACE
  return { left, top, width, height, piece: pieceOf(photo, width / height) }
}
