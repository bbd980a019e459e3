// The first page of a section as the database gives it.
import { beforeAll, expect, test } from 'vitest'
import { system } from '../actor'
import type { CardArticle } from '../articles/card'
import type { Paper, PaperSection } from '../settings/paper'
import { findPaper } from '../settings/queries'
import { useDatabase } from '../testing/database'
import { aLiveStory, told } from '../testing/example-articles'
import { anAuthor, aSection } from '../testing/examples'
import { collectShown, type Shown } from '../touch'
import { listSectionCandidates } from './candidates'
import { arrangeFront } from './commands'
import { findSectionFront } from './queries'
import { SECTION_FRONT_LEAST } from './section-front'

useDatabase()

const minute = (n: number) => new Date(Date.UTC(2026, 10, 22, 8, n))
const HOUSE = system('test')
const ids: string[] = []
let paper: Paper
let section: PaperSection

beforeAll(async () => {
  const sectionId = (await aSection({ slug: 'sport' })).id
  const filed = { sectionId, authorIds: [(await anAuthor()).id] }
  for (let n = 1; n <= 25; n += 1) ids.push((await aLiveStory({ ...filed, headline: `Story ${n}`, now: minute(n) })).articleId)
  paper = await findPaper('uk')
  section = paper.sections.find(({ id }) => id === sectionId) as PaperSection
})

async function headlines(now: Date) {
  const { lead, seconds, stories } = await findSectionFront(paper, section, now)
  return { top: [lead, ...seconds].map((one) => one?.headline), listed: stories.map((one) => one.headline) }
}

test('a section nobody arranged opens with its newest stories', async () => {
  const { top, listed } = await headlines(minute(30))
  expect(top).toEqual(['Story 25', 'Story 24', 'Story 23', 'Story 22'])
  expect(listed[0]).toBe('Story 21')
  expect(listed).toHaveLength(25 - 4)
})

test('an old story that was placed stands first while it is its time, and none of the newest is lost for it', async () => {
  const [oldest = ''] = ids
  const slots = [[{ articleId: oldest, from: minute(40), until: minute(50) }]]
  told(await arrangeFront(HOUSE, { locale: 'uk', sectionId: section.id, baseVersion: 0, slots }))
  expect((await headlines(minute(39))).top[0]).toBe('Story 25')
  const { top, listed } = await headlines(minute(40))
  expect(top).toEqual(['Story 1', 'Story 25', 'Story 24', 'Story 23'])
  expect(listed).toEqual(Array.from({ length: 21 }, (_, index) => `Story ${22 - index}`))
  expect((await headlines(minute(50))).top[0]).toBe('Story 25')
})

test('its page names the minute when the next placed story begins or ends', async () => {
  const until = async (now: Date) => {
    const shown: Shown = new Set()
    await collectShown(shown, () => findSectionFront(paper, section, now))
    return shown.until
  }
  expect(await until(minute(30))).toEqual(minute(40))
  expect(await until(minute(40))).toEqual(minute(50))
  expect(await until(minute(50))).toBeUndefined()
})

test('a later minute at which more has come out than the page holds has closed one', async () => {
  const [one] = (await findSectionFront(paper, section, minute(60))).stories
  const stories = Array.from({ length: 5 }, (_, n) => ({
    sectionId: section.id,
    card: { ...(one as CardArticle), id: crypto.randomUUID(), publishedAt: minute(61 + n) },
  }))
  const { newest, lastPage } = await listSectionCandidates(paper, { sectionId: section.id, slots: [] }, { gone: [], stories })
  expect([newest.length, lastPage]).toEqual([SECTION_FRONT_LEAST, 1])
})
