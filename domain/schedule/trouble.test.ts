import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { system } from '../actor'
import { saveDraft, withdrawArticle } from '../articles/commands'
import { binArticle, takeFromBin } from '../desk/commands'
import { useDatabase } from '../testing/database'
import { aDraft, aLiveStory, told } from '../testing/example-articles'
import { aPerson } from '../testing/examples'
import { isLive, named, order, SOON_AFTER, scheduleRow, whole } from '../testing/scheduled-stories'
import { acknowledgeSchedule, failSchedule, retrySchedule } from './commands'
import { listTroubles } from './desk'
import { runDueSchedules } from './due'

useDatabase()

describe('what went wrong', () => {
  test('is told to editors until somebody has seen it: failed, missed by every worker, or late', async () => {
    const editor = await aPerson('editor')
    const draft = await aDraft({ headline: 'Запізнілий матеріал' })
    const { scheduleId } = told(await order(editor, { ...named(draft), kind: 'publish' }))
    const mine = async (now: Date) => (await listTroubles(editor, now)).filter((one) => one.id === scheduleId)
    expect(await mine(new Date('2026-11-23T08:31:59Z'))).toEqual([])
    const late = new Date('2026-11-23T08:47:00Z')
    expect(await mine(late)).toMatchObject([{ what: 'missed', headline: 'Запізнілий матеріал', lateByMinutes: 17 }])
    expect(await listTroubles(await aPerson('author'), late)).toEqual([])
    await runDueSchedules(late)
    expect(await mine(late)).toMatchObject([{ what: 'late', lateByMinutes: 17, articleId: draft.articleId }])
    told(await acknowledgeSchedule(editor, { scheduleId }))
    expect(await mine(late)).toEqual([])
  })
})

describe('what went wrong with a story that is binned', () => {
  async function aFailed() {
    const editor = await aPerson('editor')
    const draft = await aDraft()
    const { scheduleId } = told(await order(editor, { ...named(draft), kind: 'publish' }))
    const { scheduleId: leaving } = told(await order(editor, { ...named(draft), kind: 'withdraw', wallTime: '2026-11-23T18:00' }))
    told(await failSchedule(system('schedule'), { scheduleId, failure: { kind: 'forbidden' } }, { now: SOON_AFTER }))
    const mine = async () => (await listTroubles(editor, SOON_AFTER)).filter((one) => one.articleId === draft.articleId)
    expect(await mine()).toMatchObject([{ id: scheduleId, what: 'failed' }])
    return { editor, draft, scheduleId, leaving, mine }
  }

  test('is told no more: not while it lies there, nor when it is taken out; what waited is called off', async () => {
    const { editor, draft, leaving, mine } = await aFailed()
    told(await binArticle(editor, { articleId: draft.articleId }, { now: SOON_AFTER }))
    expect(await mine()).toEqual([])
    expect(await scheduleRow(leaving)).toMatchObject({ status: 'cancelled' })
    told(await takeFromBin(editor, { articleId: draft.articleId }))
    expect(await mine()).toEqual([])
  })

  test('is not told of what was binned before either, and may still be said to have been seen', async () => {
    const { editor, draft, scheduleId, mine } = await aFailed()
    const { articleId } = draft
    await db().articleDraft.update({ where: { articleId }, data: { binnedAt: SOON_AFTER } })
    expect(await mine()).toEqual([])
    expect(await acknowledgeSchedule(await aPerson('author'), { scheduleId })).toMatchObject({ kind: 'forbidden' })
    told(await acknowledgeSchedule(editor, { scheduleId }))
    expect((await scheduleRow(scheduleId)).acknowledgedAt).not.toBeNull()
  })
})

describe('an order that cannot be carried out', () => {
  test('fails with its reason, stays failed, and can be done by hand when the reason is gone', async () => {
    const editor = await aPerson('editor')
    const other = await aLiveStory({ slug: 'zaniato' })
    const draft = await aDraft()
    const { version } = told(await saveDraft(editor, { ...whole(draft), slug: 'zaniato' }))
    const { scheduleId } = told(await order(editor, { articleId: draft.articleId, version, kind: 'publish' }))
    await runDueSchedules(SOON_AFTER)
    expect(await scheduleRow(scheduleId)).toMatchObject({
      status: 'failed',
      attempts: 1,
      failure: { kind: 'invalid', errors: [{ field: 'slug', code: 'taken' }] },
    })
    expect(await retrySchedule(editor, { scheduleId })).toMatchObject({ kind: 'invalid', errors: [{ field: 'slug' }] })
    told(await withdrawArticle(editor, { articleId: other.articleId }))
    await db().oldSlug.deleteMany({ where: { slug: 'zaniato' } })
    told(await retrySchedule(editor, { scheduleId }, { now: new Date('2026-11-23T09:00:00Z') }))
    expect(await isLive(draft)).toBe(true)
    expect(await scheduleRow(scheduleId)).toMatchObject({ status: 'done' })
  })

  test('that is missed by every worker is done late, and how late is recorded', async () => {
    const editor = await aPerson('editor')
    const draft = await aDraft()
    const { scheduleId } = told(await order(editor, { ...named(draft), kind: 'publish' }))
    const late = new Date('2026-11-23T09:10:00Z')
    await runDueSchedules(late)
    expect(await scheduleRow(scheduleId)).toMatchObject({ status: 'done', endedAt: late, acknowledgedAt: null })
    told(await acknowledgeSchedule(editor, { scheduleId }))
    expect((await scheduleRow(scheduleId)).acknowledgedAt).not.toBeNull()
  })
})
