// What screens of the desk are given.
import type { DeskRow } from '@/domain/articles/desk-row'
import type { BoardColumn } from './board-columns'
import type { PassagePart } from './passage'

/** `passage`: where the searched words stand; null when nothing was searched for, or only the headline has them. */
export type ListedDraft = DeskRow & { passage: PassagePart[] | null }
export type DraftPage = { rows: ListedDraft[]; nextCursor: string | null }

export type Board = Record<BoardColumn, { rows: DeskRow[]; hasMore: boolean }>

export type Work = {
  row: DeskRow
  /** A live story without a private change has no work to move. */
  isMovable: boolean
  may: { submit: boolean; approve: boolean; return: boolean; assign: boolean; bin: boolean }
}
