import { describe, expect, test } from 'vitest'
import { publishArticle } from '../articles/commands'
import { useDatabase } from '../testing/database'
import { aDraft, told } from '../testing/example-articles'
import { aPerson } from '../testing/examples'
import { isLive, NOW, named, order, TEN } from '../testing/scheduled-stories'
import { moveSchedule, setEmbargo } from './commands'
import { runDueSchedules } from './due'

useDatabase()

describe('an embargo', () => {
  const NOON = new Date('2026-11-23T10:00:00Z')

  test('nothing goes out before its minute, by hand or by order; from its minute on everything may', async () => {
    const editor = await aPerson('editor')
    const draft = await aDraft()
    told(await setEmbargo(editor, { articleId: draft.articleId, wallTime: '2026-11-23T12:00' }, { now: NOW }))
    expect(await publishArticle(editor, named(draft), { now: new Date(NOON.getTime() - 1) })).toMatchObject({
      reason: 'embargoed',
      params: { until: NOON.getTime() },
    })
    expect(await order(editor, { ...named(draft), kind: 'publish' })).toMatchObject({ reason: 'embargoed' })
    const { scheduleId } = told(await order(editor, { ...named(draft), kind: 'publish', wallTime: '2026-11-23T12:00' }))
    expect(await moveSchedule(editor, { scheduleId, ...TEN }, { now: NOW })).toMatchObject({ reason: 'embargoed' })
    await runDueSchedules(NOON)
    expect(await isLive(draft)).toBe(true)
  })

  test('cannot be set past what is already ordered, and may be lifted', async () => {
    const editor = await aPerson('editor')
    const draft = await aDraft()
    told(await order(editor, { ...named(draft), kind: 'publish' }))
    const embargo = { articleId: draft.articleId, wallTime: '2026-11-23T12:00' }
    expect(await setEmbargo(editor, embargo, { now: NOW })).toMatchObject({ reason: 'scheduledBeforeEmbargo' })
    told(await setEmbargo(editor, { ...embargo, ...TEN }, { now: NOW }))
    told(await setEmbargo(editor, { ...embargo, wallTime: null }, { now: NOW }))
    expect(await publishArticle(editor, named(draft), { now: NOW })).toMatchObject({ ok: true })
  })

  test('an author keeps embargoes of their own stories, moderators of none', async () => {
    const author = await aPerson('author')
    const [own, foreign] = [await aDraft({ by: author }), await aDraft()]
    told(await setEmbargo(author, { articleId: own.articleId, ...TEN }, { now: NOW }))
    expect(await setEmbargo(author, { articleId: foreign.articleId, ...TEN }, { now: NOW })).toMatchObject({ kind: 'forbidden' })
    const moderator = await aPerson('moderator')
    expect(await setEmbargo(moderator, { articleId: own.articleId, ...TEN }, { now: NOW })).toMatchObject({ kind: 'forbidden' })
  })
})
