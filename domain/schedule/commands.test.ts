import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { system } from '../actor'
import { publishArticle, saveDraft, withdrawArticle } from '../articles/commands'
import { useDatabase } from '../testing/database'
import { aDraft, aLiveStory, told } from '../testing/example-articles'
import { aPerson } from '../testing/examples'
import { useForgotten } from '../testing/forgotten'
import { isLive, NOW, named, order, SOON_AFTER, scheduleRow, TEN, TEN_AT, whole } from '../testing/scheduled-stories'
import { touch } from '../touch'
import { acknowledgeSchedule, cancelSchedule, moveSchedule, restateSchedules, retrySchedule, runSchedule } from './commands'
import { findPlans } from './desk'
import { runDueSchedules } from './due'

useDatabase()

const forgotten = useForgotten()

describe('a scheduled story', () => {
  test('appears when its minute comes and not before; the editor who ordered it is its publisher', async () => {
    const editor = await aPerson('editor')
    const draft = await aDraft()
    const { scheduleId, at } = told(await order(editor, { ...named(draft), kind: 'publish' }))
    expect(at).toBe(TEN_AT.toISOString())
    expect(forgotten).toEqual([])
    await runDueSchedules(new Date(TEN_AT.getTime() - 1))
    expect(await isLive(draft)).toBe(false)
    await runDueSchedules(SOON_AFTER)
    expect(await isLive(draft)).toBe(true)
    expect(forgotten).toEqual(expect.arrayContaining([touch.article(draft.articleId), touch.front('uk')]))
    expect(await scheduleRow(scheduleId)).toMatchObject({ status: 'done', endedAt: SOON_AFTER })
    const revision = await db().revision.findFirstOrThrow({ where: { articleId: draft.articleId, kind: 'published' } })
    expect(revision).toMatchObject({ version: draft.version, createdById: editor.id })
    const record = await db().auditRecord.findFirstOrThrow({ where: { subjectId: draft.articleId, command: 'schedule.run' } })
    expect(record).toMatchObject({ actorName: 'schedule', details: { kind: 'publish', lateByMs: 1_000 } })
  })

  test('goes out as it was approved: what was written since stays in private', async () => {
    const editor = await aPerson('editor')
    const draft = await aDraft({ headline: 'Схвалене' })
    told(await order(editor, { ...named(draft), kind: 'publish' }))
    told(await saveDraft(editor, { ...whole(draft), headline: 'Дописане потім' }))
    await runDueSchedules(SOON_AFTER)
    const { live, draft: now } = await db().article.findUniqueOrThrow({
      where: { id: draft.articleId },
      include: { live: true, draft: true },
    })
    expect(live).toMatchObject({ headline: 'Схвалене' })
    expect(now).toMatchObject({ headline: 'Дописане потім', changedSinceLive: true })
  })

  test('published once, however many workers look and whenever one is killed', async () => {
    const editor = await aPerson('editor')
    const draft = await aDraft()
    const { scheduleId } = told(await order(editor, { ...named(draft), kind: 'publish' }))
    const killed = db().$transaction(async (tx) => {
      told(await runSchedule(system('schedule'), { scheduleId }, { tx, now: SOON_AFTER }))
      throw new Error('killed before the commit')
    })
    await expect(killed).rejects.toThrow('killed')
    expect(await isLive(draft)).toBe(false)
    expect(await scheduleRow(scheduleId)).toMatchObject({ status: 'pending' })
    await Promise.all(Array.from({ length: 6 }, () => runDueSchedules(SOON_AFTER)))
    await runDueSchedules(SOON_AFTER)
    expect(await isLive(draft)).toBe(true)
    expect(await db().auditRecord.count({ where: { subjectId: draft.articleId, command: 'schedule.run' } })).toBe(1)
  })

  test('a change of a live story goes out at its minute, named as it was named', async () => {
    const editor = await aPerson('editor')
    const story = await aLiveStory()
    const { version } = told(await saveDraft(editor, { ...whole(story), headline: 'Виправлене' }))
    const change = { articleId: story.articleId, version, kind: 'update', change: 'correction', words: 'Було хибно.' }
    expect(await order(editor, { ...change, change: undefined })).toMatchObject({ errors: [{ field: 'change', code: 'required' }] })
    expect(await order(editor, { ...change, words: '' })).toMatchObject({ errors: [{ field: 'words', code: 'required' }] })
    told(await order(editor, change))
    await runDueSchedules(SOON_AFTER)
    const live = await db().liveArticle.findUniqueOrThrow({ where: { articleId: story.articleId } })
    expect(live).toMatchObject({ headline: 'Виправлене', updatedAt: SOON_AFTER })
    expect(await db().publishedChange.findFirstOrThrow({ where: { articleId: story.articleId } })).toMatchObject({
      kind: 'correction',
      words: 'Було хибно.',
      byId: editor.id,
    })
  })

  test('a story leaves at its minute, and one may come and go by two orders', async () => {
    const editor = await aPerson('editor')
    const draft = await aDraft()
    expect(await order(editor, { ...named(draft), kind: 'withdraw' })).toMatchObject({ reason: 'notLive' })
    told(await order(editor, { ...named(draft), kind: 'publish' }))
    told(await order(editor, { ...named(draft), kind: 'withdraw', wallTime: '2026-11-23T18:00' }))
    await runDueSchedules(new Date('2026-11-23T20:00:00Z'))
    expect(await db().article.findUniqueOrThrow({ where: { id: draft.articleId } })).toMatchObject({ status: 'withdrawn' })
    expect(forgotten).toContain(touch.gone(draft.articleId))
  })
})

