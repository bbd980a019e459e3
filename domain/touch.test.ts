import { expect, test } from 'vitest'
import { collectShown, noteShown, noteShownUntil, type Shown, type Touch, touch } from './touch'

test('a render collects what its queries showed, and only its own', async () => {
  const first = new Set<Touch>()
  const second = new Set<Touch>()
  const render = async (id: string) => {
    await Promise.resolve()
    noteShown(touch.article(id))
  }
  await Promise.all([collectShown(first, () => render('1')), collectShown(second, () => render('2'))])
  expect([...first]).toEqual(['article:1'])
  expect([...second]).toEqual(['article:2'])
})

test('a page is true until the first of the minutes its queries named', () => {
  const shown: Shown = new Set()
  collectShown(shown, () => {
    noteShownUntil(new Date('2026-11-22T16:00:00Z'))
    noteShownUntil(new Date('2026-11-22T12:00:00Z'))
    noteShownUntil(new Date('2026-11-22T14:00:00Z'))
  })
  expect(shown.until).toEqual(new Date('2026-11-22T12:00:00Z'))
})
