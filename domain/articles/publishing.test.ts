import { describe, expect, test } from 'vitest'
import { useDatabase } from '@/domain/testing/database'
import { aDraft, aLiveStory, aPhoto, told } from '@/domain/testing/example-articles'
import { anAuthor, aPerson, aSection } from '@/domain/testing/examples'
import { useForgotten } from '@/domain/testing/forgotten'
import { touch } from '@/domain/touch'
import { db } from '@/lib/db'
import { discardChanges, publishArticle, saveDraft, withdrawArticle } from './commands'
import { newerVersion } from './written-since'

useDatabase()

const forgotten = useForgotten()

describe('publishing', () => {
  test('an editor publishes: readers get a copy, and every place that shows it is made again', async () => {
    const draft = await aDraft({ tags: ['Мости'], headline: 'Знам’янка: міст' })
    const now = new Date('2026-11-20T09:00:00Z')
    const editor = await aPerson('editor')
    const live = told(await publishArticle(editor, { articleId: draft.articleId, version: draft.version }, { now }))
    expect(live).toMatchObject({ slug: 'znamianka-mist', publishedAt: now, updatedAt: null })
    const tag = await db().tag.findFirstOrThrow({ where: { name: 'Мости' } })
    const { articleId } = draft
    expect(new Set(forgotten)).toEqual(
      new Set([
        ...[touch.article(articleId), touch.comments(articleId), touch.front('uk'), touch.latest('uk'), touch.discussed('uk')],
        ...[touch.section(live.sectionId, 'uk'), touch.author(draft.content.authorIds[0] ?? ''), touch.tag(tag.id)],
        ...[touch.day('2026-11-20', 'uk'), touch.month('uk', now)],
      ]),
    )
    const row = await db().liveArticle.findUniqueOrThrow({ where: { articleId }, include: { bylines: true, tags: true, article: true } })
    expect(row).toMatchObject({ minutes: 1, bylines: [{ position: 0, publishedAt: now }], tags: [{ tagId: tag.id }] })
    expect(row.article).toMatchObject({ status: 'live', firstPublishedAt: now })
  })

  test('authors and moderators do not publish, withdraw or discard, not even their own', async () => {
    const author = await aPerson('author')
    const draft = await aDraft({ by: author })
    for (const actor of [author, await aPerson('moderator')]) {
      expect(await publishArticle(actor, named(draft))).toMatchObject({ kind: 'forbidden' })
      expect(await withdrawArticle(actor, { articleId: draft.articleId })).toMatchObject({ kind: 'forbidden' })
      expect(await discardChanges(actor, named(draft))).toMatchObject({ kind: 'forbidden' })
    }
    expect(await db().liveArticle.count({ where: { articleId: draft.articleId } })).toBe(0)
  })

  test('what is missing is told by field', async () => {
    const photo = await aPhoto()
    const lacking = {
      headline: '',
      standfirst: '',
      sectionId: null,
      authorIds: [],
      body: { version: 1, blocks: [] },
      leadMediaId: photo.id,
    }
    const draft = await aDraft()
    const { version } = told(await saveDraft(await aPerson('editor'), { ...whole(draft), ...lacking }))
    const answer = await publishArticle(await aPerson('editor'), { articleId: draft.articleId, version })
    expect('errors' in answer && answer.errors.map((error) => error.field)).toEqual(
      ['headline', 'standfirst', 'body', 'sectionId', 'authorIds', 'leadAlt'], //
    )
  })

  test('only the version that was seen is published', async () => {
    const draft = await aDraft()
    const editor = await aPerson('editor')
    const { version } = told(await saveDraft(await aPerson('admin', 'Марта Гайова'), { ...whole(draft), headline: 'Новіше' }))
    const answer = await publishArticle(editor, named(draft))
    expect(answer).toMatchObject({ reason: 'writtenMeanwhile', params: { named: 'yes', who: 'Марта Гайова' } })
    // Whoever has read them decides on the newer words.
    expect(newerVersion(answer)).toBe(version)
    told(await publishArticle(editor, { ...named(draft), version }))
  })

  test('a live story is changed in private, and the change is published once', async () => {
    const editor = await aPerson('editor')
    const first = new Date('2026-11-20T09:00:00Z')
    const later = new Date('2026-11-20T11:30:00Z')
    const story = await aLiveStory({ now: first })
    const [section, author] = [await aSection(), await anAuthor()]
    const filed = { headline: 'Інше', sectionId: section.id, authorIds: [author.id], slug: 'inshe' }
    const { version } = told(await saveDraft(editor, { ...whole(story), ...filed }))
    expect((await db().liveArticle.findUniqueOrThrow({ where: { articleId: story.articleId } })).headline).toBe(story.content.headline)
    forgotten.length = 0

    const order = { articleId: story.articleId, version, change: 'update' }
    expect(told(await publishArticle(editor, order, { now: later }))).toMatchObject({ publishedAt: first, updatedAt: later, slug: 'inshe' })
    const both = [
      touch.section(story.sectionId, 'uk'),
      touch.section(section.id, 'uk'),
      ...[...story.content.authorIds, author.id].map(touch.author),
    ]
    expect(forgotten).toEqual(expect.arrayContaining(both))
    expect(await db().oldSlug.findMany({ where: { articleId: story.articleId } })).toMatchObject([{ slug: story.slug }])
    expect(await publishArticle(editor, order)).toMatchObject({ kind: 'refused', reason: 'nothingChanged' })
  })

  test('translations and stories that recommend it are made again too', async () => {
    const original = await aLiveStory()
    const recommending = await aLiveStory({ relatedIds: [original.articleId] })
    const english = await aDraft({ locale: 'en', translationOfId: original.articleId, headline: 'A bridge' })
    forgotten.length = 0
    told(await publishArticle(await aPerson('editor'), named(english)))
    expect(forgotten).toContain(touch.article(original.articleId))
    forgotten.length = 0
    told(await withdrawArticle(await aPerson('editor'), { articleId: original.articleId }))
    expect(forgotten).toEqual(expect.arrayContaining([recommending.articleId, english.articleId].map(touch.article)))
  })

  test('an address is one story’s in a language: made ones get a number, chosen ones are refused, old ones stay kept', async () => {
    const editor = await aPerson('editor')
    const first = await aLiveStory({ headline: 'Однакова назва' })
    expect((await aLiveStory({ headline: 'Однакова назва' })).slug).toBe('odnakova-nazva-2')
    expect((await aLiveStory({ headline: 'Однакова назва', locale: 'en' })).slug).toBe('odnakova-nazva')
    const chosen = await aDraft({ slug: first.slug })
    expect(told(await saveDraft(editor, { ...whole(chosen), version: 2, headline: 'Ще' })).slugTaken).toBe(true)
    const refused = await publishArticle(editor, { articleId: chosen.articleId, version: 3 })
    expect(refused).toMatchObject({ kind: 'invalid', errors: [{ field: 'slug', code: 'taken' }] })

    const { version } = told(await saveDraft(editor, { ...whole(first), slug: 'nova-adresa' }))
    told(await publishArticle(editor, { articleId: first.articleId, version, change: 'typo' }))
    expect(await publishArticle(editor, { articleId: chosen.articleId, version: 3 })).toMatchObject({ errors: [{ field: 'slug' }] })
    const back = told(await saveDraft(editor, { ...whole(first), version, slug: first.slug }))
    expect(told(await publishArticle(editor, { articleId: first.articleId, version: back.version, change: 'typo' })).slug).toBe(first.slug)
    expect(await db().oldSlug.findMany({ where: { articleId: first.articleId } })).toMatchObject([{ slug: 'nova-adresa' }])
  })

  test('two stories with one headline published in the same moment get two addresses', async () => {
    const editor = await aPerson('editor')
    const drafts = [await aDraft({ headline: 'Водночас' }), await aDraft({ headline: 'Водночас' })]
    const live = await Promise.all(drafts.map(async (draft) => told(await publishArticle(editor, named(draft)))))
    expect(live.map((one) => one.slug).sort()).toEqual(['vodnochas', 'vodnochas-2'])
  })

  test('a live story whose headline changes keeps its address', async () => {
    const story = await aLiveStory({ headline: 'Стара назва' })
    const editor = await aPerson('editor')
    const { version } = told(await saveDraft(editor, { ...whole(story), headline: 'Нова назва' }))
    expect(told(await publishArticle(editor, { articleId: story.articleId, version, change: 'update' })).slug).toBe('stara-nazva')
  })
})

