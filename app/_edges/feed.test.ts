// Feeds as feed readers get them: of the paper, a section, an author and a tag, in three formats and both languages.
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { beforeAll, expect, test } from 'vitest'
import { GET as sectionAtom } from '@/app/[locale]/(reader)/[section]/atom.xml/route'
import { GET as sectionJson } from '@/app/[locale]/(reader)/[section]/feed.json/route'
import { GET as sectionRss } from '@/app/[locale]/(reader)/[section]/feed.xml/route'
import { GET as paperAtom } from '@/app/[locale]/(reader)/atom.xml/route'
import { GET as authorFeed } from '@/app/[locale]/(reader)/author/[slug]/[feed]/route'
import { GET as paperJson } from '@/app/[locale]/(reader)/feed.json/route'
import { GET as paperRss } from '@/app/[locale]/(reader)/feed.xml/route'
import { GET as tagFeed } from '@/app/[locale]/(reader)/tag/[slug]/[feed]/route'
import { system } from '@/domain/actor'
import { changeAuthor } from '@/domain/authors/commands'
import { changeMachineSettings } from '@/domain/machines/commands'
import { UNSETTLED } from '@/domain/machines/schema'
import { changeSection, createSection } from '@/domain/sections/commands'
import { useDatabase as aFreshDatabase } from '@/domain/testing/database'
import { aDraft, aLiveStory, aPhoto, told } from '@/domain/testing/example-articles'
import { anAuthor } from '@/domain/testing/examples'
import { expectAtom, expectJsonFeed, expectRss } from '@/domain/testing/feed-rules'

aFreshDatabase()

const HOUSE = system('test')
const SITE = 'http://visnyk.test'
const HUB = 'https://hub.example/'
const EVIL = 'Що краще: <b>A & B</b> чи ]]>? 😀 </script><script>alert(1)</script>'
const NOT_FOUND = 'NEXT_HTTP_ERROR_FALLBACK;404'

let sectionId = ''
let author = { id: '', slug: '' }

beforeAll(async () => {
  const words = { uk: { name: 'Культура', slug: 'kultura' }, en: { name: 'Culture', slug: 'culture' } }
  sectionId = told(await createSection(HOUSE, { colour: 'moss', ...words })).sectionId
  author = await anAuthor({ name: 'Олена Бережна' })
  const guest = await anAuthor({ name: 'Гість & друзі' })
  const photo = await aPhoto()
  const lead = { leadMediaId: photo.id, leadAlt: EVIL, leadCaption: 'Порон', leadCredit: 'Ольга Сич' }
  const place = { sectionId, authorIds: [author.id, guest.id] }
  await aLiveStory({ ...place, ...lead, headline: EVIL, standfirst: EVIL, tags: ['Мости & пороми'] })
  await aLiveStory({ ...place, locale: 'en', headline: 'A bridge', tags: ['Bridges'] })
  await aDraft({ ...place, headline: 'Чернетка', tags: ['Лише чернетки'] })
})

const FORMATS = { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } as const
type Format = keyof typeof FORMATS
type Route = (request: Request, context: { params: Promise<never> }) => Promise<Response>

const PLACES = [
  { name: 'the paper', uk: '', en: '/en' },
  { name: 'a section', uk: '/kultura', en: '/en/culture' },
  { name: 'an author', uk: '/author/*', en: '/en/author/*' },
  { name: 'a tag', uk: '/tag/mosty-poromy', en: '/en/tag/bridges' },
]

