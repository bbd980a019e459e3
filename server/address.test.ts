import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSearch, readAddress } from './address'

const page = (url: string) => {
  const address = readAddress(url)
  return address.kind === 'page' ? [address.key, address.render] : address
}

test('Ukrainian stands at the root and is rendered from its own folder', () => {
  expect(page('/')).toEqual(['/', '/uk'])
  expect(page('/ekonomika/novyi-mist')).toEqual(['/ekonomika/novyi-mist', '/uk/ekonomika/novyi-mist'])
  expect(page('/en')).toEqual(['/en', '/en'])
  expect(page('/en/economy/new-bridge')).toEqual(['/en/economy/new-bridge', '/en/economy/new-bridge'])
})

test('a year, a month and a day of the archive stand at the root of their language', () => {
  expect(page('/2026/11/22')).toEqual(['/2026/11/22', '/uk/archive/2026/11/22'])
  expect(page('/en/2026')).toEqual(['/en/2026', '/en/archive/2026'])
  expect(page('/archive')).toEqual(['/archive', '/uk/archive'])
  expect(readAddress('/en/archive/2026/11')).toEqual({ kind: 'elsewhere', to: '/en/2026/11' })
})

test('a file with an extension in the root belongs to both languages', () => {
  expect(page('/robots.txt')).toEqual(['/robots.txt', '/robots.txt'])
  expect(page('/en/feed.xml')).toEqual(['/en/feed.xml', '/en/feed.xml'])
})

test.each([
  ['/uk', '/'],
  ['/uk/', '/'],
  ['/uk/kultura', '/kultura'],
  ['/UK/kultura', '/kultura'],
  ['/Kultura/Novyi-Mist', '/kultura/novyi-mist'],
  ['/tag/%D0%9C%D0%86%D0%A1%D0%A2', '/tag/%D0%BC%D1%96%D1%81%D1%82'],
  ['/EN/culture', '/en/culture'],
  ['/en/', '/en'],
  ['/kultura/', '/kultura'],
  ['//kultura///teatr', '/kultura/teatr'],
  ['//evil.example/', '/evil.example'],
  ['/%6bultura', '/kultura'],
  ['/tag/%d0%bc%d1%96%d1%81%d1%82', '/tag/%D0%BC%D1%96%D1%81%D1%82'],
  ['/search/?q=x&utm_source=y', '/search?q=x'],
  ['/newsroom/?status=draft', '/newsroom?status=draft'],
  ['/uk/newsroom', '/newsroom'],
])('%s is spelled %s', (url, to) => {
  expect(readAddress(url)).toEqual({ kind: 'elsewhere', to })
})

test('only known parameters make a page of their own, in one order', () => {
  expect(page('/search?utm_source=x&q=%20міст%20%20через&fbclid=1')).toEqual(page('/search?q=міст+через'))
  const cursor = 'mhq3k5zs-01a204cf-6a79-7324-aa93-7a645ca3abe7'
  expect(page(`/search?cursor=${cursor}&q=a`)).toEqual(page(`/search?q=a&cursor=${cursor}&_rsc=1`))
  expect(page(`/kultura?cursor=${cursor}`)).not.toEqual(page('/kultura'))
  expect(page('/kultura?q=whatever&cursor=1')).toEqual(page('/kultura'))
  expect(page(`/kultura/mist?sort=top&cursor=3.${cursor}`)).toEqual([
    `/kultura/mist?cursor=3.${cursor}&sort=top`,
    `/uk/kultura/mist?cursor=3.${cursor}&sort=top`,
  ])
  expect(page('/kultura/mist?sort=newest')).toEqual(page('/kultura/mist'))
  expect(page('/kultura?sort=top')).toEqual(page('/kultura'))
  expect(page('/search?q=a%00b')).toEqual(page('/search?q=a+b'))
})

test('a comment and a thread have pages for everybody; what is for one reader is never kept', () => {
  const id = '01a204cf-6a79-7324-aa93-7a645ca3abe7'
  for (const path of [`/comment/${id}`, `/comment/thread/${id}`, `/en/comment/thread/${id}`]) expect(readAddress(path).kind).toBe('page')
  for (const path of ['/comment/attempt/x', `/comment/reply/${id}`, '/comment/mine', '/en/comment/status/x', `/comment/x/${id}`])
    expect(readAddress(path).kind).toBe('personal')
})

