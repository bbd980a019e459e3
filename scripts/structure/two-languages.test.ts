// Topics and days in two languages: what the switch and search engines are told of each other agrees on both sides.
import { beforeAll, expect, test } from 'vitest'
import { GET as dayPage } from '@/app/[locale]/(reader)/archive/[year]/[month]/[day]/route'
import { GET as monthPage } from '@/app/[locale]/(reader)/archive/[year]/[month]/route'
import { GET as tagPage } from '@/app/[locale]/(reader)/tag/[slug]/route'
import { system } from '@/domain/actor'
import { withdrawArticle } from '@/domain/articles/commands'
import { pairTag } from '@/domain/tags/commands'
import { useDatabase as aFreshDatabase } from '@/domain/testing/database'
import { told } from '@/domain/testing/example-articles'
import { aWholePaper } from '@/domain/testing/whole-paper'
import { db } from '@/lib/db'
import { buildSheets } from '../build-sheets.mjs'
import { draw, SITE } from './drawn-page'

aFreshDatabase()

const HOUSE = system('test')
let paper: Awaited<ReturnType<typeof aWholePaper>>

beforeAll(async () => {
  await buildSheets()
  paper = await aWholePaper()
  const { id } = await db().tag.findFirstOrThrow({ where: { slug: 'mosty' } })
  told(await pairTag(HOUSE, { tagId: id, translation: 'Bridges' }))
})

const both = (path: string, english = path) => ({ uk: SITE + path, en: `${SITE}/en${english}`, 'x-default': SITE + path })

test('a topic and its pair name each other, and the switch leads there', async () => {
  const [uk, en] = [await draw(tagPage, { slug: 'mosty' }), await draw(tagPage, { locale: 'en', slug: 'bridges' })]
  expect([uk.languages, en.languages]).toEqual([both('/tag/mosty', '/tag/bridges'), both('/tag/mosty', '/tag/bridges')])
  expect([uk.otherLanguage, en.otherLanguage]).toEqual(['/en/tag/bridges', '/tag/mosty'])
  const alone = await draw(tagPage, { slug: 'richka' })
  expect([alone.languages, alone.otherLanguage]).toEqual([{}, '/en'])
})

test('a day and a month are in both languages only where both have stories; the switch finds the nearest', async () => {
  const [day, month] = [
    { year: '2026', month: '11', day: '20' },
    { year: '2026', month: '11' },
  ]
  for (const [page, params, path] of [
    [dayPage, day, '/2026/11/20'],
    [monthPage, month, '/2026/11'],
  ] as const) {
    const [uk, en] = [await draw(page, params), await draw(page, { ...params, locale: 'en' })]
    expect([uk.languages, en.languages]).toEqual([both(path), both(path)])
    expect([uk.otherLanguage, en.otherLanguage]).toEqual([`/en${path}`, path])
  }
  const onlyUkrainian = await draw(dayPage, { ...day, day: '19' })
  expect([onlyUkrainian.languages, onlyUkrainian.otherLanguage]).toEqual([{}, '/en/2026/11/20'])
})

test('when the other language has nothing left, nothing leads there', async () => {
  told(await withdrawArticle(HOUSE, { articleId: paper.translation.articleId }))
  for (const page of [await draw(tagPage, { slug: 'mosty' }), await draw(dayPage, { year: '2026', month: '11', day: '20' })]) {
    expect([page.languages, page.otherLanguage]).toEqual([{}, '/en'])
  }
})
