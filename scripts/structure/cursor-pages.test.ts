// A list that goes on over several pages: each of them may be found, under the address it has and no other.
import { beforeAll, expect, test } from 'vitest'
import { GET as day } from '@/app/[locale]/(reader)/archive/[year]/[month]/[day]/route'
import { GET as author } from '@/app/[locale]/(reader)/author/[slug]/route'
import { GET as corrections } from '@/app/[locale]/(reader)/corrections/route'
import { GET as latest } from '@/app/[locale]/(reader)/latest/route'
import { GET as search } from '@/app/[locale]/(reader)/search/route'
import { GET as tag } from '@/app/[locale]/(reader)/tag/[slug]/route'
import { writeCursor } from '@/domain/articles/cursor'
import { useDatabase as aFreshDatabase } from '@/domain/testing/database'
import { aWholePaper, PUBLISHED } from '@/domain/testing/whole-paper'
import { buildSheets } from '../build-sheets.mjs'
import { draw, SITE } from './drawn-page'

aFreshDatabase()
beforeAll(buildSheets)

const [LATER, EARLIER] = [new Date('2026-11-30T10:00:00Z'), new Date('2020-01-01T10:00:00Z')]
/** As if the page before ended with a story newer, or older, than all there are. */
const [CURSOR, END] = [LATER, EARLIER].map((publishedAt) => writeCursor({ publishedAt, articleId: crypto.randomUUID() }))

beforeAll(async () => {
  await aWholePaper()
})

const LISTS: [path: string, route: unknown, params: Record<string, string>][] = [
  ['/latest', latest, {}],
  ['/corrections', corrections, {}],
  ['/tag/mosty', tag, { slug: 'mosty' }],
  ['/author/olena-berezhna', author, { slug: 'olena-berezhna' }],
  [`/${PUBLISHED.toISOString().slice(0, 10).replaceAll('-', '/')}`, day, { year: '2026', month: '11', day: '20' }],
]

test.each(LISTS)('a later page of %s is indexed, and canonical to itself', async (path, route, params) => {
  const indexed = ['index, follow, max-image-preview:large']
  const [first, later] = [await draw(route, params), await draw(route, { ...params, query: `?cursor=${CURSOR}` })]
  expect([first.meta.robots, later.meta.robots]).toEqual([indexed, indexed])
  expect(first.links.canonical).toEqual([SITE + path])
  expect(later.links.canonical).toEqual([`${SITE}${path}?cursor=${CURSOR}`])
  expect(later.languages).toEqual({})
})

test.each(LISTS.filter(([path]) => !path.startsWith('/author/')))('%s has no page after its end', async (_, route, params) => {
  await expect(draw(route, { ...params, query: `?cursor=${END}` })).rejects.toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
})

test('what a search found is never indexed, on no page of it', async () => {
  for (const query of ['?q=міст', `?q=міст&cursor=${CURSOR}`]) {
    const { meta, links } = await draw(search, { query })
    expect(meta.robots).toEqual([expect.stringMatching(/^noindex/)])
    expect(links.canonical).toBeUndefined()
  }
})
