// The map of news holds as much as its protocol allows, and what was published in the last two days.
import { expect, test } from 'vitest'
import { findPaper } from '@/domain/settings/queries'
import { useDatabase as aFreshDatabase } from '@/domain/testing/database'
import { aSection } from '@/domain/testing/examples'
import { db } from '@/lib/db'
import { listNews } from './queries'

aFreshDatabase()

const NOW = new Date('2026-11-23T12:00:00Z')

test('of more than a thousand news the newest thousand are told', async () => {
  const { id } = await aSection({ slug: 'mista' })
  await db().$executeRaw`
    with made as (select uuidv7() as id, ${NOW}::timestamptz - n * interval '2 minutes' as at, n from generate_series(1, 1700) as n),
         written as (insert into articles (id, locale, status, first_published_at) select id, 'uk', 'live', at from made)
    insert into live_articles (article_id, locale, slug, section_id, headline, standfirst, body, minutes, published_at)
    select id, 'uk', 's-' || n, ${id}::uuid, 'Новина', '', '{"version":1,"blocks":[]}', 1, at from made`
  const news = await listNews(await findPaper('uk'), NOW)
  expect([news.length, news[0]?.path, news.at(-1)?.path]).toEqual([1_000, '/mista/s-1', '/mista/s-1000'])
  // At the end of two days the older ones are no news.
  const later = new Date(NOW.getTime() + 47 * 60 * 60_000)
  expect(await listNews(await findPaper('uk'), later)).toHaveLength(29)
})
