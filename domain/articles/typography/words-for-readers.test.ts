// Whatever an editor or a moderator writes for readers, wherever it is written, is printed by the rules of the house.
import { expect, test } from 'vitest'
import { changeAuthor } from '@/domain/authors/commands'
import { changeStrip, putUpStrip } from '@/domain/breaking/commands'
import { setRule } from '@/domain/comments/rules/commands'
import { describeMedia } from '@/domain/media/commands'
import { makeBan } from '@/domain/moderation/bans/commands'
import { scheduleArticle } from '@/domain/schedule/commands'
import { createSection } from '@/domain/sections/commands'
import { changeSettings } from '@/domain/settings/commands'
import { changeStandards } from '@/domain/standards/commands'
import { changeTag } from '@/domain/tags/commands'
import { useDatabase } from '@/domain/testing/database'
import { aLiveStory, aPhoto, told } from '@/domain/testing/example-articles'
import { aPerson } from '@/domain/testing/examples'
import { whole } from '@/domain/testing/scheduled-stories'
import { db } from '@/lib/db'
import { publishArticle, saveDraft } from '../commands'

useDatabase()

const TYPED = `Об'єкт "Міст" - не тунель...`
const PRINTED = 'Об’єкт «Міст»\u00a0— не\u00a0тунель…'
/** A name is looked for as it is typed: its spaces are ordinary. */
const NAMED = 'Об’єкт «Міст» — не тунель…'
const TYPED_EN = `The "Bridge" - it's open`
const PRINTED_EN = 'The “Bridge”\u00a0– it’s open'
const NAMED_EN = 'The “Bridge” – it’s open'

test('the words of a correction, published now or at its minute', async () => {
  const editor = await aPerson('editor')
  const now = new Date('2026-11-23T08:00:00Z')
  const story = await aLiveStory()
  const { articleId } = story
  const { version } = told(await saveDraft(editor, { ...whole(story), headline: 'Інакше' }))
  const change = { articleId, version, change: 'correction', words: TYPED }
  const plan = { ...change, kind: 'update', wallTime: '2026-11-23T10:30' }
  const { scheduleId } = told(await scheduleArticle(editor, plan, { now }))
  expect((await db().schedule.findUniqueOrThrow({ where: { id: scheduleId } })).words).toBe(PRINTED)
  told(await publishArticle(editor, change, { now }))
  expect((await db().publishedChange.findFirstOrThrow({ where: { articleId } })).words).toBe(PRINTED)

  const english = await aLiveStory({ locale: 'en' })
  const saved = told(await saveDraft(editor, { ...whole(english), headline: 'Otherwise' }))
  told(await publishArticle(editor, { articleId: english.articleId, version: saved.version, change: 'correction', words: TYPED_EN }))
  expect((await db().publishedChange.findFirstOrThrow({ where: { articleId: english.articleId } })).words).toBe(PRINTED_EN)
})

test('the strip over every page, put up and changed, and what was set already stays as it is', async () => {
  const editor = await aPerson('editor')
  const { stripId } = told(await putUpStrip(editor, { locale: 'uk', words: TYPED }))
  const words = async () => (await db().breakingStrip.findUniqueOrThrow({ where: { id: stripId } })).words
  expect(await words()).toBe(PRINTED)
  told(await changeStrip(editor, { stripId, version: 1, words: await words() }))
  expect(await words()).toBe(PRINTED)
  told(await changeStrip(editor, { stripId, version: 2, words: `Сьогодні "Ні"` }))
  expect(await words()).toBe('Сьогодні «Ні»')
})

