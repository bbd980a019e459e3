// What the W3C feed validator and the three standards ask of a feed, as far as it can be asked without their programs.
import { expect } from 'vitest'
import { childrenOf, type Node, readXml, wordsOf } from './well-formed'

/** RFC 822 with the year of RFC 1123, and RFC 3339. */
const LETTER_TIME =
  /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/
export const MACHINE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/
const ADDRESS = /^https?:\/\/[^\s/]+\/\S*$/
export const ID = /^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** `asked`: the whole address the feed was asked for. */
export function expectRss(xml: string, { asked, language }: { asked: string; language: string }): Node[] {
  const root = readXml(xml)
  expect([root.name, root.attributes.version]).toEqual(['rss', '2.0'])
  const [channel] = childrenOf(root, 'channel')
  if (!channel) throw new Error('There is no channel.')
  for (const name of ['title', 'description']) expect(wordsOf(channel, name)).not.toBe('')
  expect(wordsOf(channel, 'link')).toMatch(ADDRESS)
  expect(wordsOf(channel, 'language')).toBe(language)
  for (const { text } of childrenOf(channel, 'lastBuildDate')) expect(text).toMatch(LETTER_TIME)
  expectSelf(childrenOf(channel, 'atom:link'), asked)
  const [image] = childrenOf(channel, 'image')
  if (image) expect([wordsOf(image, 'title'), wordsOf(image, 'link')]).toEqual([wordsOf(channel, 'title'), wordsOf(channel, 'link')])
  const items = childrenOf(channel, 'item')
  for (const item of items) {
    for (const name of ['title', 'description']) expect(wordsOf(item, name)).not.toBe('')
    expect(wordsOf(item, 'link')).toMatch(ADDRESS)
    expect(wordsOf(item, 'guid')).toMatch(ID)
    expect(childrenOf(item, 'guid')[0]?.attributes.isPermaLink).toBe('false')
    expect(wordsOf(item, 'pubDate')).toMatch(LETTER_TIME)
    for (const { text } of childrenOf(item, 'atom:updated')) expect(text).toMatch(MACHINE_TIME)
    expectPicture(item)
  }
  expectDifferent(items.map((item) => wordsOf(item, 'guid')))
  return items
}

export function expectAtom(xml: string, { asked, language }: { asked: string; language: string }): Node[] {
  const feed = readXml(xml)
  expect([feed.name, feed.attributes.xmlns, feed.attributes['xml:lang']]).toEqual(['feed', 'http://www.w3.org/2005/Atom', language])
  expect(wordsOf(feed, 'id')).toMatch(ID)
  expect(wordsOf(feed, 'title')).not.toBe('')
  expect(wordsOf(feed, 'updated')).toMatch(MACHINE_TIME)
  expectSelf(childrenOf(feed, 'link'), asked)
  expect(childrenOf(feed, 'author').map((author) => wordsOf(author, 'name'))).toHaveLength(1)
  const entries = childrenOf(feed, 'entry')
  for (const entry of entries) {
    expect(wordsOf(entry, 'id')).toMatch(ID)
    expect(wordsOf(entry, 'title')).not.toBe('')
    for (const name of ['published', 'updated']) expect(wordsOf(entry, name)).toMatch(MACHINE_TIME)
    expect(new Date(wordsOf(entry, 'updated')) >= new Date(wordsOf(entry, 'published'))).toBe(true)
    expect(childrenOf(entry, 'link').filter(({ attributes }) => attributes.rel === 'alternate')).toHaveLength(1)
    for (const { attributes } of childrenOf(entry, 'link')) expect(attributes.href).toMatch(ADDRESS)
    for (const author of childrenOf(entry, 'author')) expect(wordsOf(author, 'name')).not.toBe('')
    for (const { attributes } of childrenOf(entry, 'category')) expect(attributes.term).toBeTruthy()
    expectPicture(entry)
  }
  expectDifferent([wordsOf(feed, 'id'), ...entries.map((entry) => wordsOf(entry, 'id'))])
  return entries
}

type JsonItem = {
  id: string
  url: string
  title: string
  content_html?: string
  content_text?: string
  date_published: string
  date_modified?: string
}

export function expectJsonFeed(json: string, { asked, language }: { asked: string; language: string }): JsonItem[] {
  const feed = JSON.parse(json)
  expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', feed_url: asked, language, title: expect.any(String) })
  expect(feed.home_page_url).toMatch(ADDRESS)
  const items: JsonItem[] = feed.items
  for (const item of items) {
    expect(item.id).toMatch(ID)
    expect(item.url).toMatch(ADDRESS)
    expect((item.content_html ?? item.content_text ?? '').length).toBeGreaterThan(0)
    expect(item.date_published).toMatch(MACHINE_TIME)
  }
  expectDifferent(items.map(({ id }) => id))
  return items
}

function expectSelf(links: readonly Node[], asked: string): void {
  expect(links.filter(({ attributes }) => attributes.rel === 'self').map(({ attributes }) => attributes.href)).toEqual([asked])
  expect(links.filter(({ attributes }) => attributes.rel === 'hub').length).toBeLessThanOrEqual(1)
}

function expectPicture(entry: Node): void {
  for (const { attributes } of childrenOf(entry, 'media:content')) {
    expect(attributes).toMatchObject({ type: 'image/jpeg', medium: 'image', url: expect.stringMatching(ADDRESS) })
  }
}

function expectDifferent(ids: readonly string[]): void {
  expect(new Set(ids).size).toBe(ids.length)
}
