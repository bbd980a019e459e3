import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { GUEST, type Role } from '../../actor'
import { aTalkedArticle } from '../../testing/comment-examples'
import { useDatabase } from '../../testing/database'
import { told } from '../../testing/example-articles'
import { aPerson } from '../../testing/examples'
import { useForgotten } from '../../testing/forgotten'
import { collectShown, type Shown, touch } from '../../touch'
import { removeRule, setRule } from './commands'
import { findRulesDesk, findStoriesToRule } from './desk'
import { findRuleOfTalk } from './queries'

useDatabase()
const forgotten = useForgotten()

const NOW = new Date('2026-11-22T12:00:00Z')
const DAY = 24 * 60 * 60 * 1000
const after = (days: number) => new Date(NOW.getTime() + days * DAY)

async function aStory(options?: Parameters<typeof aTalkedArticle>[0]) {
  const { id } = await aTalkedArticle(options)
  const { sectionId } = await db().liveArticle.update({ where: { articleId: id }, data: { publishedAt: NOW }, select: { sectionId: true } })
  return { articleId: id, sectionId }
}
const ruleOf = ({ articleId }: { articleId: string }, now = NOW) => findRuleOfTalk(db(), articleId, now)

test('a story goes by its own rule, else by its section’s, else by the paper’s; without any it is open', async () => {
  const moderator = await aPerson('moderator')
  const story = await aStory()
  expect(await ruleOf(story)).toMatchObject({ mode: 'open', closedSince: null, closesAt: null })
  told(await setRule(moderator, { mode: 'slow', slowMinutes: 10 }, { now: NOW }))
  expect(await ruleOf(story)).toMatchObject({ mode: 'slow', slowMinutes: 10 })
  told(await setRule(moderator, { sectionId: story.sectionId, mode: 'premoderated' }, { now: NOW }))
  expect(await ruleOf(story)).toMatchObject({ mode: 'premoderated', slowMinutes: null })
  told(await setRule(moderator, { articleId: story.articleId, mode: 'open' }, { now: NOW }))
  expect(await ruleOf(story)).toMatchObject({ mode: 'open' })
  told(await removeRule(moderator, { articleId: story.articleId }))
  told(await removeRule(moderator, { sectionId: story.sectionId }))
  told(await removeRule(moderator, {}))
  expect(await ruleOf(story)).toMatchObject({ mode: 'open' })
  expect(await removeRule(moderator, {})).toMatchObject({ reason: 'nothingChanged' })
})

test('the switches of the story and of the paper come before any rule', async () => {
  const moderator = await aPerson('moderator')
  const story = await aStory({ commentsOpen: false })
  told(await setRule(moderator, { articleId: story.articleId, mode: 'open' }))
  expect(await ruleOf(story)).toMatchObject({ mode: 'closed', closedBy: 'story', closedReason: '', closedSince: expect.any(Date) })
  const other = await aStory()
  await db().settings.upsert({ where: { id: 1 }, create: { commentsOpen: false }, update: { commentsOpen: false } })
  expect(await ruleOf(other)).toMatchObject({ mode: 'closed', closedBy: 'paper', closedSince: expect.any(Date) })
  await db().settings.update({ where: { id: 1 }, data: { commentsOpen: true } })
  expect(await ruleOf(other)).toMatchObject({ mode: 'open' })
})

test('a closed conversation says why, in the language of its story, and since when; a better reason is not a new closing', async () => {
  const moderator = await aPerson('moderator')
  const story = await aStory()
  const close = (reasons: object, now: Date) => setRule(moderator, { sectionId: story.sectionId, mode: 'closed', ...reasons }, { now })
  expect(await close({}, NOW)).toMatchObject({ kind: 'invalid', errors: [{ field: 'closedReason', code: 'required' }] })
  told(await close({ closedReason: 'Триває суд' }, NOW))
  expect(await ruleOf(story)).toMatchObject({ mode: 'closed', closedReason: 'Триває суд', closedSince: NOW, closedBy: 'rule' })
  told(await close({ closedReason: 'Триває суд над мером', closedReasonEn: 'The court sits' }, after(1)))
  expect(await ruleOf(story)).toMatchObject({ closedReason: 'Триває суд над мером', closedSince: NOW })
  await db().liveArticle.update({ where: { articleId: story.articleId }, data: { locale: 'en' } })
  expect(await ruleOf(story)).toMatchObject({ closedReason: 'The court sits' })
})

