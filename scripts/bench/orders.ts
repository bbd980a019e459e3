// Loaded into the server for a benchmark (`node --import`): publishes when its parent asks, as an editor's request would.
import { randomUUID } from 'node:crypto'
import { system } from '@/domain/actor'
import { createArticle, publishArticle, saveDraft } from '@/domain/articles/commands'
import { db } from '@/lib/db'

const HOUSE = system('benchmark')

type Place = { section: string; slug: string }

process.on('message', async (place: Place) => {
  const articleId = await writeDraft(place)
  const published = await publishArticle(HOUSE, { articleId, version: 2 })
  // The clock of the comparison starts here: the order has been answered.
  process.send?.({ ok: published.ok, answeredAt: Date.now() })
})

async function writeDraft({ section: slugOfSection, slug }: Place): Promise<string> {
  const created = await createArticle(HOUSE, { locale: 'uk' })
  if (!created.ok) throw new Error(JSON.stringify(created))
  const { articleId } = created.value
  const [section, author] = await Promise.all([
    db().section.findFirstOrThrow({ where: { names: { some: { locale: 'uk', slug: slugOfSection } } } }),
    db().author.findFirstOrThrow(),
  ])
  const block = { type: 'paragraph', id: randomUUID().slice(0, 8), text: [{ type: 'text', text: 'Виміряно.' }] }
  const saved = await saveDraft(HOUSE, {
    ...{
      articleId,
      version: 1,
      kind: 'saved',
      headline: 'Скільки триває публікація',
      standfirst: 'Вимірювання.',
      slug,
      sectionId: section.id,
    },
    ...{ body: { version: 1, blocks: [block] }, authorIds: [author.id], tags: [], relatedIds: [], commentsOpen: true },
    ...{ leadMediaId: null, leadAlt: '', leadCaption: '', leadCredit: '' },
  })
  if (!saved.ok) throw new Error(JSON.stringify(saved))
  return articleId
}
