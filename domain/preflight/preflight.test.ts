import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { GUEST } from '@/domain/actor'
import type { Block } from '@/domain/articles/body'
import { publishArticle, saveDraft, withdrawArticle } from '@/domain/articles/commands'
import { moveSchedule } from '@/domain/schedule/commands'
import { arbitraryBody } from '@/domain/testing/arbitrary-body'
import { useDatabase } from '@/domain/testing/database'
import { EMPTY_CONTENT } from '@/domain/testing/empty-content'
import { aDraft, aLiveStory, aPhoto, told } from '@/domain/testing/example-articles'
import { aPerson, aSection } from '@/domain/testing/examples'
import { NOW, named, order, TEN, whole } from '@/domain/testing/scheduled-stories'
import { db } from '@/lib/db'
import { contentFindings } from './content-checks'
import { findPreflight } from './desk'
import { pageFindings } from './page-checks'

useDatabase()

const NOTHING_TO_SAY = ['cardPhoto', 'descriptionShort', 'translationMissing']
const GOOD_PAGE = '<article class="story"><h1>Міст</h1><h2>Рух</h2><img src="a" alt="Міст"></article>'

async function found(articleId: string, page: string | null = GOOD_PAGE): Promise<string[]> {
  const findings = await findPreflight(await aPerson('editor'), articleId, page)
  return (findings ?? []).map((one) => one.code).filter((code) => !NOTHING_TO_SAY.includes(code))
}

const linkTo = (href: string, id: string): Block => ({
  type: 'paragraph',
  id,
  text: [{ type: 'text', text: 'тут', marks: [{ type: 'link', href }] }],
})

async function brokenLinks(articleId: string) {
  const findings = (await findPreflight(await aPerson('editor'), articleId, GOOD_PAGE)) ?? []
  return findings.filter((one) => one.code === 'brokenLink').map((one) => one.params.href)
}

