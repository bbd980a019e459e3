import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { DraftContent } from '@/domain/articles/schema'
import { DraftKeeper } from './draft-keeper'
import type { Answer, Sending } from './draft-view'
import { keptDrafts } from './kept-drafts'

const content: DraftContent = {
  headline: 'Міст',
  standfirst: '',
  slug: null,
  sectionId: null,
  body: { version: 1, blocks: [] },
  leadMediaId: null,
  leadAlt: '',
  leadCaption: '',
  leadCredit: '',
  authorIds: [],
  tags: [],
  relatedIds: [],
  commentsOpen: true,
}
const NEWER = { version: 7, savedAt: '2026-11-22T10:00:00.000Z', savedBy: 'Ірина', content: { ...content, headline: 'Від Ірини' } }
const KEY = { articleId: 'a', personId: 'p' }

/** The newsroom's end: answers in turn, then saves. */
function newsroom(...answers: Answer[]) {
  const sent: Sending[] = []
  const send = async (sending: Sending): Promise<Answer> => {
    sent.push(sending)
    return answers.shift() ?? { ok: true, saved: { version: sending.version + 1, savedAt: new Date().toISOString(), slugTaken: false } }
  }
  return { sent, send }
}

function storage(): Storage {
  const items = new Map<string, string>()
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  } as unknown as Storage
}

function keeper(send: (sending: Sending) => Promise<Answer>, place = storage()) {
  const draft = new DraftKeeper({ content, version: 3, savedAt: new Date(), send, kept: keptDrafts(place, KEY) })
  draft.start()
  return draft
}

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

test('what is typed is saved after a pause, once, from the version it was typed on', async () => {
  const { sent, send } = newsroom()
  const draft = keeper(send)
  draft.change({ headline: 'М' })
  draft.change({ headline: 'Міст відкрили' })
  expect(draft.current().state).toBe('unsaved')
  await vi.advanceTimersByTimeAsync(2_000)
  expect(sent).toMatchObject([{ version: 3, kind: 'autosave', content: { headline: 'Міст відкрили' } }])
  expect(draft.current()).toMatchObject({ state: 'saved', version: 4 })
})

test('words typed while a save is under way are saved after it', async () => {
  const { sent, send } = newsroom()
  const draft = keeper(send)
  draft.change({ headline: 'Раз' })
  const saving = draft.save()
  draft.change({ headline: 'Раз, два' })
  expect(await saving).toBe(false)
  expect(await draft.save()).toBe(true)
  expect(sent.map((one) => [one.version, one.content.headline])).toEqual([
    [3, 'Раз'],
    [4, 'Раз, два'],
  ])
})

test('with the session gone the words stay in the browser, and are saved after signing in again', async () => {
  const place = storage()
  const { sent, send } = newsroom({ ok: false, problem: 'signedOut', message: 'Увійдіть' })
  const draft = keeper(send, place)
  draft.change({ headline: 'Не загублено' })
  await draft.save()
  expect(draft.current().state).toBe('signedOut')
  expect(keptDrafts(place, KEY).find()?.content.headline).toBe('Не загублено')
  draft.retry()
  await vi.advanceTimersByTimeAsync(0)
  expect(draft.current().state).toBe('saved')
  expect(sent).toHaveLength(2)
  expect(keptDrafts(place, KEY).find()).toBeNull()
})

test('a page opened again offers the words that were not saved; another person is not shown them', async () => {
  const place = storage()
  const { send } = newsroom({ ok: false, problem: 'offline', message: '' })
  const closed = keeper(send, place)
  closed.change({ headline: 'Учора' })
  await closed.save()
  closed.stop()
  const opened = keeper(newsroom().send, place)
  expect(opened.current().found?.content.headline).toBe('Учора')
  opened.takeFound()
  expect(await opened.save()).toBe(true)
  expect(opened.current().content.headline).toBe('Учора')
  expect(keptDrafts(place, { ...KEY, personId: 'other' }).find()).toBeNull()
})

test('a newer save by a colleague stops everything until somebody chooses', async () => {
  const { sent, send } = newsroom({ ok: false, problem: 'conflict', message: 'Ірина', current: NEWER })
  const draft = keeper(send)
  draft.change({ headline: 'Моє' })
  expect(await draft.save()).toBe(false)
  draft.change({ headline: 'Моє, і ще' })
  await vi.advanceTimersByTimeAsync(60_000)
  expect(draft.current()).toMatchObject({ state: 'conflict', newer: NEWER })
  expect(sent).toHaveLength(1)
  expect(await draft.keepMine()).toBe(true)
  expect(sent[1]).toMatchObject({ version: 7, content: { headline: 'Моє, і ще' } })
})

test('choosing the colleague’s words puts mine aside, and they can be brought back', async () => {
  const draft = keeper(newsroom({ ok: false, problem: 'conflict', message: '', current: NEWER }).send)
  draft.change({ headline: 'Моє' })
  await draft.save()
  draft.takeNewer()
  expect(draft.current()).toMatchObject({
    state: 'saved',
    version: 7,
    edition: 1,
    content: { headline: 'Від Ірини' },
    aside: { headline: 'Моє' },
  })
  draft.bringBack()
  expect(await draft.save()).toBe(true)
  expect(draft.current().content.headline).toBe('Моє')
})

test('without a network it tries again by itself', async () => {
  const { sent, send } = newsroom({ ok: false, problem: 'offline', message: '' }, { ok: false, problem: 'failed', message: '' })
  const draft = keeper(send)
  draft.change({ headline: 'Тунель' })
  await vi.advanceTimersByTimeAsync(2_000 + 6_000 + 6_000)
  expect(sent).toHaveLength(3)
  expect(draft.current().state).toBe('saved')
})

test('what the newsroom cannot take is told by field and kept', async () => {
  const place = storage()
  const draft = keeper(newsroom({ ok: false, problem: 'invalid', message: 'Перевірте', errors: { headline: 'Задовго' } }).send, place)
  draft.change({ headline: 'щ'.repeat(200) })
  expect(await draft.save()).toBe(false)
  expect(draft.current()).toMatchObject({ state: 'invalid', errors: { headline: 'Задовго' } })
  expect(keptDrafts(place, KEY).find()).not.toBeNull()
})

test('a storage that is full or forbidden does not stop the saving', async () => {
  const full = {
    getItem: () => '{broken',
    setItem: () => {
      throw new Error('full')
    },
    removeItem: () => {
      throw new Error('no')
    },
  } as unknown as Storage
  const draft = keeper(newsroom().send, full)
  draft.change({ headline: 'Так' })
  expect(await draft.save()).toBe(true)
})
