// Author and tag pages: the same list, read by cursor.
import { beforeAll, describe, expect, it } from 'vitest'
import { system } from '@/domain/actor'
import { withdrawArticle } from '@/domain/articles/commands'
import type { Paper } from '@/domain/settings/paper'
import { findPaper } from '@/domain/settings/queries'
import { findTagPage } from '@/domain/tags/queries'
import { useDatabase } from '@/domain/testing/database'
import { aLiveStory, told } from '@/domain/testing/example-articles'
import { anAuthor, aSection } from '@/domain/testing/examples'
import { collectShown, type Touch, touch } from '@/domain/touch'
import { db } from '@/lib/db'
import { findAuthorPage } from './queries'

useDatabase()

const STORIES = 23
let paper: Paper
let author: { id: string; slug: string }
let tag: { id: string; slug: string }

beforeAll(async () => {
  author = await anAuthor({ name: 'Олена' })
  const filed = { sectionId: (await aSection()).id, authorIds: [author.id] }
  for (let n = 1; n <= STORIES; n += 1) {
    await aLiveStory({ ...filed, tags: ['мости'], headline: `Story ${n}`, now: new Date(Date.UTC(2026, 10, 22, 8, n % 4)) })
  }
  await aLiveStory({ ...filed, locale: 'en', headline: 'In English' })
  paper = await findPaper('uk')
  tag = await db().tag.findFirstOrThrow({ where: { name: 'мости' } })
})

describe('an author’s page', () => {
  it('shows every story of its language once, by cursor', async () => {
    const first = await findAuthorPage(paper, { slug: author.slug })
    const second = await findAuthorPage(paper, { slug: author.slug, cursor: first?.cursor ?? '' })
    const headlines = [...(first?.stories ?? []), ...(second?.stories ?? [])].map((story) => story.headline)
    expect(new Set(headlines).size).toBe(STORIES)
    expect(headlines).not.toContain('In English')
    expect(second?.cursor).toBeNull()
  })

  it('is not there for a stranger or a cursor we did not write', async () => {
    expect(await findAuthorPage(paper, { slug: 'nobody' })).toBeNull()
    for (const cursor of ['', 'x', '-1', "1' or 1=1"]) expect(await findAuthorPage(paper, { slug: author.slug, cursor })).toBeNull()
  })

  it('names only the languages in which something of theirs is live', async () => {
    expect((await findAuthorPage(paper, { slug: author.slug }))?.locales.sort()).toEqual(['en', 'uk'])
    const inUkrainian = await anAuthor({ name: 'Петро' })
    const { articleId } = await aLiveStory({ authorIds: [inUkrainian.id] })
    expect((await findAuthorPage(await findPaper('en'), { slug: inUkrainian.slug }))?.locales).toEqual(['uk'])
    told(await withdrawArticle(system('test'), { articleId }))
    expect((await findAuthorPage(paper, { slug: inUkrainian.slug }))?.locales).toEqual([])
  })

  it('grows old with the author', async () => {
    const shown = new Set<Touch>()
    await collectShown(shown, () => findAuthorPage(paper, { slug: author.slug }))
    expect(shown).toContain(touch.author(author.id))
  })
})

describe('a tag’s page', () => {
  it('shows every story under it once, by cursor', async () => {
    const first = await findTagPage(paper, { slug: tag.slug })
    const second = await findTagPage(paper, { slug: tag.slug, cursor: first?.cursor ?? '' })
    expect(new Set([...(first?.stories ?? []), ...(second?.stories ?? [])].map((story) => story.id)).size).toBe(STORIES)
    expect(second?.cursor).toBeNull()
  })

  it('belongs to one language, and grows old with the tag', async () => {
    expect(await findTagPage(await findPaper('en'), { slug: tag.slug })).toBeNull()
    const shown = new Set<Touch>()
    await collectShown(shown, () => findTagPage(paper, { slug: tag.slug }))
    expect(shown).toContain(touch.tag(tag.id))
  })
})
