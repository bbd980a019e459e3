// The front page as the database gives it.
import { describe, expect, it } from 'vitest'
import { system } from '@/domain/actor'
import { withdrawArticle } from '@/domain/articles/commands'
import { findPaper } from '@/domain/settings/queries'
import { useDatabase } from '@/domain/testing/database'
import { aLiveStory, aPhoto, told } from '@/domain/testing/example-articles'
import { anAuthor, aSection } from '@/domain/testing/examples'
import { collectShown, type Touch, touch } from '@/domain/touch'
import { db } from '@/lib/db'
import { arrangeFront } from './commands'
import { findFront } from './queries'

useDatabase()

const HOUSE = system('test')
const minute = (n: number) => new Date(Date.UTC(2026, 10, 22, 8, n))

async function aPaperWithStories(count: number) {
  await db().liveArticle.deleteMany()
  const sectionId = (await aSection()).id
  const filed = { sectionId, authorIds: [(await anAuthor()).id] }
  const ids: string[] = []
  for (let n = 1; n <= count; n += 1) ids.push((await aLiveStory({ ...filed, headline: `Story ${n}`, now: minute(n) })).articleId)
  return { sectionId, ids }
}

describe('the front page', () => {
  it('of a paper without a story has no lead and knows what will make it old', async () => {
    const shown = new Set<Touch>()
    const front = await collectShown(shown, async () => findFront(await findPaper('uk'), minute(59)))
    expect(front.lead).toBeNull()
    expect([...shown]).toEqual(expect.arrayContaining([touch.paper(), touch.front('uk'), touch.latest('uk'), touch.discussed('uk')]))
  })

  it('has the newest first, then the section’s strip', async () => {
    await aPaperWithStories(8)
    const front = await findFront(await findPaper('uk'), minute(59))
    expect([front.lead, ...front.seconds].map((one) => one?.headline)).toEqual(['Story 8', 'Story 7', 'Story 6', 'Story 5'])
    expect(front.strips.map((strip) => strip.stories.map((one) => one.headline))).toEqual([['Story 4', 'Story 3', 'Story 2', 'Story 1']])
    expect(front.latest).toEqual([])
  })

  it('has an editor’s choice first, and the newest instead of a chosen story that is withdrawn', async () => {
    const { ids } = await aPaperWithStories(6)
    const [first = '', second = ''] = ids
    told(await arrangeFront(HOUSE, { locale: 'uk', baseVersion: 0, slots: [[{ articleId: first }], [{ articleId: second }]] }))
    expect((await findFront(await findPaper('uk'), minute(59))).lead?.headline).toBe('Story 1')
    told(await withdrawArticle(HOUSE, { articleId: first }))
    const front = await findFront(await findPaper('uk'), minute(59))
    expect([front.lead, ...front.seconds].map((one) => one?.headline)).toEqual(['Story 6', 'Story 2', 'Story 5', 'Story 4'])
  })

  it('of one language shows nothing of the other', async () => {
    await aPaperWithStories(2)
    expect((await findFront(await findPaper('en'), minute(59))).lead).toBeNull()
  })

  it('grows old with each story, its comments and its picture', async () => {
    const { sectionId, ids } = await aPaperWithStories(1)
    const photo = await aPhoto()
    await db().liveArticle.updateMany({ where: { sectionId }, data: { leadMediaId: photo.id } })
    const shown = new Set<Touch>()
    await collectShown(shown, async () => findFront(await findPaper('uk'), minute(59)))
    const [id = ''] = ids
    expect([...shown]).toEqual(expect.arrayContaining([touch.article(id), touch.comments(id), touch.media(photo.id)]))
  })

  it('lists the most commented, most first', async () => {
    const { ids } = await aPaperWithStories(4)
    const [quiet = '', loud = ''] = ids
    await db().liveArticle.update({ where: { articleId: quiet }, data: { commentCount: 2 } })
    await db().liveArticle.update({ where: { articleId: loud }, data: { commentCount: 9 } })
    const front = await findFront(await findPaper('uk'), minute(59))
    expect(front.discussed.map((one) => [one.headline, one.commentCount])).toEqual([
      ['Story 2', 9],
      ['Story 1', 2],
    ])
  })
})
