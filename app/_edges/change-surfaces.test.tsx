// After each kind of change, everything that tells readers or machines when a story was changed tells the same minute.
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { articleHead } from '@/app/[locale]/(reader)/[section]/[slug]/head'
import { GET as atomFeed } from '@/app/[locale]/(reader)/atom.xml/route'
import { GET as jsonFeed } from '@/app/[locale]/(reader)/feed.json/route'
import { GET as rssFeed } from '@/app/[locale]/(reader)/feed.xml/route'
import { GET as mapFile } from '@/app/[locale]/(reader)/sitemaps/[file]/route'
import { Story } from '@/components/article/story'
import { CorrectionList } from '@/components/corrections/correction-list'
import { newsArticle } from '@/components/structured/news-article'
import { publishArticle, saveDraft } from '@/domain/articles/commands'
import { findArticle } from '@/domain/articles/queries'
import { findCorrections } from '@/domain/corrections/queries'
import { findPaper } from '@/domain/settings/queries'
import { useDatabase as aFreshDatabase } from '@/domain/testing/database'
import { aLiveStory, told } from '@/domain/testing/example-articles'
import { aPerson } from '@/domain/testing/examples'
import { expectAtom, expectJsonFeed } from '@/domain/testing/feed-rules'
import { childrenOf, readXml, wordsOf } from '@/domain/testing/well-formed'
import { letterTime, machineTime } from '@/lib/i18n/dates'
import { houseOf } from './page-head'

aFreshDatabase()

const FIRST = new Date('2026-11-20T07:30:00Z')

test('a typo moves nothing; an update and a correction move everything to one minute', async () => {
  const story = await aLiveStory({ now: FIRST })
  const editor = await aPerson('editor')
  let version = story.version
  async function change(order: { change: string; words?: string; headline: string; now: Date }) {
    const { now, headline, ...said } = order
    version = told(await saveDraft(editor, { articleId: story.articleId, version, kind: 'saved', ...story.content, headline })).version
    told(await publishArticle(editor, { articleId: story.articleId, version, ...said }, { now }))
  }

  await change({ change: 'typo', headline: 'Міст відкрили вчасно', now: new Date('2026-11-20T08:00:00Z') })
  expect(await surfaces(story.slug)).toEqual(unmoved())

  const updated = new Date('2026-11-20T23:45:00Z')
  await change({ change: 'update', words: 'Додано слова мера.', headline: 'Міст відкрили вчасно, каже мер', now: updated })
  // Kyiv is two hours ahead: the next day has begun there.
  const moved = { ...unmoved(), ...movedTo(updated), spoken: '21 листопада 2026, 01:45' }
  expect(await surfaces(story.slug)).toEqual({ ...moved, log: ['Оновлено 21 листопада 2026, 01:45 Додано слова мера.'] })

  await change({ change: 'typo', headline: 'Міст відкрили вчасно — каже мер', now: new Date('2026-11-21T05:00:00Z') })
  expect(await surfaces(story.slug)).toEqual({ ...moved, log: ['Оновлено 21 листопада 2026, 01:45 Додано слова мера.'] })

  const corrected = new Date('2026-11-21T06:10:00Z')
  const words = 'Міст відкрив не мер, а рада.'
  await change({ change: 'correction', words, headline: 'Міст відкрили вчасно — каже рада', now: corrected })
  const after = await surfaces(story.slug)
  expect(after).toMatchObject({ ...movedTo(corrected), spoken: '21 листопада 2026, 08:10' })
  expect(after.log[0]).toContain(`Виправлено 21 листопада 2026, 08:10 ${words}`)
  expect(after.log[0]).toMatch(/було: мер\s+стало: рада$/)
  const inType = 'Міст відкрив не\u00a0мер, а\u00a0рада.'
  expect(after.correction).toMatchObject([{ '@type': 'CorrectionComment', text: inType, datePublished: '2026-11-21T08:10:00+02:00' }])
  expect(after.corrections).toHaveLength(1)
  expect(after.corrections[0]).toMatch(new RegExp(`^21 листопада 2026, 08:10 Міст .* ${words} `))
})

function unmoved() {
  const first = machineTime(FIRST)
  const none = {
    spoken: null,
    datetime: null,
    rss: undefined,
    json: undefined,
    log: [],
    correction: undefined,
    corrections: [] as string[],
  }
  return { dateModified: first, modifiedTime: first, lastmod: first, atom: first, built: letterTime(FIRST), ...none }
}

function movedTo(at: Date) {
  const time = machineTime(at)
  return { dateModified: time, modifiedTime: time, lastmod: time, datetime: time, rss: time, atom: time, json: time, built: letterTime(at) }
}

/** Every place that says when the story was changed, as a reader or a machine gets it: to the second, and in one zone. */
async function surfaces(slug: string) {
  const paper = await findPaper('uk')
  const found = await findArticle({ locale: 'uk', slug })
  const page = await findCorrections(paper, {})
  if (!found || !page) throw new Error('The story is not there.')
  const drawn = renderToStaticMarkup(<Story story={found.story} />)
  const corrections = renderToStaticMarkup(<CorrectionList paper={paper} page={page} isFirstPage />)
  const data = newsArticle(found.story, { ...houseOf(paper), path: found.path, commentCount: 0 })
  const [, datetime = null, spoken = null] = /Оновлено <\/span><time datetime="([^"]*)" title="([^"]*)"/i.exec(drawn) ?? []
  return {
    dateModified: data.dateModified,
    correction: data.correction,
    modifiedTime: articleHead(found, paper).openGraph?.modifiedTime,
    ...(await fromFeeds()),
    lastmod: await lastmodOf(slug),
    datetime,
    spoken,
    log: items(drawn, /<section class="change-log"(.*?)<\/section>/),
    corrections: items(corrections, /<ol class="corrections">(.*)<\/ol>/),
  }
}

async function fromFeeds() {
  const params = { params: Promise.resolve({ locale: 'uk' }) }
  const asked = (file: string) => ({ asked: `http://visnyk.test/${file}`, language: 'uk' })
  const read = async (route: typeof rssFeed) => await (await route(new Request('http://visnyk.test'), params)).text()
  const [channel] = childrenOf(readXml(await read(rssFeed)), 'channel')
  const [item] = channel ? childrenOf(channel, 'item') : []
  const [entry] = expectAtom(await read(atomFeed), asked('atom.xml'))
  const [story] = expectJsonFeed(await read(jsonFeed), asked('feed.json'))
  if (!channel || !item || !entry) throw new Error('The story is in no feed.')
  return {
    built: wordsOf(channel, 'lastBuildDate'),
    rss: childrenOf(item, 'atom:updated')[0]?.text,
    atom: wordsOf(entry, 'updated'),
    json: story?.date_modified,
  }
}

async function lastmodOf(slug: string): Promise<string | undefined> {
  const params = { params: Promise.resolve({ locale: 'uk', file: '1' }) }
  const map = readXml(await (await mapFile(new Request('http://visnyk.test'), params)).text())
  const address = childrenOf(map, 'url').find((url) => wordsOf(url, 'loc').endsWith(slug))
  return address && wordsOf(address, 'lastmod')
}

/** The entries of a list, without their tags. */
function items(html: string, list: RegExp): string[] {
  const [, inside = ''] = list.exec(html) ?? []
  return [...inside.matchAll(/<li[^>]*>(.*?)<\/li>/g)].map(([, item = '']) =>
    item
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}
