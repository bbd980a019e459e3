// Topics: what their pages say, where an old address leads, and what becomes of stories and drafts when two topics are one.
import { expect, test } from 'vitest'
import { system } from '@/domain/actor'
import { publishArticle, saveDraft, withdrawArticle } from '@/domain/articles/commands'
import { detailsOf } from '@/domain/articles/words/sheet'
import { findSheet, openSheet } from '@/domain/articles/words/sheet-store'
import { sheetOf } from '@/domain/articles/words/unkept-words'
import { findFollowedTag } from '@/domain/feeds/followed'
import { indexMissing } from '@/domain/search/indexing'
import { search } from '@/domain/search/queries'
import { readAsked } from '@/domain/search/schema'
import { findPaper } from '@/domain/settings/queries'
import { useDatabase } from '@/domain/testing/database'
import { aDraft, aLiveStory, aPhoto, told } from '@/domain/testing/example-articles'
import { aPerson } from '@/domain/testing/examples'
import { useForgotten } from '@/domain/testing/forgotten'
import { db } from '@/lib/db'
import { changeTag, mergeTags, removeTag } from './commands'
import { findDeskTag, listDeskTags, listTagsBeside } from './desk'
import { findMovedTag, findTagPage } from './queries'
import { paragraphsOf } from './schema'

useDatabase()

const forgotten = useForgotten()

const HOUSE = system('test')
let counter = 0
const aName = (of = 'Тема') => `${of} ${++counter}`

const tagOf = (name: string) => db().tag.findFirstOrThrow({ where: { name } })
const pageOf = async (slug: string, cursor?: string) => findTagPage(await findPaper('uk'), { slug, cursor })

async function words(name: string) {
  const tag = await tagOf(name)
  const { id: tagId, slug, standfirst, introduction, photoId, photoAlt, photoCredit } = tag
  return { tagId, name, slug, standfirst, introduction, photoId, photoAlt, photoCredit, pinnedIds: [] as string[] }
}

test('a topic begins with its introduction, its photograph and the stories that stand first; older pages do not', async () => {
  const name = aName()
  const stories = []
  for (const hour of [1, 2, 3]) {
    stories.push(await aLiveStory({ tags: [name], now: new Date(Date.UTC(2026, 10, 20, hour)) }))
  }
  const [oldest] = stories
  const { id: photoId } = await aPhoto()
  const pinnedIds = [oldest?.articleId ?? '']
  told(
    await changeTag(HOUSE, {
      ...(await words(name)),
      standfirst: 'Що будують і за скільки.',
      introduction: 'Перший абзац.\r\n\r\nДругий.',
      ...{ photoId, photoAlt: 'Міст уночі', photoCredit: 'Ірина Лоза', pinnedIds },
    }),
  )
  const page = await pageOf((await tagOf(name)).slug)
  expect(page?.introduction).toMatchObject({
    standfirst: 'Що\u00a0будують і\u00a0за\u00a0скільки.',
    paragraphs: ['Перший абзац.', 'Другий.'],
    photo: { id: photoId, alt: 'Міст уночі', credit: 'Ірина Лоза' },
    pinned: [{ id: oldest?.articleId }],
  })
  expect(page?.stories.map(({ id }) => id)).toEqual([stories[2]?.articleId, stories[1]?.articleId])
  const followed = await findFollowedTag(await findPaper('uk'), (await tagOf(name)).slug)
  expect(followed?.description).toBe('Що\u00a0будують і\u00a0за\u00a0скільки.')
})

test('a story that stands first does so while it is live, and again when it returns', async () => {
  const name = aName()
  await aLiveStory({ tags: [name] })
  const { articleId, version } = await aLiveStory({ tags: [name] })
  told(await changeTag(HOUSE, { ...(await words(name)), pinnedIds: [articleId] }))
  const { slug } = await tagOf(name)
  const withdrawn = told(await withdrawArticle(HOUSE, { articleId }))
  expect((await pageOf(slug))?.introduction).toBeNull()
  told(await publishArticle(HOUSE, { articleId, version: Math.max(version, withdrawn.version), change: 'typo' }))
  expect((await pageOf(slug))?.introduction?.pinned).toHaveLength(1)
})

test('a change of a topic forgets its pages in the same breath', async () => {
  const name = aName()
  await aLiveStory({ tags: [name] })
  const order = await words(name)
  told(await changeTag(HOUSE, { ...order, standfirst: 'Коротко.' }))
  expect(forgotten).toContain(`tag:${order.tagId}`)
})

