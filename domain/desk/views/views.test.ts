import { expect, test } from 'vitest'
import { GUEST } from '@/domain/actor'
import { useDatabase } from '@/domain/testing/database'
import { told } from '@/domain/testing/example-articles'
import { aPerson } from '@/domain/testing/examples'
import { db } from '@/lib/db'
import { listViews } from '../desk'
import { MOST_VIEWS } from '../schema'
import { changeView, removeView, saveView, shareView } from './commands'

useDatabase()

test('a view keeps filters under a name, and the same name again means the newer ones', async () => {
  const olena = await aPerson('author')
  const { viewId } = told(await saveView(olena, { name: ' Мої  англійські ', filters: { mine: '1', locale: 'en', status: 'nonsense' } }))
  told(await saveView(olena, { name: 'Мої англійські', filters: { mine: '1' } }))
  expect(await listViews(olena)).toEqual([
    { id: viewId, name: 'Мої англійські', filters: { mine: '1' }, isDefault: false, isShared: false, by: null },
  ])
})

test('one view opens first, and no other then', async () => {
  const olena = await aPerson('author')
  const one = told(await saveView(olena, { name: 'А', filters: {} }))
  const other = told(await saveView(olena, { name: 'Б', filters: {} }))
  for (const { viewId } of [one, other]) told(await changeView(olena, { viewId, isDefault: true }))
  expect((await listViews(olena)).map((view) => view.isDefault)).toEqual([false, true])
  expect(await changeView(olena, { viewId: one.viewId, name: 'Б' })).toMatchObject({ errors: [{ field: 'name', code: 'taken' }] })
})

test('an editor’s view may be everybody’s; an author’s stays their own, and nobody changes another’s', async () => {
  const olena = await aPerson('author')
  const iryna = await aPerson('editor', 'Ірина')
  const shared = told(await saveView(iryna, { name: 'Чекають на мене', filters: { status: 'review' } }))
  told(await shareView(iryna, { viewId: shared.viewId, isShared: true }))
  expect(await listViews(olena)).toMatchObject([{ name: 'Чекають на мене', by: 'Ірина', isDefault: false }])
  const own = told(await saveView(olena, { name: 'Моє', filters: {} }))
  expect(await shareView(olena, { viewId: own.viewId, isShared: true })).toMatchObject({ kind: 'forbidden' })
  for (const order of [changeView, removeView]) expect(await order(olena, { viewId: shared.viewId })).toMatchObject({ kind: 'missing' })
  await db().user.update({ where: { id: iryna.id }, data: { deactivatedAt: new Date() } })
  expect((await listViews(olena)).map((view) => view.name)).toEqual(['Моє'])
  told(await removeView(olena, { viewId: own.viewId }))
  expect(await listViews(olena)).toEqual([])
})

test('whoever does not write keeps no views, and nobody keeps them without end', async () => {
  for (const actor of [await aPerson('moderator'), await aPerson('reader'), GUEST]) {
    expect(await saveView(actor, { name: 'Моє', filters: {} })).toMatchObject({ kind: 'forbidden' })
  }
  const olena = await aPerson('author')
  for (let n = 0; n < MOST_VIEWS; n++) told(await saveView(olena, { name: `Відбір ${n}`, filters: {} }))
  expect(await saveView(olena, { name: 'Ще один', filters: {} })).toMatchObject({ reason: 'tooManyViews' })
})
