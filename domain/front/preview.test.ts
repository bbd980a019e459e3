// The preview of a minute is the page when the clock gets there.
import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { system } from '../actor'
import { saveDraft } from '../articles/commands'
import { putUpStrip } from '../breaking/commands'
import { findStripAt } from '../breaking/desk'
import { findStrip } from '../breaking/queries'
import { scheduleArticle } from '../schedule/commands'
import { runDueSchedules } from '../schedule/due'
import { wallTimeOf } from '../schedule/wall-time'
import { findPaper } from '../settings/queries'
import { useDatabase } from '../testing/database'
import { aDraft, aLiveStory, told } from '../testing/example-articles'
import { anAuthor, aPerson, aSection } from '../testing/examples'
import { arrangeFront } from './commands'
import { findFrontPreview } from './desk'
import { findFront, findSectionFront } from './queries'

useDatabase()

type Story = Awaited<ReturnType<typeof aLiveStory>>

const HOUSE = system('test')
const MINUTE_MS = 60_000
/** Well ahead, so that nothing real comes in between. */
const START = new Date('2027-03-27T22:00:00Z')
const minute = (n: number) => new Date(START.getTime() + n * MINUTE_MS)

test('a page previewed for every minute of an evening is that page at its minute, over the night when clocks go forward', async () => {
  const editor = await aPerson('editor')
  const filed = { sectionId: (await aSection()).id, authorIds: [(await anAuthor()).id] }
  const live: Story[] = []
  for (let n = 1; n <= 9; n += 1) live.push(await aLiveStory({ ...filed, headline: `Story ${n}`, now: minute(-100 + n) }))
  const [oldest, changed, withdrawn, talkedAbout, placed] = live as [Story, Story, Story, Story, Story]
  await db().liveArticle.update({ where: { articleId: talkedAbout.articleId }, data: { commentCount: 7 } })
  await db().liveArticle.update({ where: { articleId: withdrawn.articleId }, data: { commentCount: 9 } })
  const coming = await aDraft({ ...filed, headline: 'Coming' })

  const order = async (articleId: string, kind: string, { version, at, change }: { version: number; at: number; change?: string }) =>
    told(await scheduleArticle(editor, { articleId, kind, version, change, wallTime: wallTimeOf(minute(at)) }, { now: minute(0) }))
  await order(coming.articleId, 'publish', { version: coming.version, at: 20 })
  const edited = told(
    await saveDraft(HOUSE, {
      articleId: changed.articleId,
      version: changed.version,
      kind: 'saved',
      ...changed.content,
      headline: 'Changed',
    }),
  )
  await order(changed.articleId, 'update', { version: edited.version, at: 30, change: 'update' })
  await order(withdrawn.articleId, 'withdraw', { version: withdrawn.version, at: 40 })

  const slots = [
    [
      { articleId: placed.articleId, until: minute(50) },
      { articleId: coming.articleId, from: minute(20) },
    ],
    [{ articleId: withdrawn.articleId }],
    [{ articleId: oldest.articleId, from: minute(60), until: minute(170) }],
  ]
  for (const sectionId of [null, filed.sectionId])
    told(await arrangeFront(editor, { locale: 'uk', sectionId, baseVersion: 0, slots }, { now: minute(0) }))
  told(await putUpStrip(editor, { locale: 'uk', words: 'Рух перекрито', minutes: 90 }, { now: minute(0) }))

  const minutes = [0, 10, 19, 20, 25, 30, 40, 49, 50, 60, 89, 90, 120, 150, 169, 170, 200]
  const previews = []
  for (const n of minutes) {
    const at = { minute: minute(n) }
    previews.push({
      paper: (await findFrontPreview(editor, { locale: 'uk', sectionId: null }, at))?.page,
      section: (await findFrontPreview(editor, { locale: 'uk', sectionId: filed.sectionId }, at))?.page,
      strip: await findStripAt(editor, 'uk', minute(n)),
    })
  }

  const paper = await findPaper('uk')
  const section = paper.sections.find(({ id }) => id === filed.sectionId)
  if (!section) throw new Error('The section is not in the paper')
  for (const [index, n] of minutes.entries()) {
    await runDueSchedules(minute(n))
    const now = minute(n)
    const standing = {
      paper: await findFront(paper, now),
      section: { ...(await findSectionFront(paper, section, now)) },
      strip: await findStrip('uk', now),
    }
    expect({ n, ...standing }).toEqual({ n, ...previews[index] })
  }
  expect(previews.map(({ strip }) => strip !== null)).toEqual(minutes.map((n) => n < 90))
  expect(new Set(previews.map(({ paper: page }) => page && 'lead' in page && page.lead?.headline))).toEqual(new Set(['Story 5', 'Coming']))
})

test('only editors look ahead, and only at pages there are', async () => {
  const at = { minute: minute(0) }
  for (const role of ['author', 'moderator'] as const) {
    expect(await findFrontPreview(await aPerson(role), { locale: 'uk', sectionId: null }, at)).toBeNull()
    expect(await findStripAt(await aPerson(role), 'uk', minute(0))).toBeNull()
  }
  const editor = await aPerson('editor')
  expect(await findFrontPreview(editor, { locale: 'uk', sectionId: crypto.randomUUID() }, at)).toBeNull()
  expect(await findFrontPreview(editor, { locale: 'en', sectionId: null }, { ...at, version: 4 })).toBeNull()
})