describe('the draft', () => {
  test('a photograph needs its description and its author, and should have a caption', async () => {
    const bare = await aPhoto()
    const lead = { leadMediaId: bare.id, leadAlt: 'Міст', leadCaption: '', leadCredit: '' }
    const image: Block = { type: 'image', id: 'img1', mediaId: bare.id, width: 'text' }
    const draft = await aDraft({ ...lead, body: { version: 1, blocks: [image] } })
    expect(await found(draft.articleId)).toEqual(['photoCredit', 'photoAlt', 'photoCredit', 'photoCaption', 'photoCaption'])
    await db().media.update({ where: { id: bare.id }, data: { alt: 'Міст', caption: 'Міст уранці', credit: 'Ольга Сич' } })
    expect(await found(draft.articleId)).toEqual(['photoCredit', 'photoCaption'])
  })

  test('a headline too long for a card, a subheading without a heading, a small picture are worth mending', async () => {
    const photo = await aPhoto({ alt: 'Міст' })
    await db().media.update({ where: { id: photo.id }, data: { width: 800 } })
    const blocks: Block[] = [
      { type: 'heading', id: 'h001', level: 3, text: [{ type: 'text', text: 'Зразу дрібний' }] },
      { type: 'heading', id: 'h002', level: 2, text: [] },
    ]
    const photoWords = { leadMediaId: photo.id, leadAlt: 'Міст', leadCaption: 'Міст', leadCredit: 'Ольга Сич' }
    const draft = await aDraft({ headline: 'щ'.repeat(91), ...photoWords, body: { version: 1, blocks } })
    expect((await found(draft.articleId)).sort()).toEqual(['cardSmall', 'headingEmpty', 'headingOrder', 'headlineLong'])
  })

  test('the card of its own is judged instead of what it replaces', async () => {
    const [small, large] = [await aPhoto({ alt: 'Міст' }), await aPhoto({ alt: 'Міст' })]
    await db().media.update({ where: { id: small.id }, data: { width: 800 } })
    const lead = { leadMediaId: large.id, leadAlt: 'Міст', leadCaption: 'Міст', leadCredit: 'Ольга Сич' }
    const card = { shareHeadline: 'щ'.repeat(71), shareDescription: 'щ'.repeat(201), shareMediaId: small.id }
    const draft = await aDraft({ ...lead, ...card })
    expect((await found(draft.articleId)).sort()).toEqual(['cardDescriptionLong', 'cardHeadlineLong', 'cardSmall'])
    const good = await aDraft({ ...lead, leadMediaId: small.id, shareMediaId: large.id, shareDescription: 'щ'.repeat(60) })
    expect(await found(good.articleId)).toEqual([])
  })

  test('links into the paper lead to something readers can open', async () => {
    const live = await aLiveStory()
    const unpublished = await aDraft()
    const address = `/any/${live.slug}`
    const hrefs = [
      address,
      `http://visnyk.test${address}?x=1#y`,
      '/',
      '/search?q=міст',
      'https://elsewhere.test/x',
      '/hromada-nema',
      `/any/nema-${unpublished.articleId}`,
      '/newsroom/articles',
      '/en/tag/nema',
      'http://visnyk.test/author/nema',
    ]
    const draft = await aDraft({ body: { version: 1, blocks: hrefs.map((href, n) => linkTo(href, `link${n}`)) } })
    expect(await brokenLinks(draft.articleId)).toEqual(hrefs.slice(5))
  })

  test('whatever the paper answers may be linked to, in both languages; what it does not answer may not', async () => {
    const { id: sectionId } = await aSection({ slug: 'rozdil' })
    const live = await aLiveStory({ sectionId, slug: 'ie', now: new Date('2026-11-22T12:00:00Z') })
    const photo = await aPhoto()
    const [kept, gone, round] = [{ toAddress: '/rozdil/ie' }, { status: 410 }, { toAddress: '/nema' }]
    const redirects = [kept, gone, round].map((one, n) => ({ fromPath: `/stara-${n}`, status: 301, ...one }))
    await db().redirect.createMany({
      data: [...redirects, { fromPath: encodeURI('/стара/стаття'), toAddress: 'https://x.test', status: 301 }],
    })
    const there = [
      ...[
        '/latest',
        '/en/latest',
        '/archive',
        '/rules',
        '/corrections',
        '/saved',
        '/en/rules',
        '/uk/latest/',
        '/LATEST',
        '/lite',
        '/en/lite/rules',
      ],
      ...['/2026', '/2026/11', '/2026/11/22', '/archive/2026/11', '/lite/2026/11'],
      ...['/feed.xml', '/en/feed.json', '/atom.xml', '/rozdil/feed.xml', '/llms.txt', '/robots.txt', '/sitemap.xml', '/sitemap-news.xml'],
      ...[
        '/rozdil',
        '/rozdil/page/2',
        '/lite/rozdil/ie',
        '/stara-0',
        '/стара/стаття',
        'http://visnyk.test/latest?x',
        `/media/${photo.hash}/640.webp`,
      ],
    ]
    const nowhere = [
      ...['/en/2026/11', '/2026/10', '/2026/11/23', '/2026/13', '/1999', '/stara-1', '/stara-2', '/%zz', '/en/rozdil', '/author/feed.xml'],
      ...['/media/nema/640.webp', '/rozdil/ie/dali', '/forgotten-password', '/moderate', '/api/articles', '/nema.xml', '/en/robots.txt'],
    ]
    const { version, content, articleId } = await aDraft({ sectionId })
    const blocks = [...there, ...nowhere].map((href, n) => linkTo(href, `link${n}`))
    told(await saveDraft(await aPerson('editor'), { ...content, articleId, version, kind: 'saved', body: { version: 1, blocks } }))
    expect(await brokenLinks(articleId)).toEqual(nowhere)
    told(await withdrawArticle(await aPerson('editor'), { articleId: live.articleId }))
    expect(await brokenLinks(articleId)).toEqual(expect.arrayContaining(['/2026/11/22', '/lite/rozdil/ie', '/stara-0']))
  })

  test('checking never fails, whatever an editor wrote', () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        const content = { ...EMPTY_CONTENT, body }
        expect(contentFindings({ content, photos: new Map(), hasTranslation: true }).every((one) => one.severity)).toBe(true)
      }),
    )
  })
})

