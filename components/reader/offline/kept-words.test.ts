import { expect, test } from 'vitest'
import { copyNote, keptAt } from './kept-words'

const AT = new Date('2026-11-29T12:05:00Z')

test('a copy says of when it is, by the clock of Kyiv and as people say it', () => {
  expect(copyNote(AT, 'uk')).toMatch(/^Збережена копія від 29 листопада, 14:05\./)
  expect(copyNote(AT, 'en')).toMatch(/^Saved copy from 29 November, 14:05\./)
})

test('midnight is the beginning of a day', () => {
  expect(keptAt(new Date('2026-11-29T22:00:00Z'), 'uk')).toBe('30 листопада, 00:00')
})
