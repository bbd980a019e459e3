// Old addresses: where they lead, who may say so, and that none goes round in a circle.
import { expect, test } from 'vitest'
import { system } from '@/domain/actor'
import { publishArticle, saveDraft, withdrawArticle } from '@/domain/articles/commands'
import { useDatabase } from '@/domain/testing/database'
import { aLiveStory, told } from '@/domain/testing/example-articles'
import { aPerson, aSection } from '@/domain/testing/examples'
import { db } from '@/lib/db'
import { addRedirect, importRedirects, removeRedirect } from './commands'
import { readRedirectsCsv, redirectsCsv } from './csv'
import { listRedirects } from './desk'
import { findMoved } from './queries'
import { readableAddress } from './spelling'

useDatabase()

const HOUSE = system('test')
const loop = { ok: false, kind: 'invalid', errors: [{ field: 'to', code: 'loop' }] }

test('an old address leads to a page, to another site, or says that the thing is gone', async () => {
  told(await addRedirect(HOUSE, { from: 'https://stara.example/2019/05/Nazva/?p=1', to: '/hromada', status: '301' }))
  told(await addRedirect(HOUSE, { from: '/radio', to: 'https://radio.example/efir?x=1', status: '308' }))
  told(await addRedirect(HOUSE, { from: '/konkurs.php', status: '410' }))
  expect(await findMoved('/2019/05/nazva')).toEqual({ status: 301, to: '/hromada' })
  expect(await findMoved('/radio')).toEqual({ status: 308, to: 'https://radio.example/efir?x=1' })
  expect(await findMoved('/konkurs.php')).toEqual({ status: 410 })
  expect(await findMoved('/nide')).toBeNull()
})

test('said again, it leads to the new place; removed, nowhere', async () => {
  told(await addRedirect(HOUSE, { from: '/dvichi', to: '/sport', status: 308 }))
  told(await addRedirect(HOUSE, { from: '/dvichi/', to: '/kultura', status: 308 }))
  expect(await findMoved('/dvichi')).toEqual({ status: 308, to: '/kultura' })
  const { id } = await db().redirect.findUniqueOrThrow({ where: { fromPath: '/dvichi' } })
  told(await removeRedirect(HOUSE, { redirectId: id }))
  expect(await findMoved('/dvichi')).toBeNull()
  expect(await removeRedirect(HOUSE, { redirectId: id })).toMatchObject({ kind: 'missing' })
})

test('a redirect to a story follows it to its new address', async () => {
  const section = await aSection({ slug: 'nauka' })
  const { articleId, version, content } = await aLiveStory({ slug: 'persha', sectionId: section.id })
  told(await addRedirect(HOUSE, { from: '/archives/77', to: '/nauka/persha', status: 301 }))
  const saved = told(await saveDraft(HOUSE, { ...content, articleId, version, kind: 'saved', slug: 'druha' }))
  told(await publishArticle(HOUSE, { articleId, version: saved.version, change: 'typo' }))
  expect(await findMoved('/archives/77')).toEqual({ status: 301, to: '/nauka/druha' })
})

test('a circle is refused, however long, and nothing of the order stays', async () => {
  expect(await addRedirect(HOUSE, { from: '/sama', to: '/sama', status: 308 })).toEqual(loop)
  told(await addRedirect(HOUSE, { from: '/a', to: '/b', status: 308 }))
  told(await addRedirect(HOUSE, { from: '/b', to: '/c', status: 308 }))
  expect(await addRedirect(HOUSE, { from: '/c', to: '/a', status: 308 })).toEqual(loop)
  expect(await findMoved('/c')).toBeNull()
  const both = [
    { from: '/x', to: '/y', status: 301 },
    { from: '/y', to: '/x', status: 301 },
  ]
  expect(await importRedirects(HOUSE, { redirects: both })).toMatchObject({ errors: [{ code: 'loop' }] })
  expect(await findMoved('/x')).toBeNull()
})

