import { describe, expect, test } from 'vitest'
import { db } from '@/lib/db'
import { publishArticle, saveDraft, withdrawArticle } from '../articles/commands'
import { findPaper } from '../settings/queries'
import { useDatabase } from '../testing/database'
import { aDraft, aLiveStory, told } from '../testing/example-articles'
import { aPerson } from '../testing/examples'
import { useForgotten } from '../testing/forgotten'
import { collectShown, type Shown, touch } from '../touch'
import { findCorrections } from './queries'

useDatabase()

const forgotten = useForgotten()

describe('publishing a change', () => {
  test('asks what it is, and a correction needs words for readers', async () => {
    const story = await changed(await aLiveStory(), 'Інший заголовок')
    const editor = await aPerson('editor')
    expect(await publishArticle(editor, story)).toMatchObject({ kind: 'invalid', errors: [{ field: 'change', code: 'required' }] })
    const wordless = await publishArticle(editor, { ...story, change: 'correction', words: '  ' })
    expect(wordless).toMatchObject({ kind: 'invalid', errors: [{ field: 'words', code: 'required' }] })
    expect(await publishArticle(editor, { ...story, change: 'rewrite' })).toMatchObject({ kind: 'invalid', errors: [{ field: 'change' }] })
    expect(await db().publishedChange.count({ where: { articleId: story.articleId } })).toBe(0)
  })

  test('a first publication is no change of anything', async () => {
    const { articleId, version } = await aDraft()
    const answer = await publishArticle(await aPerson('editor'), { articleId, version, change: 'update' })
    expect(answer).toMatchObject({ kind: 'invalid', errors: [{ field: 'change', code: 'notAllowed' }] })
  })

  test('keeps who, when, the words, and the copies readers saw before and after', async () => {
    const editor = await aPerson('editor')
    const now = new Date('2026-11-20T09:00:00Z')
    const story = await changed(await aLiveStory(), 'Виправлений заголовок')
    told(await publishArticle(editor, { ...story, change: 'correction', words: 'Заголовок був хибний.' }, { now }))
    const change = await db().publishedChange.findFirstOrThrow({
      where: { articleId: story.articleId },
      include: { from: true, to: true },
    })
    expect(change).toMatchObject({ kind: 'correction', words: 'Заголовок був хибний.', at: now, byId: editor.id })
    expect(change.from).toMatchObject({ kind: 'published', version: story.version - 1 })
    expect(change.to).toMatchObject({ kind: 'published', version: story.version, content: { headline: 'Виправлений заголовок' } })
    expect(change.diff).toMatchObject([{ part: 'headline' }])
    expect(forgotten).toContain(touch.corrections('uk'))
  })

  test('an update shows readers its line and not the words that were taken out', async () => {
    const story = await changed(await aLiveStory(), 'Оновлений заголовок')
    told(await publishArticle(await aPerson('editor'), { ...story, change: 'update' }))
    expect(await db().publishedChange.findFirstOrThrow({ where: { articleId: story.articleId } })).toMatchObject({ words: '', diff: [] })
    expect(forgotten).not.toContain(touch.corrections('uk'))
  })
})

describe('a withdrawn story that returns', () => {
  test('as it was: nothing is asked, and its times are what they were', async () => {
    const editor = await aPerson('editor')
    const updatedAt = new Date('2026-11-20T09:00:00Z')
    const story = await changed(await aLiveStory({ now: new Date('2026-11-19T09:00:00Z') }), 'Оновлено раз')
    told(await publishArticle(editor, { ...story, change: 'update' }, { now: updatedAt }))
    told(await withdrawArticle(editor, { articleId: story.articleId }))
    expect(told(await publishArticle(editor, story))).toMatchObject({ updatedAt })
    expect(await db().publishedChange.count({ where: { articleId: story.articleId } })).toBe(1)
  })

  test('changed: readers knew it, so the question is asked', async () => {
    const editor = await aPerson('editor')
    const live = await aLiveStory()
    told(await withdrawArticle(editor, { articleId: live.articleId }))
    const story = await changed(live, 'Повернулося інакшим')
    expect(await publishArticle(editor, story)).toMatchObject({ errors: [{ field: 'change', code: 'required' }] })
    expect(await publishArticle(editor, { ...story, change: 'correction', words: 'Було хибно.' })).toMatchObject({ ok: true })
  })
})

describe('the page of corrections', () => {
  test('has every correction of live stories of its language, the newest first, page by page', async () => {
    const editor = await aPerson('editor')
    const story = await aLiveStory({ locale: 'en', headline: 'One' })
    let named = { articleId: story.articleId, version: story.version }
    for (let n = 0; n < 23; n++) {
      named = await changed({ ...story, ...named }, `Headline ${n}`)
      const now = new Date(Date.UTC(2026, 10, 20, 9, Math.floor(n / 2)))
      told(await publishArticle(editor, { ...named, change: 'correction', words: `Put right ${n}.` }, { now }))
    }
    const paper = await findPaper('en')
    const shown: Shown = new Set()
    const first = await collectShown(shown, () => findCorrections(paper, {}))
    expect([...shown]).toEqual([touch.corrections('en'), touch.article(story.articleId)])
    const second = await findCorrections(paper, { cursor: first?.cursor ?? '' })
    const words = [...(first?.corrections ?? []), ...(second?.corrections ?? [])].map((one) => one.words)
    expect(words).toEqual(Array.from({ length: 23 }, (_, n) => `Put right ${22 - n}.`))
    expect(second?.cursor).toBeNull()
    expect((await findCorrections(await findPaper('uk'), {}))?.corrections.some((one) => one.words.startsWith('Put'))).toBe(false)
    expect(await findCorrections(paper, { cursor: 'nonsense' })).toBeNull()

    told(await withdrawArticle(editor, { articleId: story.articleId }))
    expect((await findCorrections(paper, {}))?.corrections).toEqual([])
  })
})

type Story = Awaited<ReturnType<typeof aLiveStory>>

/** Saves another headline; what an order about the new version names. */
async function changed({ articleId, version, content }: Pick<Story, 'articleId' | 'version' | 'content'>, headline: string) {
  const draft = { articleId, version, kind: 'saved', ...content, headline }
  return { articleId, version: told(await saveDraft(await aPerson('editor'), draft)).version }
}
