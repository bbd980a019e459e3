import { describe, expect, test } from 'vitest'
import { type Actor, GUEST, type Person } from '@/domain/actor'
import { publishArticle, saveDraft } from '@/domain/articles/commands'
import { findEditorArticle } from '@/domain/articles/desk'
import { useDatabase } from '@/domain/testing/database'
import { aDraft, aLiveStory, told } from '@/domain/testing/example-articles'
import { anAuthor, aPerson } from '@/domain/testing/examples'
import { db } from '@/lib/db'
import { approveDraft, assignDraft, binArticle, eraseArticle, returnToWriting, submitForReview, takeFromBin } from './commands'
import { findWork, listBin } from './desk'

useDatabase()

const DAY_MS = 24 * 60 * 60 * 1000

async function stageOf(articleId: string) {
  return (await db().articleDraft.findUniqueOrThrow({ where: { articleId } })).stage
}

describe('from draft to approved', () => {
  test('an author submits their own draft, an editor returns it with a note, it comes back and is approved', async () => {
    const olena = await aPerson('author')
    const editor = await aPerson('editor')
    const { articleId } = await aDraft({ by: olena })
    told(await submitForReview(olena, { articleId }))
    expect(await stageOf(articleId)).toBe('review')
    told(await returnToWriting(editor, { articleId, note: 'Бракує другого джерела.' }))
    expect((await findWork(olena, articleId))?.row).toMatchObject({ stage: 'writing', note: 'Бракує другого джерела.', status: 'draft' })
    told(await submitForReview(olena, { articleId }))
    expect((await findWork(olena, articleId))?.row.note).toBe('')
    told(await approveDraft(editor, { articleId }))
    expect((await findWork(editor, articleId))?.row.status).toBe('approved')
    const records = await db().auditRecord.findMany({ where: { subjectId: articleId }, orderBy: { id: 'asc' }, select: { command: true } })
    expect(records.map((record) => record.command).slice(-4)).toEqual([
      'article.submit',
      'article.return',
      'article.submit',
      'article.approve',
    ])
  })

  test('an author neither approves nor returns nor assigns; a moderator and a guest do nothing', async () => {
    const olena = await aPerson('author')
    const { articleId } = await aDraft({ by: olena })
    for (const order of [approveDraft, returnToWriting, assignDraft])
      expect(await order(olena, { articleId })).toMatchObject({ kind: 'forbidden' })
    for (const actor of [await aPerson('moderator'), GUEST]) {
      for (const order of [submitForReview, approveDraft, returnToWriting, assignDraft]) {
        expect(await order(actor, { articleId })).toMatchObject({ kind: 'forbidden' })
      }
    }
    expect(await submitForReview(await aPerson('author'), { articleId })).toMatchObject({ kind: 'forbidden' })
  })

  test('approved words changed by an author wait for review again; an editor’s hand leaves them approved', async () => {
    const olena = await aPerson('author')
    const editor = await aPerson('editor')
    const draft = await aDraft({ by: olena })
    told(await approveDraft(editor, { articleId: draft.articleId }))
    const mended = told(await saveDraft(editor, { ...whole(draft), headline: 'Виправлена кома' }))
    expect(await stageOf(draft.articleId)).toBe('approved')
    told(await saveDraft(olena, { ...whole(draft), version: mended.version, headline: 'Дописано' }))
    expect(await stageOf(draft.articleId)).toBe('review')
  })

  test('a published story begins anew: its next change is written, reviewed and approved like a draft', async () => {
    const editor = await aPerson('editor')
    const draft = await aDraft()
    told(await approveDraft(editor, { articleId: draft.articleId }))
    told(await publishArticle(editor, { articleId: draft.articleId, version: draft.version }))
    expect(await stageOf(draft.articleId)).toBe('writing')
    expect(await submitForReview(editor, { articleId: draft.articleId })).toMatchObject({ reason: 'nothingChanged' })
    told(await saveDraft(editor, { ...whole(draft), headline: 'Зміна' }))
    told(await submitForReview(editor, { articleId: draft.articleId }))
    expect((await findWork(editor, draft.articleId))?.row).toMatchObject({ status: 'changed', stage: 'review' })
  })

  test('the same move twice is refused', async () => {
    const editor = await aPerson('editor')
    const { articleId } = await aDraft()
    told(await approveDraft(editor, { articleId }))
    expect(await approveDraft(editor, { articleId })).toMatchObject({ reason: 'alreadyThere' })
  })
})

