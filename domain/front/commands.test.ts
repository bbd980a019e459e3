import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import type { Person } from '../actor'
import { withdrawArticle } from '../articles/commands'
import { useDatabase } from '../testing/database'
import { aDraft, aLiveStory, told } from '../testing/example-articles'
import { aPerson, aSection } from '../testing/examples'
import { onForget, type Touch, touch } from '../touch'
import { arrangeFront, restoreFront } from './commands'
import { listFrontHistory } from './history-desk'

useDatabase()

type Example = { articleId: string }

/** Each story in a slot of its own, for good, on the front page of a section nobody has arranged. */
async function anArrangedSection(editor: Person, count = 2) {
  const sectionId = (await aSection()).id
  const stories: Example[] = []
  for (let n = 0; n < count; n += 1) stories.push(await aLiveStory({ sectionId }))
  told(await arrangeFront(editor, aPage({ sectionId, baseVersion: 0 }, ...stories)))
  return { sectionId, stories }
}

function aPage(of: { locale?: 'uk' | 'en'; sectionId?: string; baseVersion: number }, ...stories: Example[]) {
  return { locale: 'uk', ...of, slots: stories.map(({ articleId }) => [{ articleId }]) }
}

async function standing(sectionId: string) {
  const newest = { where: { locale: 'uk', sectionId }, orderBy: { version: 'desc' } } as const
  const arrangement = await db().frontArrangement.findFirstOrThrow({ ...newest, include: { placements: { orderBy: { slot: 'asc' } } } })
  return { version: arrangement.version, ids: arrangement.placements.map(({ articleId }) => articleId) }
}

test('an editor says what the front page begins with, and the press forgets it', async () => {
  const editor = await aPerson('editor')
  const [lead, second] = [await aLiveStory(), await aLiveStory()]
  const forgotten: Touch[] = []
  onForget((touches) => forgotten.push(...touches))
  expect(await arrangeFront(editor, aPage({ baseVersion: 0 }, lead, second))).toEqual({ ok: true, value: { version: 1 } })
  expect(await arrangeFront(editor, aPage({ baseVersion: 1 }, second))).toEqual({ ok: true, value: { version: 2 } })
  onForget(null)
  expect(forgotten).toEqual([touch.front('uk'), touch.front('uk')])
})

test('a section’s front page is arranged like the paper’s, and touches the section', async () => {
  const editor = await aPerson('editor')
  const forgotten: Touch[] = []
  const sectionId = (await aSection()).id
  const [there, elsewhere] = [await aLiveStory({ sectionId }), await aLiveStory()]
  onForget((touches) => forgotten.push(...touches))
  expect(await arrangeFront(editor, aPage({ sectionId, baseVersion: 0 }, there))).toMatchObject({ ok: true })
  onForget(null)
  expect(forgotten).toEqual([touch.section(sectionId, 'uk')])
  expect(await arrangeFront(editor, aPage({ sectionId, baseVersion: 1 }, elsewhere))).toMatchObject({ kind: 'invalid' })
  expect(await arrangeFront(editor, aPage({ sectionId: crypto.randomUUID(), baseVersion: 0 }))).toEqual({ ok: false, kind: 'missing' })
})

test('an author and a moderator may not arrange it, bring an earlier one back, nor see its history', async () => {
  const { sectionId, stories } = await anArrangedSection(await aPerson('editor'))
  for (const role of ['author', 'moderator'] as const) {
    const person = await aPerson(role)
    const forbidden = { ok: false, kind: 'forbidden' }
    expect(await arrangeFront(person, aPage({ sectionId, baseVersion: 1 }, ...stories))).toEqual(forbidden)
    expect(await restoreFront(person, { locale: 'uk', sectionId, baseVersion: 1, version: 1 })).toEqual(forbidden)
    expect(await listFrontHistory(person, { locale: 'uk', sectionId })).toEqual([])
  }
})

test('a draft, a story of the other language and a story twice at one time cannot stand there', async () => {
  const editor = await aPerson('editor')
  const { sectionId } = await anArrangedSection(editor)
  const [draft, english, live] = [
    await aDraft({ sectionId }),
    await aLiveStory({ locale: 'en', sectionId }),
    await aLiveStory({ sectionId }),
  ]
  for (const stories of [[draft], [english], [live, live]]) {
    expect(await arrangeFront(editor, aPage({ sectionId, baseVersion: 1 }, ...stories))).toMatchObject({ ok: false, kind: 'invalid' })
  }
})

