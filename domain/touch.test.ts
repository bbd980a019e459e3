import { expect, test } from 'vitest'
import { collectShown, noteShown, type Touch, touch } from './touch'

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