for (const { name, ...paths } of PLACES) {
  for (const language of ['uk', 'en'] as const) {
    test(`${name} can be followed in ${language}: valid in every format, whatever was written`, async () => {
      const at = paths[language].replace('*', author.slug)
      const asked = (format: Format) => ({ asked: `${SITE}${at}/${FORMATS[format]}`, language })
      const [rss, atom, json] = [await ask(at, 'rss'), await ask(at, 'atom'), await ask(at, 'json')]
      const types = [rss, atom, json].map(({ headers }) => headers.get('content-type'))
      expect(types).toEqual(['rss+xml', 'atom+xml', 'feed+json'].map((type) => `application/${type}; charset=utf-8`))
      expect(rss.headers.get('link')).toBe(`<${asked('rss').asked}>; rel="self"`)
      const bodies = [await rss.text(), await atom.text(), await json.text()] as const
      expect(expectRss(bodies[0], asked('rss'))).toHaveLength(1)
      expect(expectAtom(bodies[1], asked('atom'))).toHaveLength(1)
      expect(expectJsonFeed(bodies[2], asked('json'))).toHaveLength(1)
      // A reader of feeds that is not ours understands the same.
      const titles = [parseRssFeed(bodies[0]).items?.[0]?.title, parseAtomFeed(bodies[1]).entries?.[0]?.title?.value]
      expect([...titles, parseJsonFeed(bodies[2]).items?.[0]?.title]).toEqual(Array(3).fill(language === 'uk' ? EVIL : 'A bridge'))
      expect(bodies.join()).not.toContain('Чернетка')
    })
  }
}

test('a feed says when its newest story came or changed, to the second; one without stories says nothing', async () => {
  for (const format of ['rss', 'atom', 'json'] as const) {
    const newest = (await (await ask('', 'atom')).text()).match(/<updated>(.+?)<\/updated>/)?.[1] ?? ''
    const said = (await ask('', format)).headers.get('last-modified') ?? ''
    expect([said, Date.parse(said)]).toEqual([new Date(newest).toUTCString(), Math.floor(Date.parse(newest) / 1_000) * 1_000])
  }
})

test('a story in a feed names every author, its section and tags, and whose its photograph is', async () => {
  const [item] = parseRssFeed(await (await ask('', 'rss')).text()).items ?? []
  expect(item?.dc?.creators).toEqual(['Олена Бережна', 'Гість & друзі'])
  expect(item?.categories?.map(({ name }) => name)).toEqual(['Культура', 'Мости & пороми'])
  expect(item?.media?.contents?.[0]).toMatchObject({ description: { value: 'Порон' }, credits: [{ value: 'Ольга Сич' }], width: 1200 })
  expect(item?.content?.encoded).toContain('<p>Першими проїхали велосипедисти.</p>')
  const [entry] = parseAtomFeed(await (await ask('', 'atom')).text()).entries ?? []
  expect(entry?.authors?.map(({ uri }) => uri)).toEqual([`${SITE}/author/${author.slug}`, expect.stringContaining('/author/')])
})

test('the administrator gives feeds a summary, and a hub to listen to', async () => {
  told(await changeMachineSettings(HOUSE, { ...forForm(), feedsInFull: false, hubUrl: HUB }))
  const rss = await ask('/kultura', 'rss')
  expect(rss.headers.get('link')).toBe(`<${SITE}/kultura/feed.xml>; rel="self", <${HUB}>; rel="hub"`)
  const text = await rss.text()
  expectRss(text, { asked: `${SITE}/kultura/feed.xml`, language: 'uk' })
  expect(text).toContain(`<atom:link rel="hub" href="${HUB}"/>`)
  expect(text).not.toContain('велосипедисти')
  const [item] = expectJsonFeed(await (await ask('', 'json')).text(), { asked: `${SITE}/feed.json`, language: 'uk' })
  expect(item).toMatchObject({ content_text: EVIL })
  expect(item?.content_html).toBeUndefined()
  expect(await (await ask('', 'atom')).text()).toContain(`<link rel="hub" href="${HUB}"/>`)
  told(await changeMachineSettings(HOUSE, forForm()))
})

