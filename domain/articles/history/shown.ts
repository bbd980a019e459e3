// What the history's pages are given: ids have become names.

import type { Photo } from '@/domain/media/photo'
import type { RevisionKind, ScheduleKind } from '@/lib/generated/prisma/enums'
import type { Locale } from '@/lib/i18n/locale'
import type { BlockChange } from '../diff/bodies'
import { type ChangeSummary, type ChoiceField, hasChanges, type ListField, type PhotoField, type WordsField } from '../diff/contents'
import type { WordRun } from '../diff/words'

export type HistoryEntry = {
  id: string
  kind: RevisionKind
  name: string | null
  at: Date
  since: Date
  /** Autosaves folded into this entry. */
  saves: number
  /** Everybody whose words it brought; nobody: the house. */
  by: string[]
  /** Null for the first one there is. */
  change: ChangeSummary | null
}

/** An order about the story that is no version of it. `when`: the minute it is about; `by` null: the house. */
export type HistoryOrder = {
  id: string
  at: Date
  by: string | null
  order:
    | ('submit' | 'approve' | 'return' | 'returnSaying' | 'assign' | 'embargo' | 'embargoLifted' | 'bin' | 'unbin' | 'restore')
    | ('discard' | 'make' | 'move' | 'cancel' | 'retry' | 'fail')
  note: string
  kind: ScheduleKind | null
  from: Date | null
  when: Date | null
  editor: string | null
}

export type ArticleHistory = {
  articleId: string
  locale: Locale
  headline: string
  /** The draft as it is now: an order about it names this version. */
  version: number
  entries: HistoryEntry[]
  /** Of the time these entries are of. */
  orders: HistoryOrder[]
  nextCursor: string | null
  may: { restore: boolean; name: boolean }
}

export type ComparedSide = { id: string; kind: RevisionKind; name: string | null; at: Date; by: string[] }

export type ShownField =
  | { field: WordsField; kind: 'words'; words: WordRun[] }
  | { field: Exclude<ChoiceField, PhotoField>; kind: 'choice'; before: string | null; after: string | null }
  | { field: PhotoField; kind: 'photo'; before: Photo | null; after: Photo | null }
  | { field: ListField; kind: 'list'; removed: string[]; added: string[]; kept: string[]; isReordered: boolean }

export type Comparison = {
  before: ComparedSide
  after: ComparedSide
  fields: ShownField[]
  blocks: BlockChange[]
  photos: Map<string, Photo>
}

/** The newest version that differs from the one before it, and that one: what somebody who comes to compare wants to see. */
export function newestChange(entries: readonly Pick<HistoryEntry, 'id' | 'change'>[]): { from: string; to: string } {
  const changed = entries.findIndex(({ change }) => change !== null && hasChanges(change))
  const at = entries[changed + 1] ? Math.max(0, changed) : 0
  return { from: entries[at + 1]?.id ?? '', to: entries[at]?.id ?? '' }
}
