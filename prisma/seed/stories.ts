// The demo's stories, written and published by the same orders an editor gives.

import { system } from '@/domain/actor'
import type { Block } from '@/domain/articles/body'
import { createArticle, publishArticle, saveDraft } from '@/domain/articles/commands'
import { arrangeFront } from '@/domain/front/commands'
import { pairTag } from '@/domain/tags/commands'
import { db } from '@/lib/db'
import { LOCALES } from '@/lib/i18n/locale'
import { ekonomika } from './articles/ekonomika'
import { englishA } from './articles/english-a'
import { englishB } from './articles/english-b'
import { hromada } from './articles/hromada'
import { kultura } from './articles/kultura'
import { nauka } from './articles/nauka'
import { tags } from './articles/paper'
import { polityka } from './articles/polityka'
import { sport } from './articles/sport'
import { demoBody, type Pictures } from './blocks'
import type { Published } from './conversations'
import type { DemoArticle } from './demo'
import type { Layout } from './lay-out'
import { orThrow } from './or-throw'

const HOUR = 3_600_000
const house = system('demo')

/** Oldest first, so that ids grow with time; a translation after its original, related stories once all are there. */
export const stories: DemoArticle[] = [
  ...[...hromada, ...polityka, ...ekonomika, ...kultura, ...nauka, ...sport].sort(
    (one, other) => other.publishedHoursAgo - one.publishedHoursAgo,
  ),
  ...[...englishA, ...englishB].sort((one, other) => other.publishedHoursAgo - one.publishedHoursAgo),
]

type Press = { layout: Layout; pictures: Pictures; now: Date; say: (line: string) => void }

export async function publishStories({ layout, pictures, now, say }: Press): Promise<Published> {
  const ids = new Map<string, string>()
  for (const story of stories) {
    const translationOfId = story.translationOf && must(ids, story.translationOf)
    const created = orThrow(
      await createArticle(house, { locale: story.locale, translationOfId }, { now: at(now, story.publishedHoursAgo + 3) }),
    )
    ids.set(story.key, created.articleId)
  }
  const published = new Map<string, { id: string; at: Date }>()
  for (const [index, story] of stories.entries()) {
    if (index % 10 === 0) say(`Printing the demo paper: ${index} of ${stories.length} stories…`)
    published.set(story.key, await publish({ story, ids, layout, pictures, now }))
  }
  await pairTags()
  for (const locale of LOCALES) {
    const front = stories
      .filter((story) => story.locale === locale && story.front)
      .sort((one, other) => (one.front ?? 0) - (other.front ?? 0))
    const slots = front.map((story) => [{ articleId: must(ids, story.key) }])
    orThrow(await arrangeFront(house, { locale, baseVersion: 0, slots }, { now }))
  }
  return published
}

/** What one story is filed under in both languages is one topic. */
async function pairTags(): Promise<void> {
  const written = await db().tag.findMany({ select: { id: true, locale: true, name: true } })
  for (const { text } of tags) {
    const original = written.find(({ locale, name }) => locale === 'uk' && name === text.uk)
    const translation = written.find(({ locale, name }) => locale === 'en' && name === text.en)
    if (original && translation) orThrow(await pairTag(house, { tagId: original.id, translation: translation.name }))
  }
}

type Publish = { story: DemoArticle; ids: Map<string, string>; layout: Layout; pictures: Pictures; now: Date }

async function publish({ story, ids, layout, pictures, now }: Publish): Promise<{ id: string; at: Date }> {
  const articleId = must(ids, story.key)
  const publishedAt = at(now, story.publishedHoursAgo)
  const draft = {
    articleId,
    headline: story.headline,
    standfirst: story.standfirst,
    sectionId: must(layout.sections, story.section),
    body: demoBody({ key: story.key, blocks: story.body, pictures }),
    leadMediaId: story.lead ? must(pictures, story.lead.picture) : null,
    leadAlt: story.lead?.alt ?? '',
    leadCaption: story.lead?.caption ?? '',
    leadCredit: story.lead?.credit ?? '',
    authorIds: story.authors.map((key) => must(layout.authors, key)),
    tags: story.tags.flatMap((key) => tags.find((tag) => tag.key === key)?.text[story.locale] ?? []),
    slug: null,
    relatedIds: (story.related ?? []).map((key) => must(ids, key)),
    commentsOpen: !story.commentsClosed,
    genre: story.genre ?? 'news',
    kind: 'saved',
  }
  const first = story.updatedHoursAgo === undefined ? draft : { ...draft, body: withoutLastWords(draft.body) }
  const saved = orThrow(await saveDraft(house, { ...first, version: 1 }, { now: publishedAt }))
  const { slug } = orThrow(await publishArticle(house, { articleId, version: saved.version }, { now: publishedAt }))
  if (story.updatedHoursAgo !== undefined) {
    const later = at(now, story.updatedHoursAgo)
    const changed = orThrow(await saveDraft(house, { ...draft, slug, version: saved.version }, { now: later }))
    orThrow(await publishArticle(house, { articleId, version: changed.version, change: 'update' }, { now: later }))
  }
  return { id: articleId, at: publishedAt }
}

/** A story that was updated began shorter: its last block came with the update. */
function withoutLastWords(body: { version: 1; blocks: Block[] }) {
  return { ...body, blocks: body.blocks.slice(0, -1) }
}

function at(now: Date, hoursAgo: number): Date {
  return new Date(now.getTime() - hoursAgo * HOUR)
}

function must(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (!id) throw new Error(`The demo paper names «${key}», which is not there.`)
  return id
}
