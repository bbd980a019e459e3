// What may be asked of a sheet, and what an open editor is told besides its updates.
import * as Y from 'yjs'
import { z } from 'zod'

/** As a body of a request: a thousand full blocks fit; a hostile update does not. */
export const MAX_UPDATE_BYTES = 6_000_000

export const KeepWords = z.strictObject({
  articleId: z.uuid(),
  /** `saved`: somebody asked for it; else it was kept because nobody typed for a moment. */
  kind: z.enum(['autosave', 'saved']).default('autosave'),
  /** Nobody is at the sheet any more: its log is folded away. */
  isLast: z.boolean().default(false),
})

export const AddWords = z.strictObject({
  articleId: z.uuid(),
  update: z.instanceof(Uint8Array).refine((bytes) => bytes.length <= MAX_UPDATE_BYTES && isReadable(bytes)),
})

/** Orders after which a story stands elsewhere than its open page shows. */
export const TOLD_ORDERS = [
  ...(['article.publish', 'article.withdraw', 'article.discard', 'article.restore', 'article.embargo'] as const),
  ...(['article.bin', 'article.unbin'] as const),
  ...(['article.submit', 'article.approve', 'article.return', 'article.assign'] as const),
  ...(['schedule.make', 'schedule.move', 'schedule.cancel', 'schedule.retry', 'schedule.run', 'schedule.fail'] as const),
] as const
export type OrderTold = (typeof TOLD_ORDERS)[number]

/** What a server tells open editors. */
export type WordsNews =
  /** The draft was made from the sheet: this is its version now. */
  | { kind: 'kept'; version: number; savedAt: string; slugTaken: boolean; by: string | null }
  /** The words are safe on the sheet, but no draft can be made from them as they are. */
  | { kind: 'unfit' }
  /** Somebody gave an order about the story; `by` null: the house, at its minute. */
  | { kind: 'order'; order: OrderTold; by: string | null; byId: string | null }

/** The codes a server closes a line with. Anything else means: try again. */
export const LINE_CLOSED = { signedOut: 4401, forbidden: 4403, missing: 4404, otherSheet: 4409 } as const

/** An update that cannot be read must never enter the log, where it would stand before all others for ever. */
export function isReadable(update: Uint8Array): boolean {
  try {
    Y.decodeUpdate(update)
    return true
  } catch {
    return false
  }
}