test('a renamed topic leads on from its old address, and whoever writes the old name means it', async () => {
  const name = aName('Мости')
  await aLiveStory({ tags: [name] })
  const order = await words(name)
  const renamed = aName('Переправи')
  told(await changeTag(HOUSE, { ...order, name: renamed, slug: '' }))
  const { slug } = await tagOf(renamed)
  expect(slug).not.toBe(order.slug)
  expect(await findMovedTag('uk', order.slug)).toEqual({ id: order.tagId, slug })
  await aLiveStory({ tags: [name] })
  expect((await pageOf(slug))?.stories).toHaveLength(2)
  expect(await db().tag.count({ where: { name } })).toBe(0)
})

test('a renamed topic that goes back to its old address leads nowhere else', async () => {
  const name = aName()
  await aDraft({ tags: [name] })
  const order = await words(name)
  told(await changeTag(HOUSE, { ...order, slug: 'insha-adresa' }))
  told(await changeTag(HOUSE, order))
  expect(await findMovedTag('uk', order.slug)).toBeNull()
  expect(await findMovedTag('uk', 'insha-adresa')).toEqual({ id: order.tagId, slug: order.slug })
})

test('two topics become one: live stories, drafts and what is typed later; a story under both has it once', async () => {
  const [from, into] = [aName('Тролейбус'), aName('Транспорт')]
  const live = await aLiveStory({ tags: [from] })
  const both = await aLiveStory({ tags: [from, into] })
  const draft = await aDraft({ tags: [from] })
  const [one, other] = [await words(from), await words(into)]
  expect(told(await mergeTags(HOUSE, { tagId: one.tagId, intoId: other.tagId }))).toMatchObject({ slug: other.slug, moved: 1 })
  expect(forgotten).toEqual(expect.arrayContaining([`tag:${one.tagId}`, `tag:${other.tagId}`]))
  expect((await pageOf(other.slug))?.stories.map(({ id }) => id).sort()).toEqual([live.articleId, both.articleId].sort())
  expect(await findMovedTag('uk', one.slug)).toEqual({ id: other.tagId, slug: other.slug })
  const tagged = await db().draftTag.findMany({ where: { tagId: other.tagId }, select: { articleId: true } })
  expect(tagged.map(({ articleId }) => articleId).sort()).toEqual([live.articleId, both.articleId, draft.articleId].sort())
  // What somebody still has open says the old name.
  told(await saveDraft(HOUSE, { ...draft.content, articleId: draft.articleId, version: draft.version, kind: 'saved' }))
  expect(await db().tag.count({ where: { name: from } })).toBe(0)
})

test('a sheet that is open says the name of the topic that stays', async () => {
  const [from, into] = [aName('Трамвай'), aName('Колія')]
  const { articleId } = await aDraft({ tags: ['Місто', from] })
  await aDraft({ tags: [into] })
  await openSheet(articleId)
  told(await mergeTags(HOUSE, { tagId: (await tagOf(from)).id, intoId: (await tagOf(into)).id }))
  const stored = await db().$transaction((tx) => findSheet(tx, articleId))
  const sheet = sheetOf([stored?.state, ...(stored?.updates.map(({ bytes }) => bytes) ?? [])].flatMap((bytes) => bytes ?? []))
  expect(detailsOf(sheet).get('tags')).toEqual(['Місто', into])
})

test('old addresses of both lead to the topic that stays', async () => {
  const [from, into] = [aName('Перша'), aName('Друга')]
  await aLiveStory({ tags: [from, into] })
  const [one, other] = [await words(from), await words(into)]
  told(await changeTag(HOUSE, { ...one, slug: 'persha-nova' }))
  told(await mergeTags(HOUSE, { tagId: one.tagId, intoId: other.tagId }))
  for (const old of [one.slug, 'persha-nova']) expect(await findMovedTag('uk', old)).toMatchObject({ slug: other.slug })
})

test('topics of two languages are never one', async () => {
  const [uk, en] = [aName(), aName('Topic')]
  await aDraft({ tags: [uk] })
  await aDraft({ tags: [en], locale: 'en' })
  const order = { tagId: (await tagOf(uk)).id, intoId: (await tagOf(en)).id }
  expect(await mergeTags(HOUSE, order)).toMatchObject({ kind: 'invalid', errors: [{ field: 'intoId', code: 'notAllowed' }] })
})

test('a story is found by the new name of its topic', async () => {
  const name = aName('Хмарочос')
  const { articleId } = await aLiveStory({ tags: [name] })
  told(await changeTag(HOUSE, { ...(await words(name)), name: aName('Дирижабль') }))
  await indexMissing({ until: Date.now() + 60_000 })
  const found = async (q: string) => (await search(readAsked(new URLSearchParams({ q })), { locale: 'uk', now: new Date() }))?.stories
  expect((await found('дирижабль'))?.map(({ card }) => card.id)).toEqual([articleId])
  expect(await found('хмарочос')).toEqual([])
})

