// The hub hears of every change of a feed, and nobody waits for it.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { system } from '../../actor'
import { publishArticle, saveDraft, withdrawArticle } from '../../articles/commands'
import { useDatabase as aFreshDatabase } from '../../testing/database'
import { aLiveStory, told } from '../../testing/example-articles'
import { anAuthor, aPerson, aSection } from '../../testing/examples'
import { aServer } from '../../testing/http'
import { onForget, type Touch } from '../../touch'
import { notePing, takePing } from './commands'
import { tellHub } from './telling'

aFreshDatabase()

let status = 204
let hub: Awaited<ReturnType<typeof aServer>>

beforeAll(async () => {
  hub = await aServer(() => status)
  await db().settings.create({ data: { id: 1, hubUrl: hub.url } })
})
afterAll(() => hub.close())
beforeEach(() => {
  status = 204
  hub.asked.length = 0
})

const NOW = new Date('2026-11-24T08:00:00Z')
const after = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

test('publishing, changing and withdrawing a story tells of each feed it is in, in every format, once', async () => {
  const [section, author] = [await aSection({ slug: 'mista' }), await anAuthor()]
  const place = { sectionId: section.id, authorIds: [author.id], tags: ['Мости'] }
  const story = await aLiveStory({ ...place, now: NOW })
  expect(hub.asked).toEqual([])
  await tellHub(NOW)
  const expected = ['', '/mista', `/author/${author.slug}`, '/tag/mosty'].flatMap((at) =>
    ['atom.xml', 'feed.json', 'feed.xml'].map((file) => `http://visnyk.test${at}/${file}`),
  )
  expect(topics()).toEqual(expected.sort())
  expect(hub.asked[0]).toMatchObject({ method: 'POST' })
  expect(Object.fromEntries(new URLSearchParams(hub.asked[0]?.body))).toMatchObject({ 'hub.mode': 'publish' })

  hub.asked.length = 0
  await tellHub(after(1))
  expect(hub.asked).toEqual([])

  const editor = await aPerson('editor')
  const { articleId } = story
  const { version } = told(
    await saveDraft(editor, { articleId, version: story.version, kind: 'saved', ...story.content, headline: 'Міст стоїть' }),
  )
  const forgotten: Touch[] = []
  onForget((touches) => forgotten.push(...touches))
  told(await publishArticle(editor, { articleId, version, change: 'update', words: 'Стоїть.' }, { now: after(2) }))
  onForget(null)
  expect(forgotten).toContain('hub')
  await tellHub(after(2))
  expect(topics()).toEqual(expected.sort())

  hub.asked.length = 0
  told(await withdrawArticle(editor, { articleId }, { now: after(3) }))
  await tellHub(after(3))
  expect(topics()).toEqual(expected.sort())
})

test('a hub that does not answer is asked again later, and given up in the end', async () => {
  status = 503
  await aLiveStory({ now: after(10) })
  for (const minutes of [10, 10, 11, 16, 46, 166, 400]) await tellHub(after(minutes))
  // Section, author and paper: five times each, in three formats.
  expect(hub.asked).toHaveLength(3 * 5 * 3)
  expect(await db().hubPing.count()).toBe(0)
  expect(await db().auditRecord.findMany({ where: { command: 'hub.tell' }, select: { subjectType: true } })).toHaveLength(3)
})

test('a change that comes while the hub is being told is told as well', async () => {
  const story = await aLiveStory({ now: after(500) })
  const editor = await aPerson('editor')
  const taken = told(await takePing(system('test'), {}, { now: after(500) }))
  told(await withdrawArticle(editor, { articleId: story.articleId }, { now: after(501) }))
  told(await notePing(system('test'), { ...taken, isTold: true }, { now: after(501) }))
  await tellHub(after(501))
  expect(topics()).toHaveLength(3 * 3)
  expect(await db().hubPing.count()).toBe(0)
})

test('without a hub nothing is written down', async () => {
  await db().settings.update({ where: { id: 1 }, data: { hubUrl: '' } })
  await aLiveStory({ now: after(600) })
  expect(await db().hubPing.count()).toBe(0)
})

function topics(): string[] {
  return hub.asked.map(({ body }) => new URLSearchParams(body).get('hub.topic') ?? '').sort()
}