test.each([
  '/%',
  '/%zz',
  '/%00',
  '/a%2Fb',
  '/a%5cb',
  '/a\\b',
  '/%2e%2e/secret',
  '/../secret',
  '/./a',
  '/%ff',
  'http://evil.example/',
  '*',
  `/${'a'.repeat(3000)}`,
])('%s cannot be understood', (url) => {
  expect(readAddress(url)).toMatchObject({ kind: 'malformed' })
})

test('every door is known by its first word, in both languages', () => {
  expect(readAddress('/newsroom/articles')).toEqual({ kind: 'staff', locale: 'uk' })
  expect(readAddress('/en/newsroom')).toEqual({ kind: 'staff', locale: 'en' })
  expect(readAddress('/sign-in?next=%2Fnewsroom')).toEqual({ kind: 'staff', locale: 'uk' })
  // Behind the newsroom's door are rooms, and it answers for them; behind the others there is nothing.
  expect(readAddress('/newsroom/nowhere/at/all')).toEqual({ kind: 'staff', locale: 'uk' })
  expect(readAddress('/en/sign-in/nowhere')).toEqual({ kind: 'missing', locale: 'en' })
  expect(readAddress('/newsroomy')).toMatchObject({ kind: 'page' })
  expect(readAddress('/api/comments')).toEqual({ kind: 'api' })
  expect(readAddress('/api/health')).toEqual({ kind: 'health' })
  expect(readAddress('/en/comment/abc')).toEqual({ kind: 'personal', locale: 'en', render: '/en/comment/abc' })
  expect(readAddress('/_next/image?url=x')).toMatchObject({ kind: 'missing' })
  expect(readAddress('/en/api/comments')).toMatchObject({ kind: 'missing' })
  expect(readAddress('/missing')).toMatchObject({ kind: 'missing' })
  expect(readAddress('/uk/UK')).toMatchObject({ kind: 'missing' })
  expect(readAddress('/kultura/teatr.rsc')).toMatchObject({ kind: 'missing' })
})

test('whatever is asked, the answer is one of ours, and a corrected spelling needs no second correction', () => {
  const piece = fc.oneof(
    fc.constantFrom('/', '//', '..', '%2e', '%00', '?', '#', '&', '=', '%', 'uk', 'en', 'EN', 'newsroom', 'api', 'міст'),
    fc.string(),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const address = readAddress(`/${pieces.join('')}`)
      if (address.kind !== 'elsewhere') return
      expect(address.to).toMatch(/^\/(?!\/)[!-~]*$/)
      expect(readAddress(address.to).kind).not.toBe('elsewhere')
    }),
    { numRuns: 2_000 },
  )
})

test('a query that is passed on is spelled in characters a header may carry', () => {
  expect(readAddress('/api/?міст')).toMatchObject({ kind: 'elsewhere', to: expect.stringMatching(/^\/api\?[!-~]+$/) })
  const raw = Buffer.from('/newsroom/?q=міст').toString('latin1')
  expect(readAddress(raw)).toEqual({ kind: 'elsewhere', to: '/newsroom?q=%D0%BC%D1%96%D1%81%D1%82' })
})

test('letters beyond ASCII come as bytes, in the path and in what is asked', () => {
  const raw = Buffer.from('/тема/міст?q=х').toString('latin1')
  expect(readAddress(raw)).toEqual({ kind: 'elsewhere', to: encodeURI('/тема/міст') })
  const sought = Buffer.from('/search?q=міст').toString('latin1')
  expect(page(sought)).toEqual(page(`/search?q=${encodeURIComponent('міст')}`))
})

test('a page keeps its key when it is asked for by its key', () => {
  fc.assert(
    fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
      const address = readAddress(`${path}?${query}`)
      if (address.kind === 'page') expect(page(address.key)).toEqual([address.key, address.render])
    }),
  )
})

