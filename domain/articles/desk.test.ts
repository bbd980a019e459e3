import { expect, test } from 'vitest'
import { GUEST } from '@/domain/actor'
import { useDatabase } from '@/domain/testing/database'
import { aDraft, aLiveStory, aPhoto, told } from '@/domain/testing/example-articles'
import { aPerson } from '@/domain/testing/examples'
import { saveDraft } from './commands'
import { findEditorArticle, findPreview, searchHeadlines, searchTags } from './desk'

useDatabase()

test('an author reads nothing of a draft that is somebody else’s', async () => {
  const olena = await aPerson('author')
  const foreign = await aDraft({ headline: 'Чуже' })
  expect(await findEditorArticle(olena, foreign.articleId)).toBeNull()
  expect(await findPreview(olena, foreign.articleId)).toBeNull()
  expect(await findEditorArticle(olena, 'not-an-id')).toBeNull()
})

test('the writing page gets the draft, its photographs and what this colleague may do', async () => {
  const olena = await aPerson('author')
  const photo = await aPhoto({ alt: 'Міст' })
  const story = await aLiveStory({ by: olena, leadMediaId: photo.id, leadAlt: 'Міст', tags: ['Мости'] })
  const forAuthor = await findEditorArticle(olena, story.articleId)
  expect(forAuthor).toMatchObject({
    status: 'live',
    version: story.version,
    content: { tags: ['Мости'], slug: story.slug },
    photos: [{ id: photo.id, alt: 'Міст' }],
    may: { publish: false, withdraw: false, discard: false },
  })
  expect((await findEditorArticle(await aPerson('editor'), story.articleId))?.may).toEqual({
    publish: true,
    withdraw: true,
    discard: true,
    unbin: true,
  })
})

test('a preview is the draft, not what readers see', async () => {
  const editor = await aPerson('editor')
  const story = await aLiveStory({ tags: ['Мости'] })
  told(await saveDraft(editor, { articleId: story.articleId, version: story.version, kind: 'saved', ...story.content, headline: 'Нове' }))
  const preview = await findPreview(editor, story.articleId)
  expect(preview).toMatchObject({
    headline: 'Нове',
    section: { id: story.sectionId },
    tags: [{ name: 'Мости', slug: 'mosty' }],
    minutes: 1,
  })
  expect(preview?.authors).toHaveLength(1)
})

test('stories and tags are found by their words', async () => {
  const author = await aPerson('author')
  await aLiveStory({ headline: 'Пошук живого', tags: ['Пошуки'] })
  await aDraft({ headline: 'Пошук чужого' })
  expect((await searchHeadlines(author, { locale: 'uk', q: 'пошук' })).map((one) => one.headline)).toEqual(['Пошук живого'])
  expect(await searchTags(author, { locale: 'uk', q: 'пош' })).toEqual(['Пошуки'])
  expect(await searchTags(GUEST, { locale: 'uk', q: 'пош' })).toEqual([])
})
