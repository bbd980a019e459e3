// What search engines are told of each page: that it parses, agrees with what the page shows, and names nothing that is not there.
import { beforeAll, expect, test } from 'vitest'
import { GET as storyPage } from '@/app/[locale]/(reader)/[section]/[slug]/route'
import { GET as olderPage } from '@/app/[locale]/(reader)/[section]/page/[n]/route'
import { GET as sectionPage } from '@/app/[locale]/(reader)/[section]/route'
import { GET as authorPage } from '@/app/[locale]/(reader)/author/[slug]/route'
import { GET as frontPage } from '@/app/[locale]/(reader)/route'
import { GET as tagPage } from '@/app/[locale]/(reader)/tag/[slug]/route'
import { system } from '@/domain/actor'
import { withdrawArticle } from '@/domain/articles/commands'
import { changeMachineSettings } from '@/domain/machines/commands'
import { UNSETTLED } from '@/domain/machines/schema'
import { findShareCard } from '@/domain/sharing/queries'
import { cardPath } from '@/domain/sharing/share-card'
import { useDatabase as aFreshDatabase } from '@/domain/testing/database'
import { told } from '@/domain/testing/example-articles'
import { MACHINE_TIME } from '@/domain/testing/feed-rules'
import { aWholePaper, HOSTILE } from '@/domain/testing/whole-paper'
import { buildSheets } from '../build-sheets.mjs'
import { draw, SITE } from './drawn-page'

aFreshDatabase()

let paper: Awaited<ReturnType<typeof aWholePaper>>

beforeAll(async () => {
  await buildSheets()
  paper = await aWholePaper()
})

test('a story is one NewsArticle that agrees with its page', async () => {
  const page = await draw(storyPage, { section: 'hromada', slug: paper.story.slug })
  const articles = page.data.filter((one) => one['@type'] === 'NewsArticle')
  expect(articles).toHaveLength(1)
  const [article = {}] = articles
  const canonical = `${SITE}/hromada/${paper.story.slug}`
  expect(page.links.canonical).toEqual([canonical])
  expect(article).toMatchObject({
    '@context': 'https://schema.org',
    headline: HOSTILE,
    url: canonical,
    mainEntityOfPage: { '@id': canonical },
    inLanguage: page.language,
    articleSection: 'Громада',
    keywords: ['Мости', 'Річка'],
    isAccessibleForFree: true,
    datePublished: '2026-11-20T09:30:00+02:00',
    dateModified: '2026-11-21T08:10:00+02:00',
    correction: [{ '@type': 'CorrectionComment', text: 'За\u00a0день, а\u00a0не\u00a0за\u00a0тиждень.' }],
    commentCount: 2,
  })
  expect(page.headings).toEqual([HOSTILE])
  // No other date stands before its own: a robot would take it for the story's.
  expect(page.times.slice(0, 2)).toEqual([article.datePublished, article.dateModified])
  expect(page.times).toEqual(expect.arrayContaining([article.datePublished, article.dateModified]))
  expect(page.meta['article:published_time']).toEqual([article.datePublished])
  expect(page.meta['article:modified_time']).toEqual([article.dateModified])
  // In each comment, too.
  for (const { datePublished } of article.comment as { datePublished: string }[]) expect(datePublished).toMatch(MACHINE_TIME)
})

test('whoever may read it reads the whole of it, as search engines are told', async () => {
  const { data, text } = await draw(storyPage, { section: 'hromada', slug: paper.story.slug })
  const [article] = data
  expect(article).toMatchObject({ isAccessibleForFree: true })
  expect(article).not.toHaveProperty('hasPart')
  const words = text('article').join(' ')
  for (const said of ['Першими проїхали велосипедисти.', '186 метрів', 'Міст — це люди']) expect(words).toContain(said)
})

test('it names its authors by name alone, guests included, and the newspaper with pages that are there', async () => {
  const { data } = await draw(storyPage, { section: 'hromada', slug: paper.story.slug })
  const [article = {}] = data
  expect(article.author).toEqual([
    {
      '@type': 'Person',
      '@id': `${SITE}/#author-olena-berezhna`,
      name: 'Олена Бережна',
      url: `${SITE}/author/olena-berezhna`,
      jobTitle: 'редакторка',
    },
    { '@type': 'Person', '@id': `${SITE}/#author-hist`, name: 'Гість', url: `${SITE}/author/hist` },
  ])
  expect(article.publisher).toEqual({
    '@type': 'NewsMediaOrganization',
    '@id': `${SITE}/#publisher`,
    name: 'Вісник',
    url: `${SITE}/`,
    logo: { '@type': 'ImageObject', url: `${SITE}/publisher-logo.png`, width: '512', height: '512' },
    correctionsPolicy: `${SITE}/corrections`,
    actionableFeedbackPolicy: `${SITE}/rules`,
  })
})

test('its photograph is its own, in three shapes as large as it allows, and says whose it is', async () => {
  const { data } = await draw(storyPage, { section: 'hromada', slug: paper.story.slug })
  const image = (name: string, width: string, height: string) => {
    const url = `${SITE}/media/${paper.photo.hash}/${name}-50-50.jpg`
    return { '@type': 'ImageObject', url, contentUrl: url, width, height, caption: 'Порон', creditText: 'Ольга Сич' }
  }
  expect(data[0]?.image).toEqual([image('16x9', '1200', '675'), image('4x3', '1066', '800'), image('1x1', '800', '800')])
})

