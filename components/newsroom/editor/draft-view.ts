// What the draft keeper shows a page, and how a save can end.
import type { NewerDraft, SavedDraft } from '@/domain/articles/draft-content'
import type { DraftContent } from '@/domain/articles/schema'
import type { KeptDraft } from './kept-drafts'

export type Problem = 'offline' | 'signedOut' | 'invalid' | 'failed' | 'conflict' | 'gone'
export type SaveState = 'saved' | 'unsaved' | 'saving' | Problem

export type Sending = { version: number; kind: 'autosave' | 'saved'; content: DraftContent }
export type Answer =
  | { ok: true; saved: SavedDraft }
  | { ok: false; problem: Exclude<Problem, 'conflict'>; message: string; errors?: { [field: string]: string } }
  | { ok: false; problem: 'conflict'; message: string; current: NewerDraft }

export type DraftView = {
  content: DraftContent
  state: SaveState
  version: number
  savedAt: Date
  slugTaken: boolean
  message: string
  errors: { [field: string]: string }
  /** What a colleague saved meanwhile, or null. */
  newer: NewerDraft | null
  /** Unsaved words found in this browser, or null. */
  found: KeptDraft | null
  /** Words put aside by the last choice, to be brought back. */
  aside: DraftContent | null
  /** Grows when the content came from elsewhere than typing: the body's editor begins anew. */
  edition: number
}
