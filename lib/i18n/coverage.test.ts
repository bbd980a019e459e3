import { expect, test } from 'vitest'
import { coverageOf, interfaceCoverage } from './coverage'

test('a key that is not said, or said with nothing, is missing', () => {
  const { uk, en } = coverageOf({
    uk: { site: { name: 'Вісник', motto: ' ' } },
    en: { site: { name: 'Visnyk', motto: 'News', more: 'More' } },
  })
  expect(uk).toEqual({ keys: 3, said: 1, missing: ['site.motto', 'site.more'] })
  expect(en).toEqual({ keys: 3, said: 3, missing: [] })
})

test('the whole interface is in Ukrainian', () => {
  const { uk } = interfaceCoverage()
  expect(uk.missing).toEqual([])
  expect(uk.said).toBeGreaterThan(1_000)
})
