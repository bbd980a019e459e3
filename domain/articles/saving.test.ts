import { describe, expect, test } from 'vitest'
import { GUEST } from '@/domain/actor'
import { useDatabase } from '@/domain/testing/database'
import { aDraft, aLiveStory, aPhoto, told } from '@/domain/testing/example-articles'
import { anAuthor, aPerson } from '@/domain/testing/examples'
import { useForgotten } from '@/domain/testing/forgotten'
import { db } from '@/lib/db'
import { createArticle, restoreRevision, saveDraft } from './commands'

useDatabase()

const forgotten = useForgotten()

const NOBODY = '00000000-0000-4000-8000-000000000000'

describe('beginning', () => {
  test('an author begins a draft under their own name, and readers notice nothing', async () => {
    const olena = await aPerson('author', 'Олена')
    const name = await anAuthor({ person: olena })
    const { articleId } = told(await createArticle(olena, { locale: 'uk' }))
    const article = await db().article.findUniqueOrThrow({ where: { id: articleId }, include: { draft: { include: { bylines: true } } } })
    expect(article).toMatchObject({ status: 'draft', createdById: olena.id, draft: { version: 1, bylines: [{ authorId: name.id }] } })
    expect(forgotten).toEqual([])
  })

  test('a moderator, a reader and a guest begin nothing', async () => {
    for (const actor of [await aPerson('moderator'), await aPerson('reader'), GUEST]) {
      expect(await createArticle(actor, { locale: 'uk' })).toMatchObject({ kind: 'forbidden' })
    }
  })

  test('a translation takes the section and the photograph; one for each language', async () => {
    const photo = await aPhoto()
    const original = await aLiveStory({ leadMediaId: photo.id, leadAlt: 'Міст', leadCredit: 'Іван' })
    const editor = await aPerson('editor')
    const order = { locale: 'en', translationOfId: original.articleId }
    const { articleId } = told(await createArticle(editor, order))
    const draft = await db().articleDraft.findUniqueOrThrow({ where: { articleId } })
    expect(draft).toMatchObject({ sectionId: original.sectionId, leadMediaId: photo.id, leadCredit: 'Іван', leadAlt: '', headline: '' })
    expect(await createArticle(editor, order)).toMatchObject({ kind: 'invalid', errors: [{ code: 'taken' }] })
    expect(await createArticle(editor, { locale: 'uk', translationOfId: articleId })).toMatchObject({ errors: [{ code: 'taken' }] })
    expect(await createArticle(editor, { locale: 'en', translationOfId: NOBODY })).toMatchObject({ errors: [{ code: 'unknownReference' }] })
  })

  test('an author cannot look into another’s draft by translating it', async () => {
    const secret = await aDraft()
    const answer = await createArticle(await aPerson('author'), { locale: 'en', translationOfId: secret.articleId })
    expect(answer).toMatchObject({ kind: 'invalid', errors: [{ field: 'translationOfId', code: 'unknownReference' }] })
  })
})

