import { expect, test } from 'vitest'
import { hasLitePage, litePath } from './lite'

test.each([
  ['/', '/lite'],
  ['/en', '/en/lite'],
  ['/hromada/mist', '/lite/hromada/mist'],
  ['/en/community/bridge', '/en/lite/community/bridge'],
  ['/?cursor=x', '/lite?cursor=x'],
  ['/en?cursor=x', '/en/lite?cursor=x'],
  ['/hromada/mist?sort=top#comments', '/lite/hromada/mist?sort=top#comments'],
  ['/england', '/lite/england'],
])('the light version of %s is %s', (path, lite) => {
  expect(litePath(path)).toBe(lite)
})

test('pages have a light version, files and programs do not', () => {
  expect(['/', '/en', '/tag/mosty', '/search?q=a.b'].filter(hasLitePage)).toHaveLength(4)
  expect(['/feed.xml', '/en/atom.xml', '/media/abc/640.webp', '/robots.txt', '/lite/hromada', '/en/saved'].filter(hasLitePage)).toEqual([])
})