describe('what cannot be ordered', () => {
  test('a minute that has passed, one that is not there, and the same thing twice', async () => {
    const editor = await aPerson('editor')
    const draft = named(await aDraft())
    const publish = { ...draft, kind: 'publish' }
    expect(await order(editor, { ...publish, wallTime: '2026-11-23T09:59' })).toMatchObject({ reason: 'minutePassed' })
    const missing = await order(editor, { ...publish, wallTime: '2027-03-28T03:30' })
    expect(missing).toMatchObject({ kind: 'invalid', errors: [{ field: 'wallTime', code: 'noSuchMinute' }] })
    const second = told(await order(editor, { ...publish, wallTime: '2027-10-31T03:30', isSecond: true }))
    expect(second.at).toBe('2027-10-31T01:30:00.000Z')
    expect(await order(editor, publish)).toMatchObject({ reason: 'alreadyScheduled' })
  })

  test('an unfinished story, and another version than the one that was seen', async () => {
    const editor = await aPerson('editor')
    const draft = await aDraft()
    const { version } = told(await saveDraft(editor, { ...whole(draft), standfirst: '' }))
    const lacking = await order(editor, { articleId: draft.articleId, version, kind: 'publish' })
    expect(lacking).toMatchObject({ errors: [{ field: 'standfirst', code: 'required' }] })
    expect(await order(editor, { ...named(draft), kind: 'publish' })).toMatchObject({ reason: 'writtenMeanwhile' })
  })

  test('by authors and moderators anything, and by people what only the house does', async () => {
    const author = await aPerson('author')
    const draft = await aDraft({ by: author })
    const editor = await aPerson('editor')
    const { scheduleId } = told(await order(editor, { ...named(draft), kind: 'publish' }))
    for (const actor of [author, await aPerson('moderator')]) {
      expect(await order(actor, { ...named(draft), kind: 'publish' })).toMatchObject({ kind: 'forbidden' })
      for (const change of [cancelSchedule, retrySchedule, acknowledgeSchedule]) {
        expect(await change(actor, { scheduleId })).toMatchObject({ kind: 'forbidden' })
      }
      expect(await moveSchedule(actor, { scheduleId, ...TEN }, { now: NOW })).toMatchObject({ kind: 'forbidden' })
    }
    expect(await runSchedule(editor, { scheduleId }, { now: SOON_AFTER })).toMatchObject({ kind: 'forbidden' })
  })
})

describe('an order that changes', () => {
  test('moved: it happens at the new minute, with the old text or, when asked, the new one', async () => {
    const editor = await aPerson('editor')
    const draft = await aDraft({ headline: 'Перше' })
    const { scheduleId } = told(await order(editor, { ...named(draft), kind: 'publish' }))
    const { version } = told(await saveDraft(editor, { ...whole(draft), headline: 'Друге' }))
    const later = { scheduleId, wallTime: '2026-11-23T12:00' }
    expect((await findPlans(editor, draft.articleId))?.plans).toMatchObject([{ id: scheduleId, kind: 'publish', differs: 'newer' }])
    told(await moveSchedule(editor, later, { now: NOW }))
    await runDueSchedules(SOON_AFTER)
    expect(await isLive(draft)).toBe(false)
    expect((await db().revision.findFirstOrThrow({ where: { schedules: { some: { id: scheduleId } } } })).version).toBe(draft.version)
    told(await moveSchedule(editor, { ...later, version }, { now: NOW }))
    expect((await findPlans(editor, draft.articleId))?.plans).toMatchObject([{ id: scheduleId, differs: null }])
    expect(await findPlans(await aPerson('author'), draft.articleId)).toBeNull()
    await runDueSchedules(new Date('2026-11-23T10:00:00Z'))
    expect(await db().liveArticle.findUniqueOrThrow({ where: { articleId: draft.articleId } })).toMatchObject({ headline: 'Друге' })
    expect(await moveSchedule(editor, later, { now: NOW })).toMatchObject({ reason: 'scheduleEnded' })
  })

  test('cancelled: it does not happen', async () => {
    const editor = await aPerson('editor')
    const draft = await aDraft()
    const { scheduleId } = told(await order(editor, { ...named(draft), kind: 'publish' }))
    told(await cancelSchedule(editor, { scheduleId }))
    await runDueSchedules(SOON_AFTER)
    expect(await isLive(draft)).toBe(false)
    expect(await cancelSchedule(editor, { scheduleId })).toMatchObject({ reason: 'scheduleEnded' })
  })

  test('publishing or withdrawing by hand calls off what it makes needless', async () => {
    const editor = await aPerson('editor')
    const draft = await aDraft()
    const { scheduleId } = told(await order(editor, { ...named(draft), kind: 'publish' }))
    told(await publishArticle(editor, named(draft)))
    expect(await scheduleRow(scheduleId)).toMatchObject({ status: 'cancelled' })
    const leaving = told(await order(editor, { ...named(draft), kind: 'withdraw' }))
    told(await withdrawArticle(editor, { articleId: draft.articleId }))
    expect(await scheduleRow(leaving.scheduleId)).toMatchObject({ status: 'cancelled' })
  })
})

test('when the clock of the country is changed by law, what waits keeps its wall time', async () => {
  const editor = await aPerson('editor')
  const draft = await aDraft()
  const { scheduleId } = told(await order(editor, { ...named(draft), kind: 'publish' }))
  expect(await restateSchedules(editor, {})).toMatchObject({ kind: 'forbidden' })
  expect(await restateSchedules(system('clock'), {})).toMatchObject({ reason: 'nothingChanged' })
  await db().schedule.update({ where: { id: scheduleId }, data: { at: new Date(TEN_AT.getTime() + 3_600_000) } })
  expect(told(await restateSchedules(system('clock'), {})).moved).toEqual([scheduleId])
  expect((await scheduleRow(scheduleId)).at).toEqual(TEN_AT)
})
