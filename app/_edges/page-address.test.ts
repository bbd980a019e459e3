import { expect, test } from 'vitest'
import { pageAddress } from './page-address'

test.each([
  ['/uk', 'uk', '/'],
  ['/en?lite=1', 'en', '/en'],
  ['/uk/hromada/mist?sort=top&lite=1', 'uk', '/hromada/mist?sort=top'],
  ['/en/archive/2026/11', 'en', '/en/2026/11'],
  ['/uk/archive', 'uk', '/archive'],
  ['/en/english', 'en', '/en/english'],
  ['/uk/missing', 'uk', '/'],
] as const)('what Next draws as %s stands at %s%s', (drawn, locale, address) => {
  expect(pageAddress(`http://visnyk.test${drawn}`, locale)).toBe(address)
})
