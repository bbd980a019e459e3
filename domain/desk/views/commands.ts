// Orders about saved views. Everybody keeps their own; an editor may show one to all who write.
import { command, done } from '@/domain/command'
import { invalid, refused } from '@/domain/outcome'
import type { Tx } from '@/lib/db'
import { ChangeView, MOST_VIEWS, RemoveView, SaveView, ShareView } from '../schema'
import { findOwnView } from './views'

/** A name used before now means these filters. */
export const saveView = command('view.save', {
  input: SaveView,
  subject: async (_input, _tx, actor) => ({ userId: actor.kind === 'person' ? actor.id : null }),
  async run({ input: { name, filters }, subject: { userId }, tx }) {
    if (userId === null) return invalid({ field: 'name', code: 'notAllowed' })
    const known = await tx.savedView.findMany({ where: { userId }, select: { name: true } })
    if (known.length >= MOST_VIEWS && !known.some((view) => view.name === name))
      return refused('tooManyViews', { params: { most: MOST_VIEWS } })
    const view = await tx.savedView.upsert({
      where: { userId_name: { userId, name } },
      create: { userId, name, filters },
      update: { filters },
      select: { id: true },
    })
    return done({ viewId: view.id })
  },
  record: ({ input, value }) => ({ type: 'view', id: value.viewId, details: { name: input.name } }),
})

/** Another name, or the list that opens first: one of a person's views at most. */
export const changeView = command('view.change', {
  input: ChangeView,
  subject: ({ viewId }, tx, actor) => findOwnView(tx, { viewId, actor }),
  async run({ input: { viewId, name, isDefault }, subject: view, tx }) {
    if (name !== undefined && (await isNameTaken(tx, { ...view, name }))) return invalid({ field: 'name', code: 'taken' })
    if (isDefault) await tx.savedView.updateMany({ where: { userId: view.userId }, data: { isDefault: false } })
    await tx.savedView.update({ where: { id: viewId }, data: { name, isDefault } })
    return done({})
  },
  record: ({ input: { viewId, ...change } }) => ({ type: 'view', id: viewId, details: change }),
})

export const shareView = command('view.share', {
  input: ShareView,
  subject: ({ viewId }, tx, actor) => findOwnView(tx, { viewId, actor }),
  async run({ input: { viewId, isShared }, tx }) {
    await tx.savedView.update({ where: { id: viewId }, data: { isShared } })
    return done({})
  },
  record: ({ input: { viewId, isShared } }) => ({ type: 'view', id: viewId, details: { isShared } }),
})

export const removeView = command('view.remove', {
  input: RemoveView,
  subject: ({ viewId }, tx, actor) => findOwnView(tx, { viewId, actor }),
  async run({ input: { viewId }, tx }) {
    await tx.savedView.delete({ where: { id: viewId } })
    return done({})
  },
  record: ({ input: { viewId }, subject }) => ({ type: 'view', id: viewId, details: { name: subject.name } }),
})

async function isNameTaken(tx: Tx, { id, userId, name }: { id: string; userId: string; name: string }): Promise<boolean> {
  return (await tx.savedView.count({ where: { userId, name, id: { not: id } } })) > 0
}
