// The map for search engines: every address once, in files that stay as they are while the paper goes on.
import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { GUEST, system } from '../actor'
import { publishArticle, saveDraft, withdrawArticle } from '../articles/commands'
import { findPaper } from '../settings/queries'
import { useDatabase as aFreshDatabase } from '../testing/database'
import { aLiveStory, told } from '../testing/example-articles'
import { anAuthor, aPerson, aSection } from '../testing/examples'
import { MACHINE_TIME } from '../testing/feed-rules'
import { childrenOf, readXml, wordsOf } from '../testing/well-formed'
import { collectShown, type Shown, touch } from '../touch'
import { listArchivePages } from './archive'
import { divideSitemap } from './commands'
import { findStoryFile, LIST, listAuthorPages, listMapFiles, listNews, listPages, listTagPages } from './queries'
import { newsSitemap, sitemap, sitemapIndex } from './write'

aFreshDatabase()

const HOUSE = system('test')
const SITE = 'http://visnyk.test'
/** Files before those of stories. */
const LISTS = 4
const day = (date: number, hour = 9) => new Date(Date.UTC(2026, 9, date, hour))

test('stories stand in files by the time they were published; a full file is closed and never opened again', async () => {
  const section = await aSection({ slug: 'mista' })
  const author = await anAuthor()
  const place = { sectionId: section.id, authorIds: [author.id] }
  const stories = []
  for (let date = 1; date <= 5; date++) stories.push(await aLiveStory({ ...place, headline: `День ${date}`, now: day(date) }))
  expect(await files()).toEqual([['den-1', 'den-2', 'den-3', 'den-4', 'den-5']])

  expect(await divideSitemap(GUEST, {})).toMatchObject({ kind: 'forbidden' })
  expect(told(await divideSitemap(HOUSE, { most: 2 }))).toEqual({ begun: 2 })
  const divided = [['den-1', 'den-2'], ['den-3', 'den-4'], ['den-5']]
  expect(await files()).toEqual(divided)
  expect(await divideSitemap(HOUSE, { most: 2 })).toMatchObject({ kind: 'refused', reason: 'nothingChanged' })

  // What comes is at the end; what goes leaves its file smaller, and every other as it was.
  await aLiveStory({ ...place, headline: 'День 6', now: day(6) })
  told(await withdrawArticle(HOUSE, { articleId: stories[1]?.articleId }, { now: day(7) }))
  expect(await files()).toEqual([['den-1'], ['den-3', 'den-4'], ['den-5', 'den-6']])

  // Old stories brought in later divide the file of their time alone.
  for (const hour of [10, 11]) await aLiveStory({ ...place, headline: `Давня ${hour}`, now: day(3, hour) })
  told(await divideSitemap(HOUSE, { most: 2 }))
  expect(await files()).toEqual([['den-1'], ['den-3', 'davnia-10'], ['davnia-11', 'den-4'], ['den-5', 'den-6']])
  expect((await listMapFiles('uk')).slice(LISTS).map(({ path }) => path)).toEqual([1, 2, 4, 3].map((n) => `/sitemap-${n}.xml`))
})

test('stories of one moment are never put asunder', async () => {
  const place = { locale: 'en' as const, sectionId: (await aSection()).id, authorIds: [(await anAuthor()).id] }
  for (const headline of ['One', 'Two', 'Three']) await aLiveStory({ ...place, headline, now: day(1) })
  expect(await divideSitemap(HOUSE, { most: 2 })).toMatchObject({ reason: 'nothingChanged' })
})

test('a closed file is made again when a story of its months changes, and the last one whenever something is published', async () => {
  const paper = await findPaper('uk')
  const [closed, last] = [await shownBy(() => findStoryFile(paper, 1)), await shownBy(() => findStoryFile(paper, 3))]
  expect([...closed].sort()).toEqual([touch.month('uk', day(1)), touch.paper()].sort())
  expect(last).toContain(touch.latest('uk'))
})

test('the index tells when each file changed: by an update, and not by a typo', async () => {
  const first = async () => (await listMapFiles('uk'))[LISTS]?.changedAt
  expect(await first()).toEqual(day(1))
  const { articleId } = await db().liveArticle.findFirstOrThrow({ where: { slug: 'den-1' } })
  const editor = await aPerson('editor')
  await change(editor, articleId, { change: 'typo', headline: 'День перший' }, day(20))
  expect(await first()).toEqual(day(1))
  await change(editor, articleId, { change: 'update', headline: 'День перший, доповнено' }, day(21))
  expect(await first()).toEqual(day(21))
  const index = readXml(sitemapIndex(await listMapFiles('uk'), SITE))
  for (const file of childrenOf(index, 'sitemap').slice(LISTS)) expect(wordsOf(file, 'lastmod')).toMatch(MACHINE_TIME)
})

