import { expect, test } from 'vitest'
import { db } from '@/lib/db'
import { withdrawArticle } from '../articles/commands'
import { useDatabase } from '../testing/database'
import { aDraft, aLiveStory } from '../testing/example-articles'
import { aPerson } from '../testing/examples'
import { onForget, type Touch } from '../touch'
import { arrangeFront } from './commands'
import { findFrontDesk } from './desk'

useDatabase()

test('an editor says what the front page begins with, and the press forgets it', async () => {
  const editor = await aPerson('editor')
  const [lead, second] = [await aLiveStory(), await aLiveStory()]
  const forgotten: Touch[] = []
  onForget((touches) => forgotten.push(...touches))
  expect(await arrangeFront(editor, { locale: 'uk', articleIds: [lead.articleId, second.articleId] })).toMatchObject({ ok: true })
  expect(await arrangeFront(editor, { locale: 'uk', articleIds: [second.articleId] })).toMatchObject({ ok: true })
  onForget(null)
  expect(forgotten).toEqual(['front:uk', 'front:uk'])
  expect((await findFrontDesk(editor, 'uk'))?.placed).toEqual([second.articleId])
})

test('an author and a moderator may not arrange it, nor see its desk', async () => {
  const story = await aLiveStory()
  for (const role of ['author', 'moderator'] as const) {
    const person = await aPerson(role)
    expect(await arrangeFront(person, { locale: 'uk', articleIds: [story.articleId] })).toEqual({ ok: false, kind: 'forbidden' })
    expect(await findFrontDesk(person, 'uk')).toBeNull()
  }
})

test('a draft, a story of the other language and a story twice cannot stand there', async () => {
  const editor = await aPerson('editor')
  const [draft, english, live] = [await aDraft(), await aLiveStory({ locale: 'en' }), await aLiveStory()]
  for (const articleIds of [[draft.articleId], [english.articleId], [live.articleId, live.articleId]]) {
    expect(await arrangeFront(editor, { locale: 'uk', articleIds })).toMatchObject({ ok: false, kind: 'invalid' })
  }
})

test('a withdrawn story leaves its place to the latest', async () => {
  const editor = await aPerson('editor')
  const story = await aLiveStory()
  await arrangeFront(editor, { locale: 'uk', articleIds: [story.articleId] })
  expect(await withdrawArticle(editor, { articleId: story.articleId })).toMatchObject({ ok: true })
  expect((await findFrontDesk(editor, 'uk'))?.placed).toEqual([])
  expect(await db().liveArticle.findUnique({ where: { articleId: story.articleId } })).toBeNull()
})