test.each([
  ['parameters', '/kolo', '/kolo?x=1'],
  ['a place on the page', '/kolo', '/kolo#x'],
  ['the name of our house', '/kolo', 'http://visnyk.test/kolo'],
  ['another protocol', '/kolo', 'https://VISNYK.test/kolo/'],
  ['capital letters and a slash', '/kolo', '/Kolo/'],
  ['the name of Ukrainian', '/kolo', '/uk/kolo'],
  ['the light version', '/en/kolo', '/en/lite/kolo?x=1'],
  ['letters as they are', '/коло', '/%D0%9A%D0%BE%D0%BB%D0%BE'],
])('a circle is seen through %s', async (_, from, to) => {
  expect(await addRedirect(HOUSE, { from, to, status: 301 })).toEqual(loop)
  expect(await importRedirects(HOUSE, { redirects: [{ from, to, status: 301 }] })).toMatchObject({
    errors: [{ field: 'redirects.0.to', code: 'loop' }],
  })
})

test('a circle is seen through a chain, through what was kept before, and through a story that has moved', async () => {
  told(await addRedirect(HOUSE, { from: '/ланка-1', to: 'http://visnyk.test/ланка-2?utm=1', status: 301 }))
  // As it was kept before our own name was taken away.
  await db().redirect.create({ data: { fromPath: '/lanka-0', toAddress: 'https://visnyk.test/ланка-1?x#y', status: 301 } })
  expect(await addRedirect(HOUSE, { from: '/ланка-2', to: '/lanka-0', status: 301 })).toEqual(loop)
  told(await addRedirect(HOUSE, { from: '/ланка-2', to: 'https://elsewhere.example/lanka-0', status: 301 }))

  const section = await aSection({ slug: 'kola' })
  const { articleId, version, content } = await aLiveStory({ slug: 'persha-kola', sectionId: section.id })
  told(await addRedirect(HOUSE, { from: '/do-materialu', to: '/kola/persha-kola', status: 301 }))
  const saved = told(await saveDraft(HOUSE, { ...content, articleId, version, kind: 'saved', slug: 'druha-kola' }))
  told(await publishArticle(HOUSE, { articleId, version: saved.version, change: 'typo' }))
  expect(await addRedirect(HOUSE, { from: '/kola/druha-kola', to: '/do-materialu?x', status: 301 })).toEqual(loop)
})

test('letters of ours are kept, however an address is written, typed or in a table', async () => {
  const encoded = `/${encodeURIComponent('стара')}/${encodeURIComponent('стаття')}`
  for (const from of ['/стара/стаття', '/Стара/Стаття/', encoded, encoded.toLowerCase(), `/стара/${encodeURIComponent('стаття')}`]) {
    const to = '/новини/міст-відкрили?від=редакції#їжа'
    expect(told(await addRedirect(HOUSE, { from, to, status: 301 }))).toMatchObject({ from: encoded })
    expect(await findMoved(encoded)).toEqual({ status: 301, to: encodeURI(to) })
    told(await removeRedirect(HOUSE, { redirectId: (await db().redirect.findUniqueOrThrow({ where: { fromPath: encoded } })).id }))
  }
  const table = readRedirectsCsv('from,to\n/новини/міст-відкрили,/громада/міст\nhttps://стара.укр/ґанок,https://інша.укр/ґанок\n')
  expect((await importRedirects(HOUSE, { redirects: (table as { redirects: object[] }).redirects })).ok).toBe(true)
  expect(await findMoved(encodeURI('/новини/міст-відкрили'))).toEqual({ status: 301, to: encodeURI('/громада/міст') })
  expect(await findMoved(encodeURI('/ґанок'))).toEqual({ status: 301, to: new URL('https://інша.укр/ґанок').href })
})

test.each([
  [{ from: '', to: '/a', status: 301 }, 'from', 'required'],
  [{ from: '/', to: '/a', status: 301 }, 'from', 'noPath'],
  [{ from: 'a', to: '/a', status: 301 }, 'from', 'noPath'],
  [{ from: '/%zz', to: '/a', status: 301 }, 'from', 'noPath'],
  [{ from: '/b', to: 'javascript:alert(1)', status: 301 }, 'to', 'noPath'],
  [{ from: '/b', to: '//evil.example', status: 301 }, 'to', 'noPath'],
  [{ from: '/b', to: '/a\r\nset-cookie: x', status: 301 }, 'to', 'noPath'],
  [{ from: '/b', to: '', status: 301 }, 'to', 'required'],
  [{ from: '/b', to: '/a', status: 410 }, 'to', 'notAllowed'],
  [{ from: '/b', to: '/a', status: 302 }, 'status', 'redirectStatus'],
  [{ from: '/b', to: '/a', status: 'назавжди' }, 'status', 'redirectStatus'],
])('%j is refused', async (given, field, code) => {
  expect(await addRedirect(HOUSE, given)).toMatchObject({ kind: 'invalid', errors: [{ field, code }] })
})

