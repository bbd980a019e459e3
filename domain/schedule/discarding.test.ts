// What is planned, when the text it is made of is thrown away or an earlier one is brought back.
import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { discardChanges, restoreRevision, saveDraft } from '../articles/commands'
import { findHistory } from '../articles/history/desk'
import { useDatabase } from '../testing/database'
import { aLiveStory, told } from '../testing/example-articles'
import { aPerson } from '../testing/examples'
import { NOW, order, SOON_AFTER, scheduleRow, TEN_AT, whole } from '../testing/scheduled-stories'
import { cancelSchedule } from './commands'
import { findPlans } from './desk'
import { runDueSchedules } from './due'

useDatabase()

/** A live story with a private change, and the change planned for half past ten. */
async function aPlannedUpdate() {
  const editor = await aPerson('editor')
  const story = await aLiveStory({ headline: 'Як бачать читачі' })
  const { articleId } = story
  const { version } = told(await saveDraft(editor, { ...whole(story), headline: 'Відкинуте' }))
  const { scheduleId } = told(await order(editor, { articleId, version, kind: 'update', change: 'update' }))
  return { editor, story, articleId, version, scheduleId }
}

async function headlines(articleId: string) {
  const { live, draft } = await db().article.findUniqueOrThrow({ where: { id: articleId }, include: { live: true, draft: true } })
  return { live: live?.headline, draft: draft?.headline, changedSinceLive: draft?.changedSinceLive, scheduledAt: draft?.scheduledAt }
}

test('discarded words do not go out at the minute they were planned for', async () => {
  const { editor, articleId, version, scheduleId } = await aPlannedUpdate()
  const { calledOff } = told(await discardChanges(editor, { articleId, version }, { now: NOW }))
  expect(calledOff).toBe(TEN_AT.toISOString())
  expect(await scheduleRow(scheduleId)).toMatchObject({ status: 'cancelled', endedAt: NOW })
  expect((await findPlans(editor, articleId))?.plans).toEqual([])
  await runDueSchedules(SOON_AFTER)
  const asReadersSee = { live: 'Як бачать читачі', draft: 'Як бачать читачі', changedSinceLive: false, scheduledAt: null }
  expect(await headlines(articleId)).toEqual(asReadersSee)
})

test('the log and the history of the story say which minute was called off; the words can be brought back', async () => {
  const { editor, articleId, version } = await aPlannedUpdate()
  const discarded = told(await discardChanges(editor, { articleId, version }, { now: NOW }))
  const record = await db().auditRecord.findFirstOrThrow({ where: { subjectId: articleId, command: 'article.discard' } })
  expect(record.details).toEqual({ version: discarded.version, calledOff: TEN_AT.toISOString() })
  const history = await findHistory(editor, articleId, '')
  expect(history?.orders.find(({ order }) => order === 'discard')).toMatchObject({ when: TEN_AT })
  const { id } = await db().revision.findFirstOrThrow({ where: { articleId, version } })
  const back = told(await restoreRevision(editor, { articleId, version: discarded.version, revisionId: id }))
  expect(back.content.headline).toBe('Відкинуте')
})

test('a withdrawal stays planned when changes are discarded', async () => {
  const { editor, articleId, version } = await aPlannedUpdate()
  const leaving = told(await order(editor, { articleId, version, kind: 'withdraw', wallTime: '2026-11-23T12:00' }))
  told(await discardChanges(editor, { articleId, version }, { now: NOW }))
  expect(await scheduleRow(leaving.scheduleId)).toMatchObject({ status: 'pending' })
})

test('with nothing planned nothing is said to be called off', async () => {
  const { editor, articleId, version, scheduleId } = await aPlannedUpdate()
  told(await cancelSchedule(editor, { scheduleId }))
  expect(told(await discardChanges(editor, { articleId, version })).calledOff).toBeNull()
  const record = await db().auditRecord.findFirstOrThrow({ where: { subjectId: articleId, command: 'article.discard' } })
  expect(record.details).not.toHaveProperty('calledOff')
})

test('restoring an earlier version leaves the plan as it is: what it says of the draft is true', async () => {
  const { editor, story, articleId, version, scheduleId } = await aPlannedUpdate()
  const published = await db().revision.findFirstOrThrow({ where: { articleId, kind: 'published' } })
  told(await restoreRevision(editor, { articleId, version, revisionId: published.id }))
  expect(await headlines(articleId)).toMatchObject({ draft: story.content.headline, changedSinceLive: false, scheduledAt: TEN_AT })
  expect((await findPlans(editor, articleId))?.plans).toMatchObject([{ id: scheduleId, differs: 'asLive' }])
  await runDueSchedules(SOON_AFTER)
  expect(await headlines(articleId)).toMatchObject({ live: 'Відкинуте', draft: story.content.headline, changedSinceLive: true })
})
