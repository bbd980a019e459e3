// A section's pages: its own with the newest, the others counted from the oldest, each the same for good.
import { beforeAll, describe, expect, it } from 'vitest'
import { system } from '@/domain/actor'
import { withdrawArticle } from '@/domain/articles/commands'
import { SECTION_FRONT_LEAST, SECTION_FRONT_MOST, SECTION_PAGE_SIZE, type SectionPage } from '@/domain/front/section-front'
import type { Paper, PaperSection } from '@/domain/settings/paper'
import { findPaper } from '@/domain/settings/queries'
import { useDatabase } from '@/domain/testing/database'
import { aLiveStory, told } from '@/domain/testing/example-articles'
import { anAuthor, aPerson, aSection } from '@/domain/testing/examples'
import { collectShown, type Touch, touch } from '@/domain/touch'
import { db } from '@/lib/db'
import { layOutSections } from './laying-out'
import { findSectionBySlug, findSectionPage, isOpenPage } from './queries'

useDatabase()

const NOW = new Date('2026-11-22T12:00:00Z')
const HOUSE = system('test')
let paper: Paper
let section: PaperSection
let filed: { sectionId: string; authorIds: string[] }

const ask = (page: number | null, of = section) => findSectionPage(paper, of, { page, now: NOW })
const headlines = async (page: number | null) => shownOn(await ask(page)).map((story) => story.headline)
/** Seven in a minute: stories of one moment must not be lost or doubled between two pages. */
const publish = (n: number) => aLiveStory({ ...filed, headline: `Story ${n}`, now: new Date(Date.UTC(2026, 10, 22, 8, Math.floor(n / 7))) })
const addNext = async (count: number) => {
  for (const first = next; next < first + count; next += 1) await publish(next)
}
let next = 1

beforeAll(async () => {
  filed = { sectionId: (await aSection({ slug: 'sport' })).id, authorIds: [(await anAuthor()).id] }
  await aSection({ slug: 'nauka' })
  paper = await findPaper('uk')
  section = findSectionBySlug(paper, 'sport') as PaperSection
})

describe('a section', () => {
  it('is found by its address in its own language only', () => {
    expect(findSectionBySlug(paper, 'sport-en')).toBeNull()
    expect(section.slugs).toEqual({ uk: 'sport', en: 'sport-en' })
  })

  it('has everything on its own page as long as that is not much', async () => {
    await addNext(SECTION_FRONT_MOST)
    expect(await headlines(null)).toHaveLength(SECTION_FRONT_MOST)
    expect(await ask(null)).toMatchObject({ page: null, newer: null, older: null })
    expect(await ask(1)).toBeNull()
    expect(await isOpenPage(paper, section, 1)).toBe(true)
  })

  it('closes a page when there is one story more, and none is lost or shown twice', async () => {
    await addNext(1)
    const [front, first] = [await headlines(null), await headlines(1)]
    expect([front.length, first.length]).toEqual([SECTION_FRONT_LEAST, SECTION_PAGE_SIZE])
    expect(new Set([...front, ...first]).size).toBe(SECTION_FRONT_MOST + 1)
    expect([await ask(null), await ask(1)]).toMatchObject([
      { newer: null, older: 1 },
      { newer: 'front', older: null },
    ])
  })

  it('keeps a full page as it is, whatever comes out later', async () => {
    const first = await headlines(1)
    await addNext(SECTION_PAGE_SIZE)
    expect(await headlines(1)).toEqual(first)
    const all = [...(await headlines(null)), ...(await headlines(2)), ...first]
    expect([all.length, new Set(all).size]).toEqual([next - 1, next - 1])
    expect([await ask(1), await ask(2)]).toMatchObject([
      { newer: 2, older: null },
      { newer: 'front', older: 1 },
    ])
  })

  it('has no page beyond the last, and none without a proper number', async () => {
    for (const page of [3, 0, -1, 1.5, Number.NaN, 1_000_000]) expect(await ask(page)).toBeNull()
    expect([await isOpenPage(paper, section, 3), await isOpenPage(paper, section, 4)]).toEqual([true, false])
  })

  it('without a story has its own page all the same', async () => {
    const empty = findSectionBySlug(paper, 'nauka') as PaperSection
    expect(await ask(null, empty)).toEqual({ lead: null, seconds: [], stories: [], page: null, newer: null, older: null })
  })

  it('grows old on its last page with the section, on others only with what they show and with their months', async () => {
    const touchesOf = async (page: number) => {
      const shown = new Set<Touch>()
      const found = await collectShown(shown, () => ask(page))
      for (const { id } of found?.stories ?? []) for (const one of [touch.article(id), touch.comments(id)]) shown.delete(one)
      return [...shown].sort()
    }
    const always = [`month:2026-11:uk`, touch.sectionPages(section.id, 'uk')]
    expect(await touchesOf(1)).toEqual(always)
    expect(await touchesOf(2)).toEqual([...always, touch.section(section.id, 'uk')].sort())
  })

  it('has a smaller page where a story was withdrawn, and the others stay', async () => {
    const [before, second] = [await ask(1), await headlines(2)]
    const gone = before?.stories[3]
    told(await withdrawArticle(HOUSE, { articleId: gone?.id ?? '' }))
    expect(await headlines(1)).toEqual(before?.stories.filter(({ id }) => id !== gone?.id).map(({ headline }) => headline))
    expect(await headlines(2)).toEqual(second)
  })
})

describe('laying out anew', () => {
  it('is for the house, and changes nothing where nothing is too large', async () => {
    expect(await layOutSections(await aPerson('admin'), {})).toMatchObject({ kind: 'forbidden' })
    expect(await layOutSections(HOUSE, {})).toMatchObject({ kind: 'refused', reason: 'nothingChanged' })
  })

  it('divides a page into which old stories were brought, and leaves those before it', async () => {
    const first = await headlines(1)
    const [place] = (await ask(2))?.stories.slice(-1) ?? []
    const brought = { ...filed, now: new Date(place?.publishedAt.getTime() ?? 0) }
    const count = 2 * SECTION_PAGE_SIZE + 3
    for (let n = 0; n < count; n += 1) await aLiveStory({ ...brought, headline: `Brought ${n}` })
    told(await layOutSections(HOUSE, {}))
    expect(await headlines(1)).toEqual(first)
    const sizes = []
    const all = [...first, ...(await headlines(null))]
    for (let page = 2; await ask(page); page += 1) {
      all.push(...(await headlines(page)))
      sizes.push((await headlines(page)).length)
    }
    expect(new Set(sizes)).toEqual(new Set([SECTION_PAGE_SIZE]))
    const live = await db().liveArticle.count({ where: { sectionId: section.id } })
    expect([all.length, new Set(all).size]).toEqual([live, live])
    expect(await layOutSections(HOUSE, {})).toMatchObject({ reason: 'nothingChanged' })
  })
})

function shownOn(page: SectionPage | null) {
  return page ? [...(page.lead ? [page.lead] : []), ...page.seconds, ...page.stories] : []
}
