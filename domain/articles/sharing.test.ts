// Genre and card go the way of every field: kept in the draft, published with it, in every revision, brought back with one.
import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { GUEST } from '../actor'
import { findShareCard } from '../sharing/queries'
import { useDatabase as aFreshDatabase } from '../testing/database'
import { aDraft, aLiveStory, aPhoto, told } from '../testing/example-articles'
import { aPerson } from '../testing/examples'
import { createArticle, discardChanges, publishArticle, restoreRevision, saveDraft } from './commands'
import { findEditorArticle } from './desk'
import { findComparison } from './history/desk'
import { findArticle } from './queries'

aFreshDatabase()

test('the card and the genre reach readers with the publication, and not before it', async () => {
  const [editor, photo] = [await aPerson('editor'), await aPhoto({ alt: 'Поромник' })]
  const { articleId, version, content, slug } = await aLiveStory()
  const card = { shareHeadline: 'Міст є', shareDescription: 'Їдьмо.', shareMediaId: photo.id, genre: 'opinion' } as const
  const saved = told(await saveDraft(editor, { ...content, articleId, version, kind: 'saved', ...card }))
  expect(await findShareCard(articleId)).toMatchObject({ headline: content.headline, genre: 'news', photo: null })
  told(await publishArticle(editor, { articleId, version: saved.version, change: 'typo', reason: 'тест' }))
  expect(await findShareCard(articleId)).toMatchObject({ headline: 'Міст є', genre: 'opinion', photo: { id: photo.id } })
  expect((await findArticle({ locale: 'uk', slug }))?.story).toMatchObject({
    genre: 'opinion',
    headline: content.headline,
    share: { headline: 'Міст є', description: 'Їдьмо.', photo: { id: photo.id, alt: 'Поромник' } },
  })
  expect((await findEditorArticle(editor, articleId))?.photos).toMatchObject([{ id: photo.id }])
})

test('they are in every revision, compared and brought back', async () => {
  const [editor, photo] = [await aPerson('editor'), await aPhoto()]
  const { articleId, version, content } = await aDraft()
  const card = { shareHeadline: 'Міст є', shareDescription: 'Їдьмо.', shareMediaId: photo.id, genre: 'analysis' } as const
  const saved = told(await saveDraft(editor, { ...content, articleId, version, kind: 'saved', ...card }))
  const [first, second] = await db().revision.findMany({ where: { articleId }, orderBy: { version: 'asc' }, select: { id: true } })
  const compared = await findComparison(editor, articleId, { from: first?.id ?? '', to: second?.id ?? '' })
  expect(compared?.fields).toMatchObject([
    { field: 'shareHeadline', kind: 'words' },
    { field: 'shareDescription', kind: 'words' },
    { field: 'genre', kind: 'choice', before: 'news', after: 'analysis' },
    { field: 'shareMediaId', kind: 'photo', before: null, after: { id: photo.id } },
  ])
  const back = told(await restoreRevision(editor, { articleId, version: saved.version, revisionId: first?.id ?? '' }))
  expect(back.content).toMatchObject({ shareHeadline: '', shareMediaId: null, genre: 'news' })
})

test('a revision of the time before cards and genres can still be brought back', async () => {
  const editor = await aPerson('editor')
  const { articleId, version } = await aDraft({ genre: 'opinion' })
  const revision = await db().revision.findFirstOrThrow({ where: { articleId } })
  const { genre: _g, shareHeadline: _h, shareDescription: _d, shareMediaId: _m, ...old } = revision.content as Record<string, string>
  await db().revision.update({ where: { id: revision.id }, data: { content: old } })
  const back = told(await restoreRevision(editor, { articleId, version, revisionId: revision.id }))
  expect(back.content).toMatchObject({ genre: 'news', shareHeadline: '' })
})

test('discarding a private change brings the published card back', async () => {
  const editor = await aPerson('editor')
  const { articleId, version, content } = await aLiveStory({ shareHeadline: 'Міст є' })
  const saved = told(await saveDraft(editor, { ...content, articleId, version, kind: 'saved', shareHeadline: 'Моста нема' }))
  const back = told(await discardChanges(editor, { articleId, version: saved.version }))
  expect(back.content.shareHeadline).toBe('Міст є')
})

test('only those who may write the story write its card, and it names no photograph that is not there', async () => {
  const { articleId, version, content } = await aDraft()
  const wish = { ...content, articleId, version, kind: 'saved', shareHeadline: 'Чуже' }
  for (const actor of [GUEST, await aPerson('reader'), await aPerson('author'), await aPerson('moderator')]) {
    expect(await saveDraft(actor, wish)).toMatchObject({ ok: false, kind: 'forbidden' })
  }
  const editor = await aPerson('editor')
  expect(await saveDraft(editor, { ...wish, shareMediaId: crypto.randomUUID() })).toMatchObject({
    ok: false,
    errors: [{ field: 'shareMediaId', code: 'unknownReference' }],
  })
  expect(await saveDraft(editor, { ...wish, genre: 'poem' })).toMatchObject({ ok: false, kind: 'invalid' })
})

test('a translation takes over the genre and the photograph of the card, and none of its words', async () => {
  const photo = await aPhoto()
  const original = await aLiveStory({ genre: 'analysis', shareMediaId: photo.id, shareHeadline: 'Міст є' })
  const { articleId } = told(await createArticle(await aPerson('editor'), { locale: 'en', translationOfId: original.articleId }))
  const draft = await db().articleDraft.findUniqueOrThrow({ where: { articleId } })
  expect(draft).toMatchObject({ genre: 'analysis', shareMediaId: photo.id, shareHeadline: '' })
})
