import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { system } from '../actor'
import { saveDraft } from '../articles/commands'
import { useDatabase } from '../testing/database'
import { aDraft, aLiveStory, told } from '../testing/example-articles'
import { aPerson } from '../testing/examples'
import { isLive, NOW, named, order, SOON_AFTER, scheduleRow, TEN, TEN_AT, whole } from '../testing/scheduled-stories'
import { cancelSchedule, failSchedule, moveSchedule, retrySchedule } from './commands'
import { runDueSchedules } from './due'

useDatabase()

describe('a story that comes and goes', () => {
  const ELEVEN = '2026-11-23T11:00'
  const at = (time: string) => new Date(`2026-11-23T${time}Z`)

  async function aComing() {
    const editor = await aPerson('editor')
    const draft = await aDraft()
    const { scheduleId: coming } = told(await order(editor, { ...named(draft), kind: 'publish' }))
    const { scheduleId: leaving } = told(await order(editor, { ...named(draft), kind: 'withdraw', wallTime: ELEVEN }))
    return { editor, draft, coming, leaving }
  }

  test('never comes out at or after the minute it is to leave at, whichever of the two is moved', async () => {
    const { editor, coming, leaving } = await aComing()
    const leavingAt = { params: { when: at('09:00:00').getTime() } }
    for (const wallTime of [ELEVEN, '2026-11-23T11:01']) {
      const moved = await moveSchedule(editor, { scheduleId: coming, wallTime }, { now: NOW })
      expect(moved).toMatchObject({ reason: 'outAfterWithdrawal', ...leavingAt })
    }
    for (const wallTime of ['2026-11-23T10:29', TEN.wallTime]) {
      const moved = await moveSchedule(editor, { scheduleId: leaving, wallTime }, { now: NOW })
      expect(moved).toMatchObject({ reason: 'withdrawnTooEarly', params: { when: TEN_AT.getTime() } })
    }
    told(await moveSchedule(editor, { scheduleId: leaving, wallTime: '2026-11-23T12:00' }, { now: NOW }))
    told(await moveSchedule(editor, { scheduleId: coming, wallTime: ELEVEN }, { now: NOW }))
  })

  test('nor does a change of a live story, and a withdrawal cannot be ordered before a change', async () => {
    const editor = await aPerson('editor')
    const story = await aLiveStory()
    const { version } = told(await saveDraft(editor, { ...whole(story), headline: 'Оновлене' }))
    const [update, leave] = [
      { articleId: story.articleId, version, kind: 'update', change: 'update' },
      { articleId: story.articleId, version, kind: 'withdraw' },
    ]
    const { scheduleId } = told(await order(editor, leave))
    expect(await order(editor, update)).toMatchObject({ reason: 'outAfterWithdrawal' })
    expect(await order(editor, { ...update, wallTime: ELEVEN })).toMatchObject({ reason: 'outAfterWithdrawal' })
    told(await cancelSchedule(editor, { scheduleId }))
    told(await order(editor, { ...update, wallTime: ELEVEN }))
    expect(await order(editor, leave)).toMatchObject({ reason: 'withdrawnTooEarly' })
    expect(await order(editor, { ...leave, wallTime: ELEVEN })).toMatchObject({ reason: 'withdrawnTooEarly' })
    told(await order(editor, { ...leave, wallTime: '2026-11-23T11:01' }))
  })

  test('leaves only when what should have come before has been tried to the end', async () => {
    const { draft, coming, leaving } = await aComing()
    const failure = { scheduleId: coming, failure: { kind: 'unexpected' } }
    told(await failSchedule(system('schedule'), failure, { now: at('08:59:50') }))
    await runDueSchedules(at('09:00:05'))
    expect(await scheduleRow(leaving)).toMatchObject({ status: 'pending', attempts: 0 })
    await runDueSchedules(at('09:00:10'))
    expect(await db().article.findUniqueOrThrow({ where: { id: draft.articleId } })).toMatchObject({ status: 'withdrawn' })
    expect(await scheduleRow(leaving)).toMatchObject({ status: 'done' })
  })

  test('is not brought out by trying again once it should have left', async () => {
    const { editor, draft, coming, leaving } = await aComing()
    const refusal = { scheduleId: coming, failure: { kind: 'refused', reason: 'embargoed' } }
    told(await failSchedule(system('schedule'), refusal, { now: SOON_AFTER }))
    await runDueSchedules(at('09:00:01'))
    expect(await scheduleRow(leaving)).toMatchObject({ status: 'failed' })
    const late = { now: at('09:30:00') }
    expect(await retrySchedule(editor, { scheduleId: coming }, late)).toMatchObject({ reason: 'outAfterWithdrawal' })
    expect(await isLive(draft)).toBe(false)
    told(await cancelSchedule(editor, { scheduleId: leaving }))
    told(await retrySchedule(editor, { scheduleId: coming }, late))
    expect(await isLive(draft)).toBe(true)
  })
})