test('sections, the paper’s own words, its standards', async () => {
  const admin = await aPerson('admin')
  const wish = {
    colour: 'river',
    uk: { name: TYPED, slug: 'obiekty', description: TYPED },
    en: { name: TYPED_EN, slug: 'things', description: TYPED_EN },
  }
  const { sectionId } = told(await createSection(admin, wish))
  const names = await db().sectionName.findMany({ where: { sectionId }, orderBy: { locale: 'asc' } })
  expect(names).toMatchObject([
    { locale: 'uk', name: NAMED, description: PRINTED },
    { locale: 'en', name: NAMED_EN, description: PRINTED_EN },
  ])
  const paper = { nameUk: TYPED, nameEn: TYPED_EN, mottoUk: TYPED, mottoEn: TYPED_EN, commentsOpen: true, secondFactorRequired: false }
  told(await changeSettings(admin, paper))
  const words = { nameUk: NAMED, nameEn: NAMED_EN, mottoUk: PRINTED, mottoEn: PRINTED_EN }
  expect(await db().settings.findFirstOrThrow()).toMatchObject(words)
  const standards = { principles: `${TYPED}\n\n${TYPED}`, ethics: '', ownership: '', masthead: '' }
  told(await changeStandards(admin, { locale: 'uk', ...standards }))
  expect((await db().paperStandards.findFirstOrThrow()).principles).toBe(`${PRINTED}\n\n${PRINTED}`)
})

test('a topic, named under a story or on its page', async () => {
  const editor = await aPerson('editor')
  const story = await aLiveStory({ tags: [TYPED] })
  const tag = await db().tag.findFirstOrThrow({ where: { live: { some: { articleId: story.articleId } } } })
  expect(tag.name).toBe(NAMED)
  const said = { standfirst: TYPED, introduction: TYPED, photoId: null, photoAlt: '', photoCredit: '', pinnedIds: [] }
  told(await changeTag(editor, { tagId: tag.id, name: `Тунель "Ні"`, slug: '', ...said }))
  const changed = await db().tag.findUniqueOrThrow({ where: { id: tag.id } })
  expect(changed).toMatchObject({ name: 'Тунель «Ні»', standfirst: PRINTED, introduction: PRINTED })
})

test('an author’s page, in each of its languages', async () => {
  const editor = await aPerson('editor')
  const words = { title: TYPED, bio: TYPED }
  const english = { name: `Mary O'Hara`, title: '', bio: TYPED_EN }
  const change = { slug: '', userId: null, portraitId: null, links: '', uk: { name: `Мар'яна Гай`, ...words }, en: english }
  const { authorId } = told(await changeAuthor(editor, change))
  expect(await db().authorProfile.findMany({ where: { authorId }, orderBy: { locale: 'asc' } })).toMatchObject([
    { name: 'Мар’яна Гай', title: PRINTED, bio: PRINTED },
    { name: 'Mary O’Hara', bio: PRINTED_EN },
  ])
})

test('a photograph of the library, by the letters of its words', async () => {
  const mediaId = (await aPhoto()).id
  told(await describeMedia(await aPerson('editor'), { mediaId, alt: TYPED, caption: TYPED_EN, credit: `Фото "Вісника"` }))
  const photo = await db().media.findUniqueOrThrow({ where: { id: mediaId } })
  expect(photo).toMatchObject({ alt: PRINTED, caption: PRINTED_EN, credit: 'Фото «Вісника»' })
})

test('a moderator’s sentences: why a conversation is closed, why somebody is banned', async () => {
  const moderator = await aPerson('moderator')
  const { articleId } = await aLiveStory({ locale: 'en' })
  told(await setRule(moderator, { articleId, mode: 'closed', closedReason: TYPED_EN }))
  expect((await db().conversationRule.findFirstOrThrow({ where: { articleId } })).closedReason).toBe(PRINTED_EN)
  told(await setRule(moderator, { mode: 'closed', closedReason: TYPED, closedReasonEn: TYPED_EN }))
  const ofPaper = { articleId: null, sectionId: null }
  const rule = await db().conversationRule.findFirstOrThrow({ where: ofPaper })
  expect(rule).toMatchObject({ closedReason: PRINTED, closedReasonEn: PRINTED_EN })
  const ban = { kind: 'email', value: 'troll@example.com', lasts: 'day', reason: TYPED }
  const { banId } = told(await makeBan(moderator, ban))
  expect((await db().commentBan.findUniqueOrThrow({ where: { id: banId } })).reason).toBe(PRINTED)
})
