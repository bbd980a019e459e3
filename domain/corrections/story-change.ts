// A published change as readers are told of it: when, what for, and for a correction what exactly.
import type { Prisma } from '@/lib/generated/prisma/client'
import { type DiffLine, storedDiff } from './story-diff'

/** Readers are not told of typos. */
export type StoryChange = { id: string; kind: 'update' | 'correction'; words: string; at: Date; diff: DiffLine[] }

/** The Prisma `select` of a published change whose result `storyChange` understands. */
export const STORY_CHANGE = { id: true, kind: true, words: true, at: true, diff: true } as const satisfies Prisma.PublishedChangeSelect

/** The newest first; what readers are not told of is left out. */
export const TOLD_CHANGES = { where: { kind: { not: 'typo' } }, orderBy: { at: 'desc' } } as const

type Row = Prisma.PublishedChangeGetPayload<{ select: typeof STORY_CHANGE }>

export function storyChanges(rows: readonly Row[]): StoryChange[] {
  return rows.flatMap(({ kind, diff, ...row }) => (kind === 'typo' ? [] : [{ ...row, kind, diff: storedDiff(diff) }]))
}