test('pages, authors and tags are listed with the time of their newest story; what has none is not', async () => {
  const section = await aSection({ slug: 'sport' })
  const [author, silent] = [await anAuthor(), await anAuthor()]
  await aLiveStory({ sectionId: section.id, authorIds: [author.id], tags: ['Регата'], now: day(22) })
  expect(await listPages(await findPaper('uk'))).toEqual(
    expect.arrayContaining([
      { path: '/', changedAt: day(22) },
      { path: '/sport', changedAt: day(22) },
      { path: '/corrections', changedAt: null },
    ]),
  )
  const authors = await listAuthorPages('uk')
  expect(authors).toContainEqual({ path: `/author/${author.slug}`, changedAt: day(22) })
  expect(authors.map(({ path }) => path)).not.toContain(`/author/${silent.slug}`)
  expect((await listAuthorPages('en')).map(({ path }) => path)).not.toContain(`/en/author/${author.slug}`)
  expect(await listTagPages('uk')).toEqual([{ path: '/tag/rehata', changedAt: day(22) }])
  const map = readXml(sitemap(await listTagPages('uk'), SITE))
  expect(childrenOf(map, 'url').map((url) => [wordsOf(url, 'loc'), wordsOf(url, 'lastmod')])).toEqual([
    [`${SITE}/tag/rehata`, '2026-10-22T12:00:00+03:00'],
  ])
})

test('the archive is listed by its years and months, newest first', async () => {
  const story = await aLiveStory({ locale: 'en', headline: 'Old year', now: new Date('2025-12-31T21:59:59Z') })
  await aLiveStory({ locale: 'en', headline: 'New year', now: new Date('2025-12-31T22:00:00Z') })
  const months = async () => (await listArchivePages('en')).map(({ path, changedAt }) => [path, changedAt?.toISOString()])
  const of2026 = ['/en/2026', '/en/2026/10', '/en/2026/01']
  expect((await months()).map(([path]) => path)).toEqual([...of2026, '/en/2025', '/en/2025/12'])
  expect((await months()).slice(2)).toEqual([
    ['/en/2026/01', '2025-12-31T22:00:00.000Z'],
    ['/en/2025', '2025-12-31T21:59:59.000Z'],
    ['/en/2025/12', '2025-12-31T21:59:59.000Z'],
  ])
  told(await withdrawArticle(HOUSE, { articleId: story.articleId }))
  expect((await months()).map(([path]) => path)).toEqual(of2026)
})

test('news are two days old at most, with the name of the paper and nothing that was given up, and age by themselves', async () => {
  const now = day(24)
  await aLiveStory({ headline: 'Учора & сьогодні', now: day(23) })
  await aLiveStory({ headline: 'Позавчора', now: day(22, 8) })
  const paper = await findPaper('uk')
  const shown: Shown = new Set()
  const news = await collectShown(shown, () => listNews(paper, now))
  expect(shown.until).toEqual(new Date(day(23).getTime() + 48 * 60 * 60 * 1_000))
  const xml = newsSitemap(news, paper, SITE)
  const [url, ...others] = childrenOf(readXml(xml), 'url')
  const [one, another] = url ? childrenOf(url, 'news:news') : []
  expect([others, another]).toEqual([[], undefined])
  if (!one) throw new Error('There is no news.')
  expect(one.children.map(({ name }) => name)).toEqual(['news:publication', 'news:publication_date', 'news:title'])
  expect([wordsOf(one, 'news:publication_date'), wordsOf(one, 'news:title')]).toEqual(['2026-10-23T12:00:00+03:00', 'Учора & сьогодні'])
  const [publication] = childrenOf(one, 'news:publication')
  expect(publication?.children.map(({ text }) => text)).toEqual([paper.name, 'uk'])
  expect(readXml(newsSitemap([], paper, SITE)).children).toEqual([])
})

test('the index says of each file the time of its newest entry, and of one without times none', async () => {
  const paper = await findPaper('uk')
  await aLiveStory({ headline: 'Без теми', now: day(24) })
  const index = new Map((await listMapFiles('uk')).map(({ path, changedAt }) => [path, changedAt]))
  for (const [name, list] of Object.entries(LIST)) {
    const times = (await list(paper)).flatMap(({ changedAt }) => changedAt?.getTime() ?? [])
    expect([name, index.get(`/sitemap-${name}.xml`)?.getTime()]).toEqual([name, Math.max(...times)])
  }
  expect(index.get('/sitemap-tags.xml')).toEqual(day(22))
  expect(index.get('/sitemap-pages.xml')).toEqual(day(24))
})

/** The slugs of every file, in the order of the index. */
async function files(): Promise<string[][]> {
  const paper = await findPaper('uk')
  const numbers = (await listMapFiles('uk')).flatMap(({ path }) => /\d+/.exec(path)?.[0] ?? [])
  const entries = await Promise.all(numbers.map((number) => findStoryFile(paper, Number(number))))
  return entries.map((file) => (file ?? []).map(({ path }) => path.split('/').at(-1) ?? ''))
}

async function shownBy(read: () => Promise<unknown>): Promise<Shown> {
  const shown: Shown = new Set()
  await collectShown(shown, read)
  return shown
}

type Change = { change: 'typo' | 'update'; headline: string }

async function change(editor: Awaited<ReturnType<typeof aPerson>>, articleId: string, { headline, change: kind }: Change, now: Date) {
  const { draft } = await db().article.findUniqueOrThrow({ where: { id: articleId }, select: { draft: true } })
  const { content } = await db().revision.findFirstOrThrow({ where: { articleId, kind: 'published' }, orderBy: { createdAt: 'desc' } })
  const changed = { ...(content as object), headline, articleId, version: draft?.version, kind: 'saved' }
  const { version } = told(await saveDraft(editor, changed, { now }))
  told(await publishArticle(editor, { articleId, version, change: kind, words: '' }, { now }))
}