describe('the rendered page', () => {
  const data = (thing: object) => `<script type="application/ld+json">${JSON.stringify(thing)}</script>`
  const article = {
    '@type': 'NewsArticle',
    headline: 'Міст',
    datePublished: '2026-11-22',
    author: [{}],
    publisher: {},
    mainEntityOfPage: {},
  }

  test.each([
    ['a good one', GOOD_PAGE, []],
    ['no story at all', '<p>Щось пішло не так</p>', ['pageUnread']],
    ['no headline', '<article class="story"><h1> </h1></article>', ['pageHeadline']],
    ['a level left out', '<article class="story"><h1>А</h1><h4>Б</h4></article>', ['headingOrder']],
    ['a picture without words for it', '<article class="story"><h1>А</h1><img src="x"></article>', ['pageImage']],
    ['data that says all it must', GOOD_PAGE + data(article), []],
    ['data without an author', GOOD_PAGE + data({ ...article, author: [] }), ['structuredData']],
    ['data that is no JSON', `${GOOD_PAGE}<script type="application/ld+json">{</script>`, ['structuredData']],
  ])('%s', (_, html, codes) => {
    expect(pageFindings(html).map((one) => one.code)).toEqual(codes)
  })

  test('a page that could not be rendered is told, and nobody reads the check of a foreign draft', async () => {
    const draft = await aDraft()
    expect(await found(draft.articleId, null)).toEqual(['pageUnread'])
    for (const actor of [await aPerson('author'), await aPerson('moderator'), GUEST]) {
      expect(await findPreflight(actor, draft.articleId, null)).toBeNull()
    }
  })
})

describe('publishing', () => {
  const unsigned = (leadMediaId: string) => ({ leadMediaId, leadAlt: 'Міст' })

  test('what must be mended stops it until somebody says why it goes out as it is, and that is recorded', async () => {
    const editor = await aPerson('editor')
    const photo = await aPhoto()
    const draft = await aDraft(unsigned(photo.id))
    expect(await publishArticle(editor, named(draft))).toMatchObject({ kind: 'refused', reason: 'preflight', params: { count: 1 } })
    told(await publishArticle(editor, { ...named(draft), reason: 'Авторство уточнюємо, новина не чекає.' }))
    const record = await db().auditRecord.findFirstOrThrow({ where: { subjectId: draft.articleId, command: 'article.publish' } })
    expect(record.details).toMatchObject({ reason: 'Авторство уточнюємо, новина не чекає.' })
  })

  test('what must be mended and is seen only on the rendered page stops it, too', async () => {
    const editor = await aPerson('editor')
    const page = '<article class="story"><h1>Міст</h1><img src="a"></article>'
    const draft = await aDraft()
    const stopped = { kind: 'refused', reason: 'preflight', params: { count: 1 } }
    expect(await publishArticle(editor, { ...named(draft), page })).toMatchObject(stopped)
    expect(await order(editor, { ...named(draft), kind: 'publish', page })).toMatchObject(stopped)
    const { scheduleId } = told(await order(editor, { ...named(draft), kind: 'publish', page: GOOD_PAGE }))
    const { version } = told(await saveDraft(editor, { ...whole(draft), headline: 'Новий заголовок' }))
    const renewed = { scheduleId, ...TEN, version }
    expect(await moveSchedule(editor, { ...renewed, page }, { now: NOW })).toMatchObject(stopped)
    told(await moveSchedule(editor, { ...renewed, page, reason: 'Світлину описано в тексті.' }, { now: NOW }))
    const records = await db().auditRecord.findMany({ where: { subjectId: draft.articleId, command: 'schedule.move' } })
    expect(records.map(({ details }) => details)).toContainEqual(expect.objectContaining({ reason: 'Світлину описано в тексті.' }))
    expect(JSON.stringify(records)).not.toContain('<article')
    const other = await aDraft()
    told(await publishArticle(editor, { ...named(other), page: null }))
  })

  test('an order with a minute is stopped likewise, and again when it takes a newer text', async () => {
    const editor = await aPerson('editor')
    const draft = await aDraft()
    const { scheduleId } = told(await order(editor, { ...named(draft), kind: 'publish' }))
    const photo = await aPhoto()
    const { version } = told(await saveDraft(editor, { ...whole(draft), ...unsigned(photo.id) }))
    expect(await order(editor, { ...named(await aDraft(unsigned(photo.id))), kind: 'publish' })).toMatchObject({ reason: 'preflight' })
    told(await moveSchedule(editor, { scheduleId, ...TEN }, { now: NOW }))
    const renewed = { scheduleId, ...TEN, version }
    expect(await moveSchedule(editor, renewed, { now: NOW })).toMatchObject({ reason: 'preflight', params: { count: 1 } })
    told(await moveSchedule(editor, { ...renewed, reason: 'Авторство уточнюємо.' }, { now: NOW }))
    const records = await db().auditRecord.findMany({ where: { subjectId: draft.articleId, command: 'schedule.move' } })
    expect(records.map(({ details }) => details)).toContainEqual(expect.objectContaining({ version, reason: 'Авторство уточнюємо.' }))
  })
})
