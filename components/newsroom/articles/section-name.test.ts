import { expect, test } from 'vitest'
import { sectionName } from './section-name'

test('a section is called as the screen speaks, else as its story does, and says in which language', () => {
  const section = { uk: 'Громада', en: 'Community' }
  expect(sectionName({ section, locale: 'uk' }, 'en')).toEqual({ name: 'Community', lang: 'en' })
  expect(sectionName({ section, locale: 'en' }, 'uk')).toEqual({ name: 'Громада', lang: 'uk' })
  expect(sectionName({ section: { uk: 'Громада' }, locale: 'uk' }, 'en')).toEqual({ name: 'Громада', lang: 'uk' })
  expect(sectionName({ section: null, locale: 'uk' }, 'en')).toBeNull()
})
