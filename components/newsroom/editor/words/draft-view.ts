// What the writing page is shown of its draft, and how a save can end.
import type { SavedDraft } from '@/domain/articles/draft-content'
import type { DraftContent } from '@/domain/articles/schema'
import type { OrderTold } from '@/domain/articles/words/schema'

/** `outdated`: the page was opened on another sheet, or by an older program: it has to be opened anew. */
export type Problem = 'offline' | 'signedOut' | 'invalid' | 'failed' | 'gone' | 'outdated'
export type SaveState = 'saved' | 'saving' | Problem

/** The sheet as the page begins with it; `state` is a Yjs update in base64. `unfit`: why no version can be made of it, by field. */
export type PageSheet = { sheetId: string; state: string; unfit: { [field: string]: string } | null }

export type Sending = { update: string; vector: string; kind: 'autosave' | 'saved' }
/** `update`: what is on the sheet and not in this browser; `vector`: what the newsroom has. */
export type Sent = SavedDraft & { update: string; vector: string }
export type Answer =
  | { ok: true; sent: Sent }
  | { ok: false; problem: Exclude<Problem, 'outdated'>; message: string; errors?: { [field: string]: string } }

/** Somebody at the sheet. `field`: the line they write in, when it is not the body. */
export type Colleague = { id: string; name: string; field: string | null }

/** An order somebody gave, or the house at its minute: then `by` is null. `isOwn`: this person, here or on another page. */
export type HeardOrder = { order: OrderTold; by: string | null; isOwn: boolean }

export type DraftView = {
  /** Everything of the draft. The body in it may be a moment old: its editor shows it by itself. */
  content: DraftContent
  state: SaveState
  version: number
  savedAt: Date
  slugTaken: boolean
  message: string
  errors: { [field: string]: string }
  /** Words put aside by the last order, to be brought back. */
  aside: DraftContent | null
  /** The others, each once. */
  here: Colleague[]
  /** The last one. */
  heard: HeardOrder | null
  /** What is written still joins the sheet, but there is nothing to order until the story is taken out. */
  isBinned: boolean
  /** The sheet is in this browser and may be written on. */
  isOpen: boolean
}
