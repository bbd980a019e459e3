// What is under embargo, scheduled or merely written leaves no trace in anything readers or machines can ask for.
import { expect, test } from 'vitest'
import { GET as sectionFeed } from '@/app/[locale]/(reader)/[section]/feed.xml/route'
import { GET as atomFeed } from '@/app/[locale]/(reader)/atom.xml/route'
import { GET as authorFeed } from '@/app/[locale]/(reader)/author/[slug]/[feed]/route'
import { GET as jsonFeed } from '@/app/[locale]/(reader)/feed.json/route'
import { GET as rssFeed } from '@/app/[locale]/(reader)/feed.xml/route'
import { GET as mapFile } from '@/app/[locale]/(reader)/sitemaps/[file]/route'
import { GET as sitemap } from '@/app/sitemap.xml/route'
import { saveDraft } from '@/domain/articles/commands'
import { findAround, findArticle, findRedirect } from '@/domain/articles/queries'
import { findAuthorPage } from '@/domain/authors/queries'
import { findTalkedArticle, findThread } from '@/domain/comments/queries'
import { findCorrections } from '@/domain/corrections/queries'
import { findFront, findSectionFront } from '@/domain/front/queries'
import { scheduleArticle, setEmbargo } from '@/domain/schedule/commands'
import { runDueSchedules } from '@/domain/schedule/due'
import { findPaper } from '@/domain/settings/queries'
import { findShareCard } from '@/domain/sharing/queries'
import { findTagPage } from '@/domain/tags/queries'
import { useDatabase as aFreshDatabase } from '@/domain/testing/database'
import { aDraft, aLiveStory, aPhoto, told } from '@/domain/testing/example-articles'
import { anAuthor, aPerson, aSection } from '@/domain/testing/examples'

aFreshDatabase()

const NOW = new Date('2026-11-23T08:00:00Z')
const NOON = new Date('2026-11-23T10:00:00Z')
/** A word nobody would write. */
const CANARY = /канарка|kanarka/i

test('before its minute there is no trace of it anywhere, and at its minute it is everywhere', async () => {
  const [editor, author, section, photo] = [await aPerson('editor'), await anAuthor(), await aSection({ slug: 'mista' }), await aPhoto()]
  const place = { sectionId: section.id, authorIds: [author.id] }
  const words = { headline: 'Канарка в заголовку', standfirst: 'Канарка в підводці.', tags: ['Канарка'] }
  const draft = await aDraft({
    ...place,
    ...words,
    leadMediaId: photo.id,
    leadAlt: 'Канарка',
    leadCaption: 'Канарка',
    leadCredit: 'Канарка',
    shareHeadline: 'Канарка на картці',
    shareDescription: 'Канарка на картці.',
    shareMediaId: photo.id,
  })
  const { articleId, version } = draft
  const minute = { wallTime: '2026-11-23T12:00' }
  told(await setEmbargo(editor, { articleId, ...minute }, { now: NOW }))
  told(await scheduleArticle(editor, { articleId, version, kind: 'publish', ...minute }, { now: NOW }))
  // A live story that an editor joined with it, and that has a private change of its own.
  const neighbour = await aLiveStory({ ...place, relatedIds: [articleId], now: NOW })
  told(
    await saveDraft(editor, {
      ...neighbour.content,
      articleId: neighbour.articleId,
      version: neighbour.version,
      kind: 'saved',
      headline: 'Канарка потай',
    }),
  )

  const everything = async (now: Date) =>
    JSON.stringify(await everythingReadersMayAsk({ articleId, neighbour: neighbour.slug, authorSlug: author.slug, now }))
  const before = await everything(new Date(NOON.getTime() - 1))
  expect(before).toContain(neighbour.slug)
  expect(before).not.toMatch(CANARY)
  expect(before).not.toContain(photo.hash)

  await runDueSchedules(NOON)
  const after = await everything(NOON)
  expect(after).toMatch(CANARY)
  expect(after).toContain(photo.hash)
  expect(after).not.toContain('Канарка потай')
})

type Asked = { articleId: string; neighbour: string; authorSlug: string; now: Date }

async function everythingReadersMayAsk({ articleId, neighbour, authorSlug, now }: Asked) {
  const paper = await findPaper('uk')
  const [section] = paper.sections.filter((one) => one.slug === 'mista')
  const story = await findArticle({ locale: 'uk', slug: neighbour })
  return [
    paper,
    story,
    story && (await findAround(story, paper)),
    await findArticle({ locale: 'uk', slug: 'kanarka-v-zaholovku' }),
    await findRedirect({ locale: 'uk', slug: 'kanarka-v-zaholovku' }),
    await findTagPage(paper, { slug: 'kanarka' }),
    await findFront(paper, now),
    section && (await findSectionFront(paper, section, now)),
    await findAuthorPage(paper, { slug: authorSlug }),
    await findTalkedArticle(articleId),
    await findShareCard(articleId),
    await findThread({ articleId }),
    await findCorrections(paper, {}),
    ...(await everythingMachinesMayAsk(authorSlug)),
  ]
}

async function everythingMachinesMayAsk(authorSlug: string) {
  const request = new Request('http://visnyk.test/')
  const at = <P>(params: P) => ({ params: Promise.resolve({ locale: 'uk', ...params }) })
  const answers = [
    await rssFeed(request, at({})),
    await atomFeed(request, at({})),
    await jsonFeed(request, at({})),
    await sectionFeed(request, at({ section: 'mista' })),
    await authorFeed(request, at({ slug: authorSlug, feed: 'feed.json' })),
    await sitemap(),
    ...(await Promise.all(['1', 'pages', 'authors', 'tags', 'archive', 'news'].map((file) => mapFile(request, at({ file }))))),
  ]
  return await Promise.all(answers.map((answer) => answer.text()))
}