describe('saving', () => {
  test('every save makes a version and a revision, and HTML in a line of words stays words', async () => {
    const draft = await aDraft()
    const headline = '<script>alert(1)</script> Міст & «річка»'
    const saved = told(await saveDraft(await aPerson('editor'), { ...whole(draft), headline }))
    expect(saved.version).toBe(draft.version + 1)
    const row = await db().articleDraft.findUniqueOrThrow({ where: { articleId: draft.articleId } })
    expect(row).toMatchObject({ headline, version: saved.version })
    const revisions = await db().revision.findMany({ where: { articleId: draft.articleId }, orderBy: { version: 'asc' } })
    expect(revisions.map((one) => [one.version, one.kind])).toEqual([
      [2, 'saved'],
      [3, 'autosave'],
    ])
    expect(forgotten).toEqual([])
  })

  test('a save made from an older version is refused and shows what won', async () => {
    const draft = await aDraft()
    const iryna = await aPerson('editor', 'Ірина')
    told(await saveDraft(iryna, { ...whole(draft), headline: 'Перша' }))
    const late = await saveDraft(await aPerson('admin'), { ...whole(draft), headline: 'Друга' })
    expect(late).toMatchObject({
      kind: 'refused',
      reason: 'changedMeanwhile',
      params: { who: 'Ірина' },
      current: { version: 3, savedBy: 'Ірина', content: { headline: 'Перша' } },
    })
    expect((await db().articleDraft.findUniqueOrThrow({ where: { articleId: draft.articleId } })).headline).toBe('Перша')
  })

  test('of two saves in the same moment one wins and the other is told', async () => {
    const draft = await aDraft()
    const editors = [await aPerson('editor'), await aPerson('editor')]
    const answers = await Promise.all(editors.map((one) => saveDraft(one, { ...whole(draft), headline: `Від ${one.name}` })))
    expect(answers.filter((one) => one.ok)).toHaveLength(1)
    expect(answers.find((one) => !one.ok)).toMatchObject({ reason: 'changedMeanwhile' })
  })

  test('the same words sent again, because the answer got lost, are already saved', async () => {
    const draft = await aDraft()
    const editor = await aPerson('editor')
    const order = { ...whole(draft), headline: 'Раз' }
    const first = told(await saveDraft(editor, order))
    expect(told(await saveDraft(editor, order))).toEqual(first)
    expect(await db().revision.count({ where: { articleId: draft.articleId } })).toBe(2)
  })

  test('an author saves what they began or sign, and nothing else', async () => {
    const olena = await aPerson('author', 'Олена')
    const name = await anAuthor({ person: olena })
    const own = await aDraft({ by: olena })
    expect(await saveDraft(olena, { ...whole(own), headline: 'Моє' })).toMatchObject({ ok: true })
    const signed = await aDraft({ authorIds: [name.id] })
    expect(await saveDraft(olena, { ...whole(signed), headline: 'Наше' })).toMatchObject({ ok: true })
    const foreign = await aDraft()
    expect(await saveDraft(olena, { ...whole(foreign), headline: 'Чуже' })).toMatchObject({ kind: 'forbidden' })
    expect(await saveDraft(await aPerson('moderator'), whole(foreign))).toMatchObject({ kind: 'forbidden' })
    expect(await saveDraft(olena, { ...whole(foreign), articleId: NOBODY })).toMatchObject({ kind: 'missing' })
  })

  test('what is not there is told by field', async () => {
    const draft = await aDraft()
    const body = { version: 1, blocks: [{ type: 'image', id: 'img1', mediaId: NOBODY, width: 'text' }] }
    const references = { sectionId: NOBODY, authorIds: [NOBODY], relatedIds: [draft.articleId], leadMediaId: NOBODY, body }
    const answer = await saveDraft(await aPerson('editor'), { ...whole(draft), ...references })
    expect(answer).toMatchObject({ kind: 'invalid' })
    expect('errors' in answer && answer.errors.map((error) => `${error.field} ${error.code}`)).toEqual([
      'sectionId unknownReference',
      'authorIds unknownReference',
      'relatedIds notAllowed',
      'leadMediaId unknownReference',
      'body.blocks.0.mediaId unknownReference',
    ])
  })

  test.each([
    ['a NUL byte', { headline: 'а\u0000б' }, 'headline', 'notText'],
    ['half of a character', { standfirst: '\ud800' }, 'standfirst', 'notText'],
    ['a headline without end', { headline: 'щ'.repeat(201) }, 'headline', 'tooLong'],
    ['an unknown block', { body: { version: 1, blocks: [{ type: 'iframe', id: 'aaaa' }] } }, 'body.blocks.0.type', 'invalid'],
    ['a script in a link', { body: linkTo('javascript:alert(1)') }, 'body.blocks.0.text.0.marks.0.href', 'notAddress'],
    ['a wrong type', { authorIds: 'me' }, 'authorIds', 'invalid'],
  ])('%s is refused by field', async (_, wrong, field, code) => {
    const draft = await aDraft()
    const answer = await saveDraft(await aPerson('editor'), { ...whole(draft), ...wrong })
    expect(answer).toMatchObject({ kind: 'invalid', errors: [{ field, code }] })
  })

  test('new tags are made once, by address; known ones are used', async () => {
    const draft = await aDraft({ tags: ['Мости', 'Річка'] })
    told(await saveDraft(await aPerson('editor'), { ...whole(draft), tags: ['мости', 'Новий тег', 'новий тег'] }))
    const tags = await db().draftTag.findMany({
      where: { articleId: draft.articleId },
      include: { tag: true },
      orderBy: { position: 'asc' },
    })
    expect(tags.map(({ tag }) => [tag.name, tag.slug])).toEqual([
      ['Мости', 'mosty'],
      ['Новий тег', 'novyi-teh'],
    ])
  })

  test('an earlier revision comes back as the newest version', async () => {
    const editor = await aPerson('editor')
    const draft = await aDraft()
    const { version } = told(await saveDraft(editor, { ...whole(draft), headline: 'Зіпсовано' }))
    const revision = await db().revision.findFirstOrThrow({ where: { articleId: draft.articleId, version: 2 } })
    const order = { articleId: draft.articleId, version, revisionId: revision.id }
    expect(await restoreRevision(await aPerson('author'), order)).toMatchObject({ kind: 'forbidden' })
    expect(told(await restoreRevision(editor, order))).toMatchObject({ version: 4, content: draft.content })
    expect(await restoreRevision(editor, { ...order, version: 4, revisionId: NOBODY })).toMatchObject({ kind: 'invalid' })
  })
})

type Draft = Awaited<ReturnType<typeof aDraft>>

/** The draft as an editor's browser sends it. */
function whole({ articleId, version, content }: Draft) {
  return { articleId, version, kind: 'autosave' as const, ...content }
}

function linkTo(href: string) {
  const text = [{ type: 'text', text: 'тут', marks: [{ type: 'link', href }] }]
  return { version: 1, blocks: [{ type: 'paragraph', id: 'p001', text }] }
}