test('its card is the one drawn of this story, also where there is no photograph', async () => {
  for (const [story, alt] of [
    [paper.story, `${HOSTILE} (Порон на річці)`],
    [paper.alone, null],
  ] as const) {
    const { meta } = await draw(storyPage, { section: 'hromada', slug: story.slug })
    const card = await findShareCard(story.articleId)
    expect(meta['og:image']).toEqual([SITE + (card && cardPath(card))])
    expect(meta['twitter:image']).toEqual(meta['og:image'])
    expect(meta['twitter:card']).toEqual(['summary_large_image'])
    expect([meta['og:image:width'], meta['og:image:height']]).toEqual([['1200'], ['630']])
    if (alt) expect(meta['og:image:alt']).toEqual([alt])
  }
})

test('every page has its place in the paper, and says that pictures may be shown large', async () => {
  const author = { slug: 'olena-berezhna' }
  const pages = [
    { page: await draw(storyPage, { section: 'hromada', slug: paper.alone.slug }), way: ['/', '/hromada', `/hromada/${paper.alone.slug}`] },
    { page: await draw(sectionPage, { section: 'hromada' }), way: ['/', '/hromada'] },
    { page: await draw(authorPage, author), way: ['/', '/author/olena-berezhna'] },
    { page: await draw(tagPage, { slug: 'mosty' }), way: ['/', '/tag/mosty'] },
  ]
  for (const { page, way } of pages) {
    const [path] = page.data.filter((one) => one['@type'] === 'BreadcrumbList')
    const steps = path?.itemListElement as { position: number; item: string }[]
    expect(steps.map(({ position, item }) => [position, item])).toEqual(way.map((one, place) => [place + 1, SITE + one]))
    expect(page.meta.robots).toEqual(['index, follow, max-image-preview:large'])
    expect(page.links.canonical).toEqual([SITE + way.at(-1)])
  }
})

test('a section and a tag list their stories in the order of the page', async () => {
  const [list] = (await draw(sectionPage, { section: 'hromada' })).data
  const stories = [paper.story.slug, paper.alone.slug].map((slug, place) => ({
    '@type': 'ListItem',
    position: place + 1,
    url: `${SITE}/hromada/${slug}`,
  }))
  expect(list).toMatchObject({
    '@type': 'CollectionPage',
    url: `${SITE}/hromada`,
    name: 'Громада',
    mainEntity: { itemListElement: stories },
  })
  const [tagged] = (await draw(tagPage, { slug: 'mosty' })).data
  expect(tagged).toMatchObject({ '@type': 'CollectionPage', mainEntity: { '@type': 'ItemList', itemListElement: [stories[0]] } })
  await expect(draw(olderPage, { section: 'hromada', n: '2' })).rejects.toThrow('404')
})

test('an author is a person with a face and with pages elsewhere', async () => {
  const [profile] = (await draw(authorPage, { slug: 'olena-berezhna' })).data
  expect(profile).toMatchObject({
    '@type': 'ProfilePage',
    mainEntity: {
      '@type': 'Person',
      '@id': `${SITE}/#author-olena-berezhna`,
      name: 'Олена Бережна',
      jobTitle: 'редакторка',
      image: `${SITE}/media/${paper.photo.hash}/1200.jpg`,
      sameAs: ['https://t.me/berezhna'],
    },
  })
})

test('the front page is the newspaper itself, wherever else it is found', async () => {
  const profileLinks = 'https://t.me/visnyk\nhttps://uk.wikipedia.org/wiki/Вісник'
  told(await changeMachineSettings(system('test'), { ...UNSETTLED, profileLinks, securityContacts: '' }))
  const { data, meta } = await draw(frontPage, {})
  expect(data).toMatchObject([
    { '@type': 'NewsMediaOrganization', '@id': `${SITE}/#publisher`, sameAs: profileLinks.split('\n') },
    { '@type': 'WebSite', url: `${SITE}/`, name: 'Вісник', inLanguage: 'uk', publisher: { '@id': `${SITE}/#publisher` } },
  ])
  expect(meta.robots).toEqual(['index, follow, max-image-preview:large'])
  expect((await draw(frontPage, { locale: 'en' })).data[1]).toMatchObject({
    url: `${SITE}/en`,
    inLanguage: 'en',
    potentialAction: { '@type': 'SearchAction', target: { urlTemplate: `${SITE}/en/search?q={search_term_string}` } },
  })
})

test('each language names the other only while it is live, Ukrainian for everybody else', async () => {
  const { story, translation, alone } = paper
  const uk = `${SITE}/hromada/${story.slug}`
  const en = `${SITE}/en/community/${translation.slug}`
  const both = { uk, en, 'x-default': uk }
  expect((await draw(storyPage, { section: 'hromada', slug: story.slug })).languages).toEqual(both)
  expect((await draw(storyPage, { locale: 'en', section: 'community', slug: translation.slug })).languages).toEqual(both)
  expect((await draw(storyPage, { section: 'hromada', slug: alone.slug })).languages).toEqual({})
  told(await withdrawArticle(system('test'), { articleId: translation.articleId }))
  expect((await draw(storyPage, { section: 'hromada', slug: story.slug })).languages).toEqual({})
})