test('who put a story that was withdrawn meanwhile, or is filed elsewhere, is told which and why', async () => {
  const editor = await aPerson('editor')
  const { sectionId, stories } = await anArrangedSection(editor)
  const [kept, taken] = stories as [Example, Example]
  told(await withdrawArticle(editor, { articleId: taken.articleId }))
  expect(await arrangeFront(editor, aPage({ sectionId, baseVersion: 1 }, kept, taken, await aLiveStory()))).toEqual({
    ok: false,
    kind: 'invalid',
    errors: [
      { field: 'slots.1.0.articleId', code: 'storyWithdrawn' },
      { field: 'slots.2.0.articleId', code: 'storyElsewhere' },
    ],
  })
})

test('a story may go from one slot to another at its minute, and end only after it began', async () => {
  const editor = await aPerson('editor')
  const { sectionId, stories } = await anArrangedSection(editor)
  const { articleId } = stories[0] as Example
  const six = '2026-11-22T16:00:00Z'
  const page = { locale: 'uk', sectionId, baseVersion: 1 }
  const moving = [[{ articleId, until: six }], [{ articleId, from: six }]]
  const backwards = [[{ articleId, from: six, until: '2026-11-22T15:00:00Z' }]]
  expect(await arrangeFront(editor, { ...page, slots: backwards })).toMatchObject({ errors: [{ field: 'slots.0.0.until' }] })
  expect(await arrangeFront(editor, { ...page, slots: moving })).toMatchObject({ ok: true })
})

test('a story that waits for its minute can be placed before it is live', async () => {
  const editor = await aPerson('editor')
  const { sectionId } = await anArrangedSection(editor)
  const draft = await aDraft({ sectionId })
  const at = new Date('2026-11-22T16:00:00Z')
  await db().schedule.create({
    data: { articleId: draft.articleId, kind: 'publish', wallTime: '2026-11-22T18:00', zone: 'Europe/Kyiv', at },
  })
  expect(await arrangeFront(editor, aPage({ sectionId, baseVersion: 1 }, draft))).toMatchObject({ ok: true })
})

test('of two editors the second is told what the first published, and neither arrangement is lost', async () => {
  const [first, second] = [await aPerson('editor', 'Олена'), await aPerson('editor')]
  const { sectionId, stories } = await anArrangedSection(first)
  const [one, other] = stories as [Example, Example]
  const page = { sectionId, baseVersion: 1 }
  told(await arrangeFront(first, aPage(page, other)))
  expect(await arrangeFront(second, aPage(page, one))).toMatchObject({
    kind: 'refused',
    reason: 'frontChangedMeanwhile',
    params: { who: 'Олена' },
    current: { version: 2, slots: [[{ articleId: other.articleId, from: null, until: null }], [], [], []] },
  })
  told(await arrangeFront(second, aPage({ ...page, baseVersion: 2 }, one)))
  expect((await listFrontHistory(second, { locale: 'uk', sectionId })).map(({ version }) => version)).toEqual([3, 2, 1])
})

test('two orders at one moment make one new version', async () => {
  const editor = await aPerson('editor')
  const { sectionId, stories } = await anArrangedSection(editor)
  const page = aPage({ sectionId, baseVersion: 1 }, ...stories)
  const outcomes = await Promise.all([arrangeFront(editor, page), arrangeFront(editor, page)])
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true])
})

test('an earlier page is brought back as a new version, and the page it replaced can be brought back as well', async () => {
  const editor = await aPerson('editor')
  const { sectionId, stories } = await anArrangedSection(editor)
  const [first, second] = stories as [Example, Example]
  told(await arrangeFront(editor, aPage({ sectionId, baseVersion: 1 }, second)))
  const place = { locale: 'uk', sectionId }
  expect(await restoreFront(editor, { ...place, baseVersion: 2, version: 1 })).toEqual({ ok: true, value: { version: 3 } })
  expect(await standing(sectionId)).toEqual({ version: 3, ids: [first.articleId, second.articleId] })
  expect(await restoreFront(editor, { ...place, baseVersion: 2, version: 1 })).toMatchObject({ reason: 'frontChangedMeanwhile' })
  expect(await restoreFront(editor, { ...place, baseVersion: 3, version: 2 })).toMatchObject({ ok: true })
  expect(await standing(sectionId)).toEqual({ version: 4, ids: [second.articleId] })
  expect(await restoreFront(editor, { ...place, baseVersion: 4, version: 9 })).toEqual({ ok: false, kind: 'missing' })
})

test('a page that names a story withdrawn since can be brought back', async () => {
  const editor = await aPerson('editor')
  const { sectionId, stories } = await anArrangedSection(editor)
  const [first] = stories as [Example]
  told(await withdrawArticle(editor, { articleId: first.articleId }))
  expect(await arrangeFront(editor, aPage({ sectionId, baseVersion: 1 }, ...stories))).toMatchObject({ kind: 'invalid' })
  expect(await restoreFront(editor, { locale: 'uk', sectionId, baseVersion: 1, version: 1 })).toMatchObject({ ok: true })
})