describe('withdrawing and discarding', () => {
  test('a withdrawn story is gone for readers, keeps its address and its approved comments, and may return', async () => {
    const editor = await aPerson('editor')
    const first = new Date('2026-11-20T09:00:00Z')
    const story = await aLiveStory({ now: first })
    const { articleId } = story
    await db().comment.create({ data: { articleId, name: 'Читач', text: 'Так', textHash: 'x', status: 'approved' } })
    forgotten.length = 0
    told(await withdrawArticle(editor, { articleId }))
    expect(forgotten).toEqual(
      expect.arrayContaining([touch.article(articleId), touch.gone(articleId), touch.front('uk'), touch.section(story.sectionId, 'uk')]),
    )
    expect(await db().liveArticle.count({ where: { articleId } })).toBe(0)
    expect(await withdrawArticle(editor, { articleId })).toMatchObject({ kind: 'refused', reason: 'notLive' })
    const other = await aLiveStory({ headline: story.content.headline })
    expect(other.slug).not.toBe(story.slug)

    const again = told(await publishArticle(editor, { articleId, version: story.version }))
    expect(again).toMatchObject({ slug: story.slug, publishedAt: first })
    expect((await db().liveArticle.findUniqueOrThrow({ where: { articleId } })).commentCount).toBe(1)
  })

  test('discarding brings the draft back to what readers see, and the discarded words can be saved again', async () => {
    const editor = await aPerson('editor')
    const story = await aLiveStory({ tags: ['Мости'] })
    expect(await discardChanges(editor, named(story))).toMatchObject({ reason: 'nothingChanged' })
    const changed = { ...whole(story), headline: 'Недобре', tags: [], relatedIds: [] }
    const { version } = told(await saveDraft(editor, changed))
    forgotten.length = 0
    const back = told(await discardChanges(editor, { articleId: story.articleId, version }))
    expect(back.content).toEqual({ ...story.content, slug: story.slug })
    expect(forgotten).toEqual([])
    expect(await publishArticle(editor, { articleId: story.articleId, version: back.version })).toMatchObject({ reason: 'nothingChanged' })
    expect(await saveDraft(editor, { ...changed, version: back.version })).toMatchObject({ ok: true })
  })

  test('a story that was never live has nothing to go back to', async () => {
    const draft = await aDraft()
    expect(await discardChanges(await aPerson('editor'), named(draft))).toMatchObject({ reason: 'notLive' })
  })
})

type Draft = Awaited<ReturnType<typeof aDraft>>

/** The draft as an editor's browser sends it. */
function whole({ articleId, version, content }: Draft) {
  return { articleId, version, kind: 'autosave' as const, ...content }
}

function named({ articleId, version }: Draft) {
  return { articleId, version }
}
