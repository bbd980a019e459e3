// The same topic in two languages: joined by a name, each once, and forgotten together.
import { expect, test } from 'vitest'
import { system } from '@/domain/actor'
import { withdrawArticle } from '@/domain/articles/commands'
import { findPaper } from '@/domain/settings/queries'
import { useDatabase as aFreshDatabase } from '@/domain/testing/database'
import { aDraft, aLiveStory, told } from '@/domain/testing/example-articles'
import { aPerson } from '@/domain/testing/examples'
import { useForgotten } from '@/domain/testing/forgotten'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { mergeTags, pairTag, removeTag } from './commands'
import { findDeskTag, listUnpairedNames } from './desk'
import { findTagPage } from './queries'

aFreshDatabase()
const forgotten = useForgotten()
/** What one order makes the press forget. */
async function forgets(order: () => Promise<unknown>) {
  forgotten.length = 0
  await order()
  return [...forgotten]
}

const HOUSE = system('test')
let counter = 0
const aName = (of = 'Тема') => `${of} ${++counter}`
const tagOf = (name: string) => db().tag.findFirstOrThrow({ where: { name } })
const translationOf = async (locale: Locale, name: string) =>
  (await findTagPage(await findPaper(locale), { slug: (await tagOf(name)).slug }))?.translation

async function aPair() {
  const [uk, en] = [aName(), aName('Topic')]
  const story = await aLiveStory({ tags: [uk] })
  const translation = await aLiveStory({ tags: [en], locale: 'en' })
  const [tag, other] = [await tagOf(uk), await tagOf(en)]
  return { uk, en, tag, other, story, translation }
}

test('a pair is named from either side, and each page knows the other', async () => {
  const one = await aPair()
  expect(await translationOf('uk', one.uk)).toBeNull()
  told(await pairTag(HOUSE, { tagId: one.tag.id, translation: one.en }))
  expect(await translationOf('uk', one.uk)).toEqual({ locale: 'en', slug: one.other.slug })
  expect(await translationOf('en', one.en)).toEqual({ locale: 'uk', slug: one.tag.slug })
  const another = await aPair()
  told(await pairTag(HOUSE, { tagId: another.other.id, translation: another.tag.slug }))
  expect(await translationOf('uk', another.uk)).toEqual({ locale: 'en', slug: another.other.slug })
  told(await pairTag(HOUSE, { tagId: another.tag.id, translation: '' }))
  expect(await translationOf('en', another.en)).toBeNull()
})

test('a page names the other only while that one has something to read', async () => {
  const { uk, en, tag, translation } = await aPair()
  told(await pairTag(HOUSE, { tagId: tag.id, translation: en }))
  told(await withdrawArticle(HOUSE, { articleId: translation.articleId }))
  expect(await translationOf('uk', uk)).toBeNull()
})

test('no topic is of two pairs, of its own language, or of one that is not there', async () => {
  const [one, another] = [await aPair(), await aPair()]
  told(await pairTag(HOUSE, { tagId: one.tag.id, translation: one.en }))
  const refusedFor = async (translation: string) => {
    const outcome = await pairTag(HOUSE, { tagId: another.tag.id, translation })
    return !outcome.ok && outcome.kind === 'invalid' ? outcome.errors.map(({ field, code }) => `${field} ${code}`) : []
  }
  expect(await refusedFor(one.en)).toEqual(['translation taken'])
  expect(await refusedFor(one.uk)).toEqual(['translation unknownReference'])
  expect(await refusedFor('Немає такої')).toEqual(['translation unknownReference'])
  // Another pair instead of the one it had.
  told(await pairTag(HOUSE, { tagId: one.tag.id, translation: another.en }))
  expect(await translationOf('en', one.en)).toBeNull()
  expect(await translationOf('en', another.en)).toEqual({ locale: 'uk', slug: one.tag.slug })
})

test('pages of both, and of a pair before, are forgotten', async () => {
  const [one, another] = [await aPair(), await aPair()]
  told(await pairTag(HOUSE, { tagId: one.tag.id, translation: one.en }))
  const touches = await forgets(() => pairTag(HOUSE, { tagId: one.tag.id, translation: another.en }))
  expect(touches).toEqual(expect.arrayContaining([one.tag.id, one.other.id, another.other.id].map((id) => `tag:${id}`)))
})

test('a topic that takes another over takes its pair, unless it has one', async () => {
  const [one, another] = [await aPair(), await aPair()]
  told(await pairTag(HOUSE, { tagId: one.tag.id, translation: one.en }))
  told(await mergeTags(HOUSE, { tagId: one.tag.id, intoId: another.tag.id }))
  expect(await translationOf('en', one.en)).toEqual({ locale: 'uk', slug: another.tag.slug })
  const third = await aPair()
  told(await pairTag(HOUSE, { tagId: third.tag.id, translation: third.en }))
  told(await mergeTags(HOUSE, { tagId: third.other.id, intoId: one.other.id }))
  expect(await translationOf('en', one.en)).toEqual({ locale: 'uk', slug: another.tag.slug })
  expect(await translationOf('uk', third.uk)).toBeNull()
})

test('one that is removed leaves its pair alone', async () => {
  const { en, translation, other } = await aPair()
  const unused = await aDraft({ tags: [aName()] })
  const tag = await db().draftTag.findFirstOrThrow({ where: { articleId: unused.articleId }, select: { tagId: true } })
  told(await pairTag(HOUSE, { tagId: tag.tagId, translation: en }))
  await db().draftTag.deleteMany({ where: tag })
  const touches = await forgets(() => removeTag(HOUSE, { tagId: tag.tagId }))
  expect(touches).toContain(`tag:${other.id}`)
  expect(await translationOf('en', en)).toBeNull()
  expect(translation.articleId).toBeTruthy()
})

test('the desk says the pair and offers what has none; only those who keep topics may join them', async () => {
  const editor = await aPerson('editor')
  const { tag, en } = await aPair()
  expect(await listUnpairedNames(editor, 'uk')).toContain(en)
  told(await pairTag(editor, { tagId: tag.id, translation: en }))
  expect(await listUnpairedNames(editor, 'uk')).not.toContain(en)
  expect(await findDeskTag(editor, tag.id)).toMatchObject({ translation: { name: en } })
  for (const role of ['author', 'moderator', 'reader'] as const) {
    const person = await aPerson(role)
    expect(await pairTag(person, { tagId: tag.id, translation: '' })).toMatchObject({ kind: 'forbidden' })
    expect(await listUnpairedNames(person, 'uk')).toEqual([])
  }
})
