// An arrangement as the database keeps it: what is asked for, and what the rules are given.
import type { Prisma } from '@/lib/generated/prisma/client'
import { FRONT_PLACES, type Placement, type Slots } from './arrangement'

export const PLACEMENTS = {
  orderBy: [{ slot: 'asc' }, { position: 'asc' }],
  select: { slot: true, articleId: true, from: true, until: true },
} as const satisfies Prisma.FrontArrangement$placementsArgs

type Row = Placement & { slot: number }

export function slotsOf(placements: readonly Row[]): Placement[][] {
  return Array.from({ length: FRONT_PLACES }, (_, index) =>
    placements.filter(({ slot }) => slot === index + 1).map(({ articleId, from, until }) => ({ articleId, from, until })),
  )
}

export function placementRows(slots: Slots): (Row & { position: number })[] {
  return slots.flatMap((placements, index) => placements.map((one, turn) => ({ ...one, slot: index + 1, position: turn + 1 })))
}
