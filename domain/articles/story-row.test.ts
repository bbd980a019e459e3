// Our own statement and Prisma's select of a story say the same.
import { expect, it } from 'vitest'
import { system } from '@/domain/actor'
import { publishArticle, saveDraft } from '@/domain/articles/commands'
import { useDatabase } from '@/domain/testing/database'
import { aDraft, aLiveStory, aPhoto, told } from '@/domain/testing/example-articles'
import { anAuthor, aSection } from '@/domain/testing/examples'
import { db } from '@/lib/db'
import { STORY } from './live-story'
import { findStoryRow } from './story-row'

useDatabase()

const HOUSE = system('test')

it('a story with everything a story can have, and its translation, read as Prisma reads them', async () => {
  const section = await aSection({ slug: 'nauka' })
  const authors = [await anAuthor({ name: 'Тарас Ковальчук' }), await anAuthor({ name: 'Олена Бережна' })]
  const [portrait, lead] = [await aPhoto(), await aPhoto()]
  await db().author.update({ where: { id: authors[1]?.id }, data: { portraitId: portrait.id } })
  const first = await aLiveStory({ slug: 'nova-zoria', sectionId: section.id })
  const rich = await aLiveStory({
    slug: 'kometa',
    sectionId: section.id,
    authorIds: authors.map(({ id }) => id),
    tags: ['небо', 'зорі'],
    leadMediaId: lead.id,
    leadAlt: 'Хвіст комети над річкою',
    leadCredit: 'Ольга Сич',
    relatedIds: [first.articleId],
  })
  for (const [headline, change] of [
    ['Комета близько', 'update'],
    ['Комета ще ближче', 'correction'],
    ['Комета, ще ближче', 'typo'],
  ] as const) {
    const { version } = await db().articleDraft.findUniqueOrThrow({ where: { articleId: rich.articleId } })
    const saved = told(await saveDraft(HOUSE, { ...rich.content, articleId: rich.articleId, version, kind: 'saved', headline }))
    told(await publishArticle(HOUSE, { articleId: rich.articleId, version: saved.version, change, words: 'Читачам.' }))
  }
  const english = await aDraft({ locale: 'en', translationOfId: rich.articleId, slug: 'the-comet', sectionId: section.id })
  told(await publishArticle(HOUSE, { articleId: english.articleId, version: english.version }))

  for (const address of [
    { locale: 'uk', slug: 'nova-zoria' },
    { locale: 'uk', slug: 'kometa' },
    { locale: 'en', slug: 'the-comet' },
  ] as const) {
    const byPrisma = await db().liveArticle.findUniqueOrThrow({ where: { locale_slug: address }, select: STORY })
    const ours = await findStoryRow(address)
    const inOneOrder = (row: typeof byPrisma | null) =>
      row && { ...row, section: { ...row.section, names: row.section.names.toSorted((a, b) => a.locale.localeCompare(b.locale)) } }
    // What is not live has no address: Prisma says so with a null, we leave it out.
    expect(inOneOrder(ours)).toEqual(inOneOrder(byPrisma))
  }
})
