import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import type { Person } from '../actor'
import { publishArticle, saveDraft } from '../articles/commands'
import { useDatabase } from '../testing/database'
import { aDraft, aLiveStory, told } from '../testing/example-articles'
import { aPerson } from '../testing/examples'
import { isLive, NOW, named, order, TEN, TEN_AT, whole } from '../testing/scheduled-stories'
import { moveSchedule, setEmbargo } from './commands'
import { findPlans } from './desk'
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

  test('of a live story holds back its changes, and says so', async () => {
    const editor = await aPerson('editor')
    const story = await aLiveStory()
    const { version } = told(await saveDraft(editor, { ...whole(story), headline: 'Нове' }))
    told(await setEmbargo(editor, { articleId: story.articleId, ...TEN }, { now: NOW }))
    expect(await isLive(story)).toBe(true)
    const publish = { articleId: story.articleId, version, change: 'update' }
    expect(await publishArticle(editor, publish, { now: NOW })).toMatchObject({ reason: 'changesEmbargoed' })
    expect(await publishArticle(editor, publish, { now: TEN_AT })).toMatchObject({ ok: true })
  })

  test('set by an editor is moved later by an author, never brought forward nor lifted', async () => {
    const [author, editor] = [await aPerson('author'), await aPerson('editor')]
    const { articleId } = await aDraft({ by: author })
    const by = (actor: Person, wallTime: string | null, now = NOW) => setEmbargo(actor, { articleId, wallTime }, { now })
    told(await by(editor, '2026-11-23T12:00'))
    expect((await findPlans(author, articleId))?.may).toMatchObject({ embargo: true, loosen: false })
    expect((await findPlans(editor, articleId))?.may).toMatchObject({ embargo: true, loosen: true })
    for (const sooner of [null, '2026-11-23T11:59']) expect(await by(author, sooner)).toMatchObject({ kind: 'forbidden' })
    told(await by(author, '2026-11-23T13:00'))
    // It is still the editor's.
    for (const sooner of [null, '2026-11-23T12:00']) expect(await by(author, sooner)).toMatchObject({ kind: 'forbidden' })
    told(await by(editor, '2026-11-23T11:00'))
    told(await by(editor, null))
    told(await by(author, TEN.wallTime))
    // An editor who moves the author's takes it over; what has passed binds nobody.
    told(await by(editor, '2026-11-23T12:00'))
    expect(await by(author, TEN.wallTime)).toMatchObject({ kind: 'forbidden' })
    told(await by(author, '2026-11-24T09:00', NOON))
  })

  test('set by an author is theirs to change and lift, as long as the story is', async () => {
    const author = await aPerson('author')
    const { articleId } = await aDraft({ by: author })
    told(await setEmbargo(author, { articleId, wallTime: '2026-11-23T12:00' }, { now: NOW }))
    expect((await findPlans(author, articleId))?.may.loosen).toBe(true)
    told(await setEmbargo(author, { articleId, ...TEN }, { now: NOW }))
    await db().article.update({ where: { id: articleId }, data: { createdById: null } })
    expect(await setEmbargo(author, { articleId, wallTime: null }, { now: NOW })).toMatchObject({ kind: 'forbidden' })
    await db().article.update({ where: { id: articleId }, data: { createdById: author.id } })
    told(await setEmbargo(author, { articleId, wallTime: null }, { now: NOW }))
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
