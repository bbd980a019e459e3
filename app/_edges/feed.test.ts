// The feed, as a feed reader gets it.
import { parseRssFeed } from 'feedsmith'
import { expect, it } from 'vitest'
import { useDatabase as aFreshDatabase } from '@/domain/testing/database'
import { aLiveStory } from '@/domain/testing/example-articles'
import { anAuthor, aSection } from '@/domain/testing/examples'
import { feedResponse } from './feed'

aFreshDatabase()

it('a feed names every author, keeps the story’s own id and survives any headline', async () => {
  const authors = [await anAuthor({ name: 'Олена Бережна' }), await anAuthor({ name: 'Гість & друзі' })]
  const { articleId } = await aLiveStory({
    headline: 'Що краще: <b>A & B</b> чи ]]>?',
    sectionId: (await aSection({ slug: 'kultura', name: 'Культура' })).id,
    authorIds: authors.map((author) => author.id),
  })
  const response = await feedResponse('uk')
  expect(response.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
  const feed = parseRssFeed(await response.text())
  expect(feed.link).toBe('http://visnyk.test/')
  const [item] = feed.items ?? []
  expect(item?.title).toBe('Що краще: <b>A & B</b> чи ]]>?')
  expect(item?.guid).toEqual({ value: `urn:uuid:${articleId}`, isPermaLink: false })
  expect(item?.link).toMatch(/^http:\/\/visnyk\.test\/kultura\/[a-z0-9-]+$/)
  expect(item?.dc?.creators).toEqual(['Олена Бережна', 'Гість & друзі'])
})

it('a feed of a language without stories is a feed all the same, and prints the same twice', async () => {
  const first = await (await feedResponse('en')).text()
  expect(parseRssFeed(first).items ?? []).toEqual([])
  expect(await (await feedResponse('en')).text()).toBe(first)
})
