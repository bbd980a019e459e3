import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { withdrawArticle } from '../articles/commands'
import { useDatabase } from '../testing/database'
import { aDraft, aLiveStory, told } from '../testing/example-articles'
import { aPerson } from '../testing/examples'
import { collectShown, onForget, type Shown, type Touch, touch } from '../touch'
import { changeStrip, putUpStrip, takeDownStrip } from './commands'
import { findStripDesk } from './desk'
import { findStrip } from './queries'

useDatabase()

const at = (hour: number, minute = 0) => new Date(Date.UTC(2026, 10, 22, hour, minute))
const NOON = at(12)
const STRIP = { locale: 'uk', words: 'Рух мостом перекрито' }

beforeEach(async () => {
  await db().breakingStrip.deleteMany()
})

test('a strip is over every page until its minute, two hours unless said otherwise', async () => {
  const editor = await aPerson('editor')
  const { expiresAt } = told(await putUpStrip(editor, STRIP, { now: NOON }))
  expect(expiresAt).toEqual(at(14))
  expect(await findStrip('uk', NOON)).toEqual({ words: STRIP.words, path: null, putUpAt: NOON, expiresAt: at(14) })
  expect(await findStrip('uk', at(13, 59))).not.toBeNull()
  expect(await findStrip('uk', at(14))).toBeNull()
  expect(await findStrip('en', NOON)).toBeNull()
})

test('every page that shows it names its minute, and is made again when it is put up, changed or taken down', async () => {
  const editor = await aPerson('editor')
  const forgotten: Touch[] = []
  onForget((touches) => forgotten.push(...touches))
  const { stripId } = told(await putUpStrip(editor, STRIP, { now: NOON }))
  const shown: Shown = new Set()
  await collectShown(shown, () => findStrip('uk', NOON))
  told(await changeStrip(editor, { stripId, version: 1, words: 'Рух відновлено' }, { now: at(12, 30) }))
  told(await takeDownStrip(editor, { stripId }, { now: at(13) }))
  onForget(null)
  expect({ touches: [...shown], until: shown.until }).toEqual({ touches: [touch.breaking('uk')], until: at(14) })
  expect(forgotten).toEqual([touch.breaking('uk'), touch.breaking('uk'), touch.breaking('uk')])
  expect(await findStrip('uk', at(13))).toBeNull()
})

test('an author and a moderator may not put it up, change it, take it down, nor see its desk', async () => {
  const { stripId } = told(await putUpStrip(await aPerson('editor'), STRIP, { now: NOON }))
  const forbidden = { ok: false, kind: 'forbidden' }
  for (const role of ['author', 'moderator'] as const) {
    const person = await aPerson(role)
    expect(await putUpStrip(person, STRIP)).toEqual(forbidden)
    expect(await changeStrip(person, { stripId, version: 1, words: 'Інше' })).toEqual(forbidden)
    expect(await takeDownStrip(person, { stripId })).toEqual(forbidden)
    expect(await findStripDesk(person, NOON)).toBeNull()
  }
})

test('a strip lasts a day at most, has words, and leads to one place', async () => {
  const editor = await aPerson('editor')
  const story = await aLiveStory()
  const wrong = [
    { words: '  ' },
    { words: 'я'.repeat(161) },
    { words: 'Два\nрядки' },
    { minutes: 24 * 60 + 1 },
    { minutes: 0 },
    { link: 'http://example.org' },
    { link: 'javascript:alert(1)' },
    { link: 'https://example.org/live', articleId: story.articleId },
    { articleId: (await aDraft()).articleId },
    { articleId: (await aLiveStory({ locale: 'en' })).articleId },
  ]
  for (const part of wrong) expect(await putUpStrip(editor, { ...STRIP, ...part })).toMatchObject({ ok: false, kind: 'invalid' })
  expect(await putUpStrip(editor, { ...STRIP, link: 'https://example.org/live', minutes: 24 * 60 })).toMatchObject({ ok: true })
})

test('a strip leads to its story, and keeps its words when the story is withdrawn', async () => {
  const editor = await aPerson('editor')
  const story = await aLiveStory({ slug: 'mist-perekryto' })
  told(await putUpStrip(editor, { ...STRIP, articleId: story.articleId }, { now: NOON }))
  const shown: Shown = new Set()
  expect((await collectShown(shown, () => findStrip('uk', NOON)))?.path).toMatch(/\/mist-perekryto$/)
  expect(shown.has(touch.article(story.articleId))).toBe(true)
  told(await withdrawArticle(editor, { articleId: story.articleId }))
  expect(await findStrip('uk', NOON)).toMatchObject({ words: STRIP.words, path: null })
})

test('a new strip takes the place of the one before, and the earlier does not come back after it', async () => {
  const editor = await aPerson('editor', 'Олена')
  const first = told(await putUpStrip(editor, { ...STRIP, minutes: 600 }, { now: NOON }))
  told(await putUpStrip(editor, { ...STRIP, words: 'Друге', minutes: 10 }, { now: at(13) }))
  expect(await findStrip('uk', at(13, 5))).toMatchObject({ words: 'Друге' })
  expect(await findStripDesk(editor, at(13, 5))).toMatchObject({ uk: { strip: { words: 'Друге', by: 'Олена' } }, en: { strip: null } })
  expect(await findStrip('uk', at(13, 10))).toBeNull()
  expect(await changeStrip(editor, { stripId: first.stripId, version: 1, words: 'Пізно' }, { now: at(13) })).toMatchObject({
    reason: 'stripGone',
  })
  expect(await takeDownStrip(editor, { stripId: first.stripId }, { now: at(13) })).toMatchObject({ reason: 'stripGone' })
})

test('changed words keep the minute unless another is named; of two changes the second sees the first', async () => {
  const editor = await aPerson('editor')
  const { stripId } = told(await putUpStrip(editor, STRIP, { now: NOON }))
  expect(told(await changeStrip(editor, { stripId, version: 1, words: 'Нове' }, { now: at(13) })).expiresAt).toEqual(at(14))
  expect(await changeStrip(editor, { stripId, version: 1, words: 'Інше' }, { now: at(13) })).toMatchObject({
    reason: 'stripChanged',
    current: { words: 'Нове', version: 2 },
  })
  expect(told(await changeStrip(editor, { stripId, version: 2, words: 'Інше', minutes: 30 }, { now: at(13) })).expiresAt).toEqual(
    at(13, 30),
  )
})
