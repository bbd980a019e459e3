// A section's pages.
import { beforeAll, describe, expect, it } from 'vitest'
import { SECTION_PAGE_SIZE, type SectionPage } from '@/domain/front/section-front'
import type { Paper, PaperSection } from '@/domain/settings/paper'
import { findPaper } from '@/domain/settings/queries'
import { useDatabase } from '@/domain/testing/database'
import { aLiveStory } from '@/domain/testing/example-articles'
import { anAuthor, aSection } from '@/domain/testing/examples'
import { collectShown, type Touch, touch } from '@/domain/touch'
import { findSectionBySlug, findSectionPage, LAST_PAGE } from './queries'

useDatabase()

const NOW = new Date('2026-11-22T12:00:00Z')
const STORIES = SECTION_PAGE_SIZE + 3
let paper: Paper
let section: PaperSection
let empty: PaperSection

beforeAll(async () => {
  const filed = { sectionId: (await aSection({ slug: 'sport' })).id, authorIds: [(await anAuthor()).id] }
  await aSection({ slug: 'nauka' })
  // Four minutes in all: many stories of one minute must not be lost or doubled between two pages.
  for (let n = 1; n <= STORIES; n += 1)
    await aLiveStory({ ...filed, headline: `Story ${n}`, now: new Date(Date.UTC(2026, 10, 22, 8, n % 4)) })
  paper = await findPaper('uk')
  section = findSectionBySlug(paper, 'sport') as PaperSection
  empty = findSectionBySlug(paper, 'nauka') as PaperSection
})

describe('a section', () => {
  it('is found by its address in its own language only', () => {
    expect(findSectionBySlug(paper, 'sport-en')).toBeNull()
    expect(section.slugs).toEqual({ uk: 'sport', en: 'sport-en' })
  })

  it('shows every story once over its pages, and says where they end', async () => {
    const first = await findSectionPage(paper, section, { page: 1, now: NOW })
    const second = await findSectionPage(paper, section, { page: 2, now: NOW })
    const headlines = [...shownOn(first), ...shownOn(second)].map((story) => story.headline)
    expect(new Set(headlines).size).toBe(STORIES)
    expect(headlines).toHaveLength(STORIES)
    expect([first?.hasOlder, second?.hasOlder]).toEqual([true, false])
  })

  it('has no page beyond its last story, and none without a proper number', async () => {
    for (const page of [3, 0, -1, 1.5, Number.NaN, LAST_PAGE + 1])
      expect(await findSectionPage(paper, section, { page: page, now: NOW })).toBeNull()
  })

  it('without a story has a first page all the same', async () => {
    expect(await findSectionPage(paper, empty, { page: 1, now: NOW })).toEqual({
      lead: null,
      seconds: [],
      stories: [],
      page: 1,
      hasOlder: false,
    })
  })

  it('grows old with its section and with each story it shows', async () => {
    const shown = new Set<Touch>()
    const page = await collectShown(shown, () => findSectionPage(paper, section, { page: 2, now: NOW }))
    const ids = page?.stories.map((story) => story.id) ?? []
    expect([...shown].sort()).toEqual(
      [touch.section(section.id, 'uk'), ...ids.flatMap((id) => [touch.article(id), touch.comments(id)])].sort(),
    )
  })
})

function shownOn(page: SectionPage | null) {
  return page ? [...(page.lead ? [page.lead] : []), ...page.seconds, ...page.stories] : []
}