describe('who edits, and by when', () => {
  test('an editor is given a draft and an hour of Kyiv; one without the other stays', async () => {
    const editor = await aPerson('editor')
    const { articleId } = await aDraft()
    told(await assignDraft(editor, { articleId, assigneeId: editor.id, dueAt: '2026-11-22T18:00' }))
    told(await assignDraft(editor, { articleId, dueAt: '2026-11-22T19:30' }))
    expect((await findWork(editor, articleId))?.row).toMatchObject({ assignee: { id: editor.id }, dueAt: new Date('2026-11-22T17:30:00Z') })
    told(await assignDraft(editor, { articleId, assigneeId: null, dueAt: null }))
    expect((await findWork(editor, articleId))?.row).toMatchObject({ assignee: null, dueAt: null })
  })

  test('nobody who may not approve, and no hour that is none', async () => {
    const editor = await aPerson('editor')
    const { articleId } = await aDraft()
    const author = await aPerson('author')
    expect(await assignDraft(editor, { articleId, assigneeId: author.id })).toMatchObject({ errors: [{ field: 'assigneeId' }] })
    expect(await assignDraft(editor, { articleId, dueAt: 'tomorrow' })).toMatchObject({ errors: [{ field: 'dueAt' }] })
  })
})

describe('the bin', () => {
  test('an author throws their own draft away, finds it in the bin and takes it out again, whole', async () => {
    const olena = await aPerson('author')
    const draft = await aDraft({ by: olena, headline: 'Передумала' })
    told(await binArticle(olena, { articleId: draft.articleId }))
    expect(await findEditorArticle(olena, draft.articleId)).toBeNull()
    expect(await saveDraft(olena, whole(draft))).toMatchObject({ kind: 'missing' })
    expect((await listBin(olena, '', new Date())).rows).toMatchObject([{ headline: 'Передумала', by: olena.name, mayErase: false }])
    expect((await listBin(await aPerson('author'), '', new Date())).rows).toEqual([])
    told(await takeFromBin(olena, { articleId: draft.articleId }))
    expect(await findEditorArticle(olena, draft.articleId)).toMatchObject({ version: draft.version, content: { headline: 'Передумала' } })
  })

  test('what is somebody else’s, live or scheduled is not thrown away', async () => {
    const foreign = await aDraft()
    for (const actor of [await aPerson('author'), await aPerson('moderator'), GUEST]) await isForbidden(actor, foreign.articleId)
    const live = await aLiveStory()
    expect(await binArticle(await aPerson('editor'), { articleId: live.articleId })).toMatchObject({ reason: 'stillLive' })
    const waiting = {
      articleId: foreign.articleId,
      kind: 'publish',
      wallTime: '2027-01-01T10:00',
      zone: 'Europe/Kyiv',
      at: new Date(),
    } as const
    await db().schedule.create({ data: waiting })
    expect(await binArticle(await aPerson('editor'), { articleId: foreign.articleId })).toMatchObject({ reason: 'stillScheduled' })
  })

  test('only an administrator erases, only after thirty days in the bin, and the record stays', async () => {
    const editor = await aPerson('editor')
    const admin = await aPerson('admin')
    const then = new Date('2026-10-01T10:00:00Z')
    const { articleId } = await aDraft({ headline: 'На згадку' })
    expect(await eraseArticle(admin, { articleId })).toMatchObject({ kind: 'missing' })
    told(await binArticle(editor, { articleId }, { now: then }))
    const late = { now: new Date(then.getTime() + 30 * DAY_MS) }
    expect(await eraseArticle(editor, { articleId }, late)).toMatchObject({ kind: 'forbidden' })
    expect(await eraseArticle(admin, { articleId }, { now: new Date(late.now.getTime() - 1) })).toMatchObject({ reason: 'tooYoungToErase' })
    told(await eraseArticle(admin, { articleId }, late))
    expect(await db().article.count({ where: { id: articleId } })).toBe(0)
    const record = await db().auditRecord.findFirst({ where: { subjectId: articleId, command: 'article.erase' } })
    expect(record).toMatchObject({ actorId: admin.id, details: { headline: 'На згадку' } })
  })
})

test('an author takes out of the bin only what is theirs', async () => {
  const olena: Person = await aPerson('author')
  const name = await anAuthor({ person: olena })
  const editor = await aPerson('editor')
  const [own, foreign] = [await aDraft({ authorIds: [name.id] }), await aDraft()]
  for (const { articleId } of [own, foreign]) told(await binArticle(editor, { articleId }))
  expect(await takeFromBin(olena, { articleId: own.articleId })).toMatchObject({ ok: true })
  expect(await takeFromBin(olena, { articleId: foreign.articleId })).toMatchObject({ kind: 'forbidden' })
  expect(await takeFromBin(editor, { articleId: own.articleId })).toMatchObject({ kind: 'missing' })
})

async function isForbidden(actor: Actor, articleId: string) {
  expect(await binArticle(actor, { articleId })).toMatchObject({ kind: 'forbidden' })
}

function whole({ articleId, version, content }: Awaited<ReturnType<typeof aDraft>>) {
  return { articleId, version, kind: 'saved' as const, ...content }
}
