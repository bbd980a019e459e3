import { expect, test } from 'vitest'
import { goneStories } from './gone-stories'

const turn = (articleId: string) => ({ articleId, from: null, until: null })

test('what an order says of a place is known of the story that stood there', () => {
  const slots = [[turn('bridge')], [turn('school'), turn('fair')], []]
  const errors = { 'slots.1.1.articleId': 'Цей матеріал знято.', 'slots.2.0.articleId': 'Нікого.', baseVersion: 'Не те.' }
  expect([...goneStories(slots, errors)]).toEqual([['fair', 'Цей матеріал знято.']])
  expect(goneStories(slots).size).toBe(0)
})