test('editors and administrators keep them; authors and moderators neither change nor see them', async () => {
  const redirects = [{ from: '/prava', to: '/sport', status: 308 }]
  for (const role of ['editor', 'admin'] as const) expect((await importRedirects(await aPerson(role), { redirects })).ok).toBe(true)
  const { id } = await db().redirect.findUniqueOrThrow({ where: { fromPath: '/prava' } })
  for (const role of ['author', 'moderator'] as const) {
    const person = await aPerson(role)
    expect(await addRedirect(person, redirects[0])).toMatchObject({ kind: 'forbidden' })
    expect(await importRedirects(person, { redirects })).toMatchObject({ kind: 'forbidden' })
    expect(await removeRedirect(person, { redirectId: id })).toMatchObject({ kind: 'forbidden' })
    expect(await listRedirects(person, {})).toBeNull()
  }
  const found = await listRedirects(await aPerson('editor'), { q: 'PRAV' })
  expect(found?.redirects.map(({ from }) => from)).toEqual(['/prava'])
})

test('an address is found by its letters, and shown in them', async () => {
  const editor = await aPerson('editor')
  told(await addRedirect(HOUSE, { from: '/новини/міст-відкрили', to: '/Шукане/100%25_так', status: 301 }))
  const found = async (q: string) => (await listRedirects(editor, { q }))?.redirects.map(({ from, to }) => [from, to].map(readableAddress))
  const one = [['/новини/міст-відкрили', '/шукане/100%25_так']]
  for (const q of ['міст', 'МІСТ-', 'шукане', '%D0%BC%D1%96%D1%81%D1%82']) expect(await found(q)).toEqual(one)
  expect(await found('міст_')).toEqual([])
  expect(readableAddress('https://a.example/%D1%82%D0%B0%E2%80%AE%2F%20?q=%D1%82#%zz')).toBe('https://a.example/та%E2%80%AE%2F%20?q=т#%zz')
})

test('saved over something readers see, it says so', async () => {
  const section = await aSection({ slug: 'nad' })
  const story = await aLiveStory({ slug: 'zhyve', sectionId: section.id })
  const added = async (from: string) => told(await addRedirect(HOUSE, { from, to: '/sport', status: 301 })).isHidden
  for (const from of ['/nad/zhyve', '/nad', '/latest', '/nad/feed.xml', '/newsroom/articles'])
    expect([from, await added(from)]).toEqual([from, true])
  told(await withdrawArticle(HOUSE, { articleId: story.articleId }))
  for (const from of ['/nad/zhyve', '/nikoly']) expect([from, await added(from)]).toEqual([from, false])
})

test('a table written is a table read', async () => {
  let text = ''
  for await (const piece of redirectsCsv()) text += piece
  const read = readRedirectsCsv(text)
  const all = await db().redirect.count()
  expect('redirects' in read && read.redirects).toHaveLength(all)
  const { redirects } = read as { redirects: object[] }
  expect((await importRedirects(HOUSE, { redirects })).ok).toBe(true)
  expect(await db().redirect.count()).toBe(all)
})

test('a table may have semicolons, no heading and no status; what is no table names its line', () => {
  expect(readRedirectsCsv('/a;/b\n\n/c;;\n')).toMatchObject({
    redirects: [
      { from: '/a', to: '/b', status: '301' },
      { from: '/c', to: '', status: '410' },
    ],
  })
  expect(readRedirectsCsv('from,to,status\n"/a,/b\n')).toHaveProperty('unreadable')
  const { lineOf } = readRedirectsCsv('from,to\n/a,/b\n\n/c,/d\n') as { lineOf: (field: string) => number }
  expect(lineOf('redirects.1.to')).toBe(4)
})

test('ten thousand come in one order', async () => {
  const redirects = Array.from({ length: 10_000 }, (_, index) => ({ from: `/old/${index}`, to: `/new/${index}`, status: 301 }))
  expect(told(await importRedirects(HOUSE, { redirects }))).toEqual({ count: 10_000 })
})