test('what is not there has no feed, and a tag of drafts alone is not there', async () => {
  for (const at of ['/nema', '/author/nikhto', '/tag/nema', '/tag/lyshe-chernetky', '/en/tag/mosty-poromy']) {
    expect(await led(ask(at, 'atom'))).toBe(NOT_FOUND)
  }
  expect(await led(authorFeed(new Request(SITE), given({ locale: 'uk', slug: author.slug, feed: 'rss' })))).toBe(NOT_FOUND)
})

test('a feed keeps its name when its section or its author is called otherwise, and its old address leads on', async () => {
  const idOf = async (at: string) => parseAtomFeed(await (await ask(at, 'atom')).text()).id
  const before = [await idOf('/kultura'), await idOf(`/author/${author.slug}`), await idOf('')]
  expect(new Set([...before, await idOf('/en/culture'), await idOf('/en')]).size).toBe(5)
  const words = { uk: { name: 'Мистецтво', slug: 'mystetstvo' }, en: { name: 'Arts', slug: 'arts' } }
  told(await changeSection(HOUSE, { sectionId, colour: 'moss', ...words }))
  const named = { slug: 'berezhna', userId: null, portraitId: null, uk: { name: 'О. Бережна' }, en: { name: 'O. Berezhna' } }
  told(await changeAuthor(HOUSE, { authorId: author.id, ...named }))
  expect([await idOf('/mystetstvo'), await idOf('/author/berezhna'), await idOf('')]).toEqual(before)
  expect(await led(ask('/kultura', 'json'))).toBe('/mystetstvo/feed.json')
  expect(await led(ask('/en/culture', 'rss'))).toBe('/en/arts/feed.xml')
  expect(await led(ask(`/author/${author.slug}`, 'atom'))).toBe('/author/berezhna/atom.xml')
})

test('a feed of a language without stories is a feed all the same, and prints the same twice', async () => {
  const words = { uk: { name: 'Порожньо', slug: 'porozhno' }, en: { name: 'Empty', slug: 'empty' } }
  told(await createSection(HOUSE, { colour: 'moss', ...words }))
  for (const format of ['rss', 'atom', 'json'] as const) {
    const answer = await ask('/porozhno', format)
    expect(answer.headers.has('last-modified')).toBe(false)
    const first = await answer.text()
    expect(await (await ask('/porozhno', format)).text()).toBe(first)
    const rules = { asked: `${SITE}/porozhno/${FORMATS[format]}`, language: 'uk' }
    expect({ rss: expectRss, atom: expectAtom, json: expectJsonFeed }[format](first, rules)).toEqual([])
  }
})

/** As the form sends it. */
function forForm() {
  return { ...UNSETTLED, profileLinks: '', securityContacts: '' }
}

/** The feed of a place by its address, as Next would find its route. */
async function ask(at: string, format: Format): Promise<Response> {
  const locale = at.startsWith('/en') ? 'en' : 'uk'
  const [kind = '', slug = ''] = at.replace(/^\/en/, '').split('/').slice(1)
  const request = new Request(`${SITE}${at}/${FORMATS[format]}`)
  if (kind === 'author' || kind === 'tag') {
    const route = (kind === 'author' ? authorFeed : tagFeed) as Route
    return await route(request, given({ locale, slug, feed: FORMATS[format] }))
  }
  const ofPaper = { rss: paperRss, atom: paperAtom, json: paperJson }
  const ofSection = { rss: sectionRss, atom: sectionAtom, json: sectionJson }
  return await ((kind === '' ? ofPaper : ofSection)[format] as Route)(request, given({ locale, section: kind }))
}

function given(params: object) {
  return { params: Promise.resolve(params as never) }
}

/** Where an address leads for ever, or what else is thrown. */
async function led(answer: Promise<Response>): Promise<string> {
  try {
    await answer
  } catch (error) {
    const { digest = '' } = error as { digest?: string }
    return /^NEXT_REDIRECT;replace;(.+);308;$/.exec(digest)?.[1] ?? digest
  }
  return 'a feed'
}
