// Feeds and maps are pages of the press: whatever changes what they show makes them be printed again, and what is withdrawn leaves them.
import { expect, test } from 'vitest'
import { GET as sectionFeed } from '@/app/[locale]/(reader)/[section]/feed.xml/route'
import { GET as authorFeed } from '@/app/[locale]/(reader)/author/[slug]/[feed]/route'
import { GET as paperFeed } from '@/app/[locale]/(reader)/feed.xml/route'
import { GET as mapFile } from '@/app/[locale]/(reader)/sitemaps/[file]/route'
import { GET as tagFeed } from '@/app/[locale]/(reader)/tag/[slug]/[feed]/route'
import { publishArticle, saveDraft, withdrawArticle } from '@/domain/articles/commands'
import { useDatabase as aFreshDatabase } from '@/domain/testing/database'
import { aDraft, aLiveStory, told } from '@/domain/testing/example-articles'
import { anAuthor, aPerson, aSection } from '@/domain/testing/examples'
import { collectShown, onForget, type Shown, type Touch } from '@/domain/touch'

aFreshDatabase()

type Printed = { text: string; shown: Shown }

test('a publication, a change and a withdrawal reach the feeds of the paper, the section, the author and the tag, and the map', async () => {
  const [editor, section, author] = [await aPerson('editor'), await aSection({ slug: 'mista' }), await anAuthor()]
  const place = { sectionId: section.id, authorIds: [author.id], tags: ['Мости'] }
  // The tag has a feed before the story comes.
  await aLiveStory({ ...place, headline: 'Старший' })
  const draft = await aDraft({ ...place, headline: 'Новина перша' })
  const print = () => everything(author.slug)

  const before = await print()
  for (const { text } of before) expect(text).not.toMatch(/Новина|novyna/)
  const { articleId } = draft
  const published = await touchesOf(() => publishArticle(editor, { articleId, version: draft.version }))
  expectForgotten(before, published)

  const live = await print()
  for (const { text } of live) expect(text).toMatch(/Новина перша|novyna-persha/)
  const saved = told(
    await saveDraft(editor, { ...draft.content, articleId, version: draft.version, kind: 'saved', headline: 'Новина друга' }),
  )
  const changed = await touchesOf(() => publishArticle(editor, { articleId, version: saved.version, change: 'typo', words: '' }))
  expectForgotten(live, changed)

  const after = await print()
  expect(after.map(({ text }) => /Новина перша/.test(text))).toEqual(after.map(() => false))
  expectForgotten(after, await touchesOf(() => withdrawArticle(editor, { articleId })))
  for (const { text } of await print()) expect(text).not.toMatch(/Новина|novyna/)
})

/** Each printed page shows something of what the order touched. */
function expectForgotten(pages: readonly Printed[], touched: readonly Touch[]): void {
  expect(pages.map(({ shown }) => touched.some((one) => shown.has(one)))).toEqual(pages.map(() => true))
}

async function touchesOf(order: () => Promise<{ ok: boolean }>): Promise<Touch[]> {
  const touched: Touch[] = []
  onForget((touches) => touched.push(...touches))
  expect((await order()).ok).toBe(true)
  onForget(null)
  return touched
}

async function everything(authorSlug: string): Promise<Printed[]> {
  const request = new Request('http://visnyk.test/')
  const at = <P>(params: P) => ({ params: Promise.resolve({ locale: 'uk', ...params }) })
  const routes = [
    () => paperFeed(request, at({})),
    () => sectionFeed(request, at({ section: 'mista' })),
    () => authorFeed(request, at({ slug: authorSlug, feed: 'atom.xml' })),
    () => tagFeed(request, at({ slug: 'mosty', feed: 'feed.json' })),
    () => mapFile(request, at({ file: '1' })),
    () => mapFile(request, at({ file: 'news' })),
  ]
  const printed: Printed[] = []
  for (const route of routes) {
    const shown: Shown = new Set()
    const answer = await collectShown(shown, route)
    printed.push({ text: await answer.text(), shown })
  }
  return printed
}