test('a program may ask for a hundred stories at once, and not for any number', () => {
  const ids = (many: number) => Array.from({ length: many }, () => '01a22726-10a1-72cc-968e-fe80ebc50013').join(',')
  expect(readAddress(`/api/comments/counts?articleIds=${ids(100)}`)).toEqual({ kind: 'api' })
  expect(readAddress(`/api/comments/counts?articleIds=${ids(300)}`)).toMatchObject({ kind: 'malformed' })
})

test('a question in capital letters is the same page as one in small ones, and the one kind of page whose making is counted', () => {
  const [key, render] = [`/search?${new URLSearchParams({ q: 'київ metro' })}`, `/uk/search?${new URLSearchParams({ q: 'КИЇВ Metro' })}`]
  expect(page('/search?q=КИЇВ+Metro')).toEqual([key, render])
  expect(page('/lite/search?q=КИЇВ+Metro')).toEqual([`/lite${key}`, `${render}&lite=1`])
  expect(readAddress('/Search/?q=КИЇВ+Metro')).toEqual({ kind: 'elsewhere', to: `/search?${new URLSearchParams({ q: 'КИЇВ Metro' })}` })
  const searches = [
    '/search?q=а',
    '/en/search?q=a&to=2026-11-29',
    '/search?cursor=mhq3k5zs-01a204cf-6a79-7324-aa93-7a645ca3abe7&q=a',
    '/lite/search?q=a',
    '/en/lite/search?q=a',
  ]
  for (const url of [...searches, '/search', '/kultura?q=a', '/search/deep?q=a']) {
    const address = readAddress(url)
    expect(address.kind === 'page' && isSearch(address), url).toBe(searches.includes(url))
  }
})

test('a search may be narrowed, by what its page understands alone', () => {
  const id = '01234567-89ab-7def-8123-456789abcdef'
  expect(page(`/search?to=2026-11-29&section=${id}&x=1&q=міст&lang=en&author=nobody&from=then`)).toEqual(
    page(`/search?q=міст&section=${id}&lang=en&to=2026-11-29`),
  )
  expect(page(`/search/deep?q=a&section=${id}`)).toEqual(page('/search/deep'))
})

test('a light page stands one name deeper and is rendered from the whole one', () => {
  expect(page('/lite')).toEqual(['/lite', '/uk?lite=1'])
  expect(page('/en/lite')).toEqual(['/en/lite', '/en?lite=1'])
  expect(page('/lite/kultura/mist?sort=top&lite=2&utm_source=x')).toEqual([
    '/lite/kultura/mist?sort=top',
    '/uk/kultura/mist?sort=top&lite=1',
  ])
  expect(page('/en/lite/2026/11')).toEqual(['/en/lite/2026/11', '/en/archive/2026/11?lite=1'])
  expect(readAddress('/lite/comment/mine')).toEqual({ kind: 'personal', locale: 'uk', render: '/uk/comment/mine?lite=1' })
  expect(readAddress('/en/lite/search?q=x')).toMatchObject({ key: '/en/lite/search?q=x', whole: '/en/search?q=x' })
})

test('nobody but the press asks for a light page by its mark', () => {
  expect(page('/kultura?lite=1')).toEqual(page('/kultura'))
})

test.each([
  ['/lite/', '/lite'],
  ['/LITE/Kultura', '/lite/kultura'],
  ['/uk/lite/kultura/', '/lite/kultura'],
  ['/lite/archive/2026/11', '/lite/2026/11'],
  ['/lite/feed.xml', '/feed.xml'],
  ['/en/lite/feed.xml', '/en/feed.xml'],
  ['/lite/newsroom/articles?status=draft', '/newsroom/articles?status=draft'],
  ['/lite/api/search?q=x', '/api/search?q=x'],
  ['/lite/media/abc/640.webp', '/media/abc/640.webp'],
])('%s, which has no light version there, is found at %s', (url, to) => {
  expect(readAddress(url)).toEqual({ kind: 'elsewhere', to })
})

test('what is nowhere is nowhere in the light version', () => {
  expect(readAddress('/lite/missing')).toEqual({ kind: 'missing', locale: 'uk', isLite: true })
  expect(readAddress('/lite/en/kultura')).toMatchObject({ kind: 'missing' })
  expect(readAddress('/lite/%zz')).toEqual({ kind: 'malformed', locale: 'uk' })
})