test('it closes by itself on its day, and a page that shows it open knows that minute', async () => {
  const moderator = await aPerson('moderator')
  const story = await aStory()
  told(await setRule(moderator, { sectionId: story.sectionId, mode: 'slow', slowMinutes: '5', closeAfterDays: '14' }, { now: NOW }))
  const shown: Shown = new Set()
  expect(await collectShown(shown, () => ruleOf(story, after(13.99)))).toMatchObject({ mode: 'slow', slowMinutes: 5, closesAt: after(14) })
  expect(shown.until).toEqual(after(14))
  expect(await ruleOf(story, after(14))).toMatchObject({
    mode: 'closed',
    closedSince: after(14),
    closedBy: 'time',
    openDays: 14,
    closesAt: null,
  })
})

test('every page that goes by a rule is made again when it changes', async () => {
  const moderator = await aPerson('moderator')
  const story = await aStory()
  const shown: Shown = new Set()
  await collectShown(shown, () => ruleOf(story))
  for (const of of [{ articleId: story.articleId }, { sectionId: story.sectionId }, {}]) {
    forgotten.length = 0
    told(await setRule(moderator, { ...of, mode: 'premoderated' }))
    expect(forgotten.some((one) => shown.has(one))).toBe(true)
    told(await removeRule(moderator, of))
    expect(forgotten).toHaveLength(2)
  }
  expect([...shown]).toEqual(expect.arrayContaining([touch.talk(story.articleId), touch.talk(story.sectionId), touch.talk('paper')]))
})

describe('who rules', () => {
  test.each<[Role, boolean]>([
    ['reader', false],
    ['author', false],
    ['editor', true],
    ['moderator', true],
    ['admin', true],
  ])('%s: %s', async (role, may) => {
    const { articleId } = await aStory()
    const person = await aPerson(role)
    expect((await setRule(person, { articleId, mode: 'premoderated' })).ok).toBe(may)
    expect(await removeRule(person, { articleId })).toMatchObject(may ? { ok: true } : { kind: 'forbidden' })
    expect((await findRulesDesk(person)) !== null).toBe(may)
    expect(await findStoriesToRule(person, { articleId })).toHaveLength(may ? 1 : 0)
  })

  test('not a guest, and nobody about what is not there or about two things at once', async () => {
    const { articleId, sectionId } = await aStory()
    expect(await setRule(GUEST, { articleId, mode: 'open' })).toMatchObject({ kind: 'forbidden' })
    const moderator = await aPerson('moderator')
    expect(await setRule(moderator, { articleId: sectionId, mode: 'open' })).toMatchObject({ kind: 'missing' })
    expect(await setRule(moderator, { articleId, sectionId, mode: 'open' })).toMatchObject({ kind: 'invalid' })
    expect(await setRule(moderator, { articleId, mode: 'slow' })).toMatchObject({ errors: [{ field: 'slowMinutes', code: 'required' }] })
    const record = await db().auditRecord.findFirst({ where: { command: 'talk.rule' }, orderBy: { at: 'desc' } })
    expect(record).not.toBeNull()
  })
})

test('of those who rule at once one row remains', async () => {
  const moderator = await aPerson('moderator')
  const { articleId } = await aStory()
  const outcomes = await Promise.all(
    ['open', 'premoderated', 'open', 'premoderated'].map((mode) => setRule(moderator, { articleId, mode })),
  )
  expect(outcomes.every(({ ok }) => ok)).toBe(true)
  expect(await db().conversationRule.count({ where: { articleId } })).toBe(1)
})

test('the desk shows the rules there are, and finds a story by a piece of its headline', async () => {
  const moderator = await aPerson('moderator', 'Марія')
  const { articleId, sectionId } = await aStory()
  await db().liveArticle.update({ where: { articleId }, data: { headline: 'Суд над Мером триває' } })
  told(await setRule(moderator, { articleId, mode: 'closed', closedReason: 'Триває суд' }, { now: NOW }))
  told(await setRule(moderator, { sectionId, mode: 'slow', slowMinutes: 3 }, { now: NOW }))
  const desk = await findRulesDesk(moderator)
  expect(desk?.paper).toBeNull()
  expect(desk?.stories.find(({ id }) => id === articleId)).toMatchObject({
    headline: 'Суд над Мером триває',
    isLive: true,
    rule: { mode: 'closed', closedReason: 'Триває суд', by: 'Марія', closedAt: NOW },
  })
  expect(desk?.sections.find(({ id }) => id === sectionId)).toMatchObject({ names: { uk: 'Громада' }, rule: { slowMinutes: 3 } })
  expect(await findStoriesToRule(moderator, { q: 'над мером' })).toMatchObject([{ id: articleId }])
  expect(await findStoriesToRule(moderator, { q: ' ' })).toEqual([])
  expect(await findStoriesToRule(moderator, { articleId: 'no id' })).toEqual([])
})
