// The page of editorial standards: there, linked, mapped and named to search engines as soon as the paper says something of itself.
import { beforeAll, expect, test } from 'vitest'
import { GET as storyPage } from '@/app/[locale]/(reader)/[section]/[slug]/route'
import { GET as llms } from '@/app/[locale]/(reader)/llms.txt/route'
import { GET as frontPage } from '@/app/[locale]/(reader)/route'
import { GET as standardsPage } from '@/app/[locale]/(reader)/standards/route'
import { system } from '@/domain/actor'
import { findPaper } from '@/domain/settings/queries'
import { listPages } from '@/domain/sitemap/queries'
import { changeStandards } from '@/domain/standards/commands'
import { useDatabase as aFreshDatabase } from '@/domain/testing/database'
import { told } from '@/domain/testing/example-articles'
import { aWholePaper, HOSTILE } from '@/domain/testing/whole-paper'
import { buildSheets } from '../build-sheets.mjs'
import { draw, SITE } from './drawn-page'

aFreshDatabase()

const NOW = new Date('2026-11-23T08:00:00Z')
const said = { principles: `${HOSTILE}\n\nПеревіряємо.`, ethics: 'Без подарунків.', ownership: 'Громада.', masthead: 'Олена Бережна' }
let slug = ''

beforeAll(async () => {
  await buildSheets()
  slug = (await aWholePaper()).story.slug
})

test('a paper that says nothing has no such page, and names none', async () => {
  await expect(draw(standardsPage, {})).rejects.toThrow('404')
  const { data, anchors } = await draw(storyPage, { section: 'hromada', slug })
  expect(data[0]?.publisher).not.toHaveProperty('publishingPrinciples')
  expect(anchors).not.toContain('/standards')
})

test('what it says can be read, and every story names it to search engines', async () => {
  told(await changeStandards(system('test'), { locale: 'uk', ...said }, { now: NOW }))
  const page = await draw(standardsPage, {})
  expect(page.text('p')).toEqual(expect.arrayContaining([HOSTILE, 'Перевіряємо.', 'Без подарунків.']))
  expect(page.links.canonical).toEqual([`${SITE}/standards`])
  expect([page.languages, page.otherLanguage]).toEqual([{}, '/en'])
  const policies = {
    publishingPrinciples: `${SITE}/standards`,
    ethicsPolicy: `${SITE}/standards#ethics`,
    ownershipFundingInfo: `${SITE}/standards#ownership`,
    masthead: `${SITE}/standards#masthead`,
  }
  const story = await draw(storyPage, { section: 'hromada', slug })
  expect(story.data[0]?.publisher).toMatchObject(policies)
  expect((await draw(frontPage, {})).data[0]).toMatchObject(policies)
  expect(page.ids).toEqual(expect.arrayContaining(['ethics', 'ownership', 'masthead']))
  expect(story.anchors).toContain('/standards')
  expect(await listPages(await findPaper('uk'))).toContainEqual({ path: '/standards', changedAt: NOW })
  expect(await askLlms('uk')).toContain(`(${SITE}/standards)`)
  expect(await askLlms('en')).not.toContain('/standards')
})

test('in both languages, each page leads to the other', async () => {
  told(await changeStandards(system('test'), { locale: 'en', ...said, masthead: '' }))
  const both = { uk: `${SITE}/standards`, en: `${SITE}/en/standards`, 'x-default': `${SITE}/standards` }
  for (const [locale, other] of [
    ['uk', '/en/standards'],
    ['en', '/standards'],
  ] as const) {
    const page = await draw(standardsPage, { locale })
    expect([page.languages, page.otherLanguage]).toEqual([both, other])
  }
})

async function askLlms(locale: string): Promise<string> {
  return await (await llms(new Request(SITE), { params: Promise.resolve({ locale }) })).text()
}