test('only a topic under which nothing is filed is removed', async () => {
  const name = aName()
  const { articleId, version, content } = await aDraft({ tags: [name] })
  const { id: tagId } = await tagOf(name)
  expect(await removeTag(HOUSE, { tagId })).toMatchObject({ kind: 'refused', reason: 'tagInUse' })
  told(await saveDraft(HOUSE, { ...content, tags: [], articleId, version, kind: 'saved' }))
  told(await removeTag(HOUSE, { tagId }))
  expect(await removeTag(HOUSE, { tagId })).toMatchObject({ kind: 'missing' })
})

test('what a topic cannot be is told by its field', async () => {
  const [name, taken] = [aName(), aName('Зайнята')]
  await aDraft({ tags: [name, taken] })
  const [order, other] = [await words(name), await words(taken)]
  const wrong = async (change: object) => {
    const outcome = await changeTag(HOUSE, { ...order, ...change })
    return !outcome.ok && outcome.kind === 'invalid' ? outcome.errors.map(({ field, code }) => `${field} ${code}`) : []
  }
  expect(await wrong({ name: '' })).toEqual(['name required'])
  expect(await wrong({ name: taken })).toEqual(['name taken'])
  expect(await wrong({ slug: other.slug })).toEqual(['slug taken'])
  expect(await wrong({ slug: 'Не адреса' })).toEqual(['slug notAddress'])
  expect(await wrong({ photoId: (await aPhoto()).id })).toEqual(['photoAlt required'])
  expect(await wrong({ photoId: crypto.randomUUID(), photoAlt: 'Міст' })).toEqual(['photoId unknownReference'])
  expect(await wrong({ pinnedIds: [crypto.randomUUID()] })).toEqual(['pinnedIds unknownReference'])
  expect(await wrong({ pinnedIds: Array.from({ length: 6 }, () => crypto.randomUUID()) })).toEqual(['pinnedIds tooMany'])
})

test('editors and administrators keep topics; authors, moderators and readers neither change nor see the list', async () => {
  const [name, into] = [aName(), aName()]
  await aDraft({ tags: [name, into] })
  const order = await words(name)
  const pair = { tagId: order.tagId, intoId: (await tagOf(into)).id }
  for (const role of ['author', 'moderator', 'reader'] as const) {
    const person = await aPerson(role)
    expect(await changeTag(person, order)).toMatchObject({ kind: 'forbidden' })
    expect(await mergeTags(person, pair)).toMatchObject({ kind: 'forbidden' })
    expect(await removeTag(person, { tagId: order.tagId })).toMatchObject({ kind: 'forbidden' })
    expect(await listDeskTags(person, { locale: 'uk' })).toBeNull()
    expect(await findDeskTag(person, order.tagId)).toBeNull()
    expect(await listTagsBeside(person, { id: order.tagId, locale: 'uk' }, into)).toEqual([])
  }
  const [editor, admin] = [await aPerson('editor'), await aPerson('admin')]
  expect((await changeTag(editor, order)).ok).toBe(true)
  expect((await mergeTags(admin, pair)).ok).toBe(true)
  expect(await db().auditRecord.findFirst({ where: { command: 'tag.merge', actorId: admin.id } })).toMatchObject({
    subjectId: pair.intoId,
    details: { name },
  })
})

test('the list is by name, found in either script and in any case, and says what is used', async () => {
  const editor = await aPerson('editor')
  const name = aName('Щедрик')
  await aLiveStory({ tags: [name] })
  const { tags = [] } = (await listDeskTags(editor, { locale: 'uk', q: 'ЩЕДРИК' })) ?? {}
  expect(tags).toMatchObject([{ name, stories: 1, isIntroduced: false }])
  expect((await listDeskTags(editor, { locale: 'en', q: 'щедрик' }))?.tags).toEqual([])
  await aDraft({ tags: ['ґанок', 'їжак', 'гараж', 'ярмарок'] })
  const inOrder = async (cursor?: string) => (await listDeskTags(editor, { locale: 'uk', cursor }))?.tags.map((tag) => tag.name)
  const ours = (await inOrder())?.filter((one) => ['ґанок', 'їжак', 'гараж', 'ярмарок'].includes(one))
  expect(ours).toEqual(['гараж', 'ґанок', 'їжак', 'ярмарок'])
  expect(await inOrder('ярмарнок')).toContain('ярмарок')
  expect(await inOrder('ярмарок')).not.toContain('ярмарок')
})

test('an empty line parts paragraphs, a line break does not', () => {
  expect(paragraphsOf('Один\nрядок\n\n\nДва\n \nТри\n')).toEqual(['Один\nрядок', 'Два', 'Три'])
})
