// Lists kept by name: whose they are, and what a stored one still means.
import type { Actor } from '@/domain/actor'
import type { Reader, Tx } from '@/lib/db'
import { ListFilters } from '../schema'

export type SavedView = {
  id: string
  name: string
  filters: ListFilters
  isDefault: boolean
  isShared: boolean
  /** Null: it is one's own. */
  by: string | null
}

const VIEW = {
  id: true,
  name: true,
  filters: true,
  isDefault: true,
  isShared: true,
  userId: true,
  user: { select: { name: true } },
} as const

/** One's own first, then what others share, each by name. */
export async function listViewsOf(reader: Reader, userId: string): Promise<SavedView[]> {
  const rows = await reader.savedView.findMany({
    where: { OR: [{ userId }, { isShared: true, user: { deactivatedAt: null } }] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: VIEW,
  })
  const views = rows.map(({ userId: owner, user, filters, isDefault, ...view }): SavedView => {
    const isOwn = owner === userId
    return { ...view, filters: storedFilters(filters), isDefault: isOwn && isDefault, by: isOwn ? null : user.name }
  })
  return [...views.filter((view) => view.by === null), ...views.filter((view) => view.by !== null)]
}

/** Locked; null for a view of somebody else's, which answers as if it were not there. */
export async function findOwnView(tx: Tx, { viewId, actor }: { viewId: string; actor: Actor }) {
  if (actor.kind !== 'person') return null
  await tx.$queryRaw`select 1 from saved_views where id = ${viewId}::uuid for update`
  return await tx.savedView.findFirst({ where: { id: viewId, userId: actor.id }, select: { id: true, name: true, userId: true } })
}

/** A filter the paper no longer knows filters nothing. */
function storedFilters(stored: unknown): ListFilters {
  const filters = ListFilters.safeParse(stored)
  return filters.success ? filters.data : {}
}
