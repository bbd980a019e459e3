// The readers' door: what is live comes out, what is not cannot.
import { beforeAll, describe, expect, it } from 'vitest'
import { system } from '@/domain/actor'
import type { Body } from '@/domain/articles/body'
import { publishArticle, saveDraft, withdrawArticle } from '@/domain/articles/commands'
import { findPaper } from '@/domain/settings/queries'
import { useDatabase } from '@/domain/testing/database'
import { aDraft, aLiveStory, aPhoto, told } from '@/domain/testing/example-articles'
import { anAuthor, aSection } from '@/domain/testing/examples'
import { collectShown, type Touch, touch } from '@/domain/touch'
import { findAround, findArticle, findRedirect } from './queries'

useDatabase()

const HOUSE = system('test')
const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 9, minute))

async function around(slug: string) {
  const found = await findArticle({ locale: 'uk', slug })
  if (!found) throw new Error(`No live story at ${slug}`)
  return await findAround(found, await findPaper('uk'))
}

async function shownBy(read: () => Promise<unknown>): Promise<Set<Touch>> {
  const shown = new Set<Touch>()
  await collectShown(shown, read)
  return shown
}

describe('a story', () => {
  it('comes with everything its page shows', async () => {
    const section = await aSection({ slug: 'ekonomika', name: 'Економіка' })
    const [olena, taras] = [await anAuthor({ name: 'Олена Бережна' }), await anAuthor({ name: 'Тарас Ковальчук' })]
    const [lead, inText] = [await aPhoto(), await aPhoto({ alt: 'Порон' })]
    const body: Body = { version: 1, blocks: [{ type: 'image', id: 'i001', mediaId: inText.id, width: 'wide' }] }
    const { slug } = await aLiveStory({
      headline: 'Хліб подорожчав',
      sectionId: section.id,
      authorIds: [taras.id, olena.id],
      tags: ['ціни', 'хліб'],
      leadMediaId: lead.id,
      leadAlt: 'Пекарня',
      leadCredit: 'Ольга Сич',
      body,
      now: at(0),
    })

    const found = await findArticle({ locale: 'uk', slug })

    expect(found?.path).toBe(`/ekonomika/${slug}`)
    expect(found?.story).toMatchObject({ headline: 'Хліб подорожчав', publishedAt: at(0), updatedAt: null, minutes: 1, body })
    expect(found?.story.section).toMatchObject({ slug: 'ekonomika', name: 'Економіка', colour: 'river' })
    expect(found?.story.authors.map((author) => author.name)).toEqual(['Тарас Ковальчук', 'Олена Бережна'])
    expect(found?.story.tags.map((tag) => tag.name)).toEqual(['ціни', 'хліб'])
    expect(found?.story.lead).toMatchObject({ alt: 'Пекарня', credit: 'Ольга Сич', photo: { hash: lead.hash } })
    expect(found?.story.photos.get(inText.id)?.alt).toBe('Порон')
  })

  it('notes all it shows, so that every change reaches its page', async () => {
    const photo = await aPhoto()
    const body: Body = { version: 1, blocks: [{ type: 'gallery', id: 'g001', items: [{ mediaId: photo.id }] }] }
    const { articleId, slug, content } = await aLiveStory({ body })
    const shown = await shownBy(() => findArticle({ locale: 'uk', slug }))
    expect(shown).toContain(touch.article(articleId))
    expect(shown).toContain(touch.media(photo.id))
    for (const authorId of content.authorIds) expect(shown).toContain(touch.author(authorId))
    expect(shown).toContain(touch.section(String(content.sectionId), 'uk'))
  })

  it('that is a draft does not exist for readers', async () => {
    await aDraft({ slug: 'chernetka' })
    expect(await findArticle({ locale: 'uk', slug: 'chernetka' })).toBeNull()
  })

  it('that was withdrawn is gone, and its address leads nowhere', async () => {
    const { articleId, slug } = await aLiveStory()
    told(await withdrawArticle(HOUSE, { articleId }))
    expect(await findArticle({ locale: 'uk', slug })).toBeNull()
    expect(await findRedirect({ locale: 'uk', slug })).toBeNull()
  })

  it('does not show a change before that is published', async () => {
    const { articleId, version, slug, content } = await aLiveStory({ headline: 'Перша назва' })
    told(await saveDraft(HOUSE, { ...content, articleId, version, kind: 'saved', headline: 'Друга назва' }))
    expect((await findArticle({ locale: 'uk', slug }))?.story.headline).toBe('Перша назва')
  })

  it('is not found in the other language', async () => {
    const { slug } = await aLiveStory()
    expect(await findArticle({ locale: 'en', slug })).toBeNull()
  })
})

describe('a translation', () => {
  it('is offered from both sides once it is live, and not before', async () => {
    const section = await aSection({ slug: 'sport' })
    const original = await aLiveStory({ sectionId: section.id })
    const translated = await aDraft({ locale: 'en', translationOfId: original.articleId, slug: 'the-match', sectionId: section.id })
    expect((await findArticle({ locale: 'uk', slug: original.slug }))?.translation).toBeNull()

    told(await publishArticle(HOUSE, { articleId: translated.articleId, version: translated.version }))

    const uk = await findArticle({ locale: 'uk', slug: original.slug })
    const en = await findArticle({ locale: 'en', slug: 'the-match' })
    expect(uk?.translation).toEqual({ locale: 'en', path: '/en/sport-en/the-match' })
    expect(en?.translation).toEqual({ locale: 'uk', path: uk?.path })
  })
})

describe('an old address', () => {
  it('leads to where the story stands now', async () => {
    const { articleId, version, slug, content } = await aLiveStory({ slug: 'stara-adresa' })
    const saved = told(await saveDraft(HOUSE, { ...content, articleId, version, kind: 'saved', slug: 'nova-adresa' }))
    told(await publishArticle(HOUSE, { articleId, version: saved.version, change: 'typo' }))
    expect(await findArticle({ locale: 'uk', slug })).toBeNull()
    expect(await findRedirect({ locale: 'uk', slug })).toBe((await findArticle({ locale: 'uk', slug: 'nova-adresa' }))?.path)
  })

  it('that never was leads nowhere, until a story gets it', async () => {
    const shown = await shownBy(async () => expect(await findRedirect({ locale: 'uk', slug: 'nide' })).toBeNull())
    expect(shown).toContain(touch.latest('uk'))
  })
})

describe('around a story', () => {
  const slugs = { first: 'persha', second: 'druha', third: 'tretia', tagged: 'poriad', far: 'daleko' }
  const ids: Record<string, string> = {}

  beforeAll(async () => {
    const [hromada, sport] = [await aSection({ slug: 'hromada-2' }), await aSection({ slug: 'sport-2' })]
    const live = async (slug: string, minute: number, more: Parameters<typeof aLiveStory>[0]) => {
      ids[slug] = (await aLiveStory({ slug, headline: slug, now: at(minute), ...more })).articleId
    }
    await live(slugs.far, 1, { sectionId: sport.id })
    await live(slugs.first, 2, { sectionId: hromada.id })
    await live(slugs.tagged, 3, { sectionId: sport.id, tags: ['річка', 'човни'] })
    await live(slugs.second, 4, { sectionId: hromada.id, tags: ['річка', 'човни'], relatedIds: [ids[slugs.far] ?? ''] })
    await live(slugs.third, 5, { sectionId: hromada.id })
    await live('chetverta', 6, { sectionId: hromada.id })
    await aDraft({ slug: 'chernetka-2', headline: 'Чернетка', sectionId: hromada.id, tags: ['річка', 'човни'] })
  })

  it('stand its neighbours in the section, by time', async () => {
    const { previous, next } = await around(slugs.second)
    expect([previous?.id, next?.id]).toEqual([ids[slugs.first], ids[slugs.third]])
  })

  it('the first has nobody before it, the last nobody after', async () => {
    expect((await around(slugs.first)).previous).toBeNull()
    expect((await around('chetverta')).next).toBeNull()
  })

  it('what the editor chose comes first, then what shares tags, then the section; never a draft, itself or a neighbour', async () => {
    const { related } = await around(slugs.second)
    expect(related.map((card) => card.headline)).toEqual([slugs.far, slugs.tagged, 'chetverta'])
  })

  it('what was withdrawn is not offered any more', async () => {
    told(await withdrawArticle(HOUSE, { articleId: ids[slugs.far] }))
    const { related } = await around(slugs.second)
    expect(related.map((card) => card.headline)).toEqual([slugs.tagged, 'chetverta'])
  })

  it('each card shown is noted', async () => {
    const shown = await shownBy(() => around(slugs.second))
    for (const slug of [slugs.tagged, slugs.first, slugs.third]) expect(shown).toContain(touch.article(ids[slug] ?? ''))
  })
})

describe('the topic of a story goes on', () => {
  const NINE = Array.from({ length: 9 }, (_, place) => `povin-${place}`)

  beforeAll(async () => {
    const section = await aSection({ slug: 'richka-2' })
    for (const [minute, slug] of NINE.entries()) {
      await aLiveStory({ slug, headline: slug, sectionId: section.id, tags: ['повінь'], now: at(20 + minute) })
    }
    await aLiveStory({ slug: 'bez-temy', headline: 'bez-temy', sectionId: section.id, now: at(19) })
  })

  it('with the newest of its first tag that stand nowhere else around it', async () => {
    const { topic, related, previous, next } = await around('povin-4')
    expect(topic.map((card) => card.headline)).toEqual(['povin-8', 'povin-7', 'povin-6', 'povin-2', 'povin-1'])
    expect([previous, next].map((card) => card?.headline)).toEqual(['povin-3', 'povin-5'])
    expect(related.map((card) => card.headline)).toEqual(['povin-0', 'bez-temy'])
  })

  it('and each of them is noted', async () => {
    const { topic } = await around('povin-4')
    const shown = await shownBy(() => around('povin-4'))
    for (const { id } of topic) expect(shown).toContain(touch.article(id))
  })

  it('a story without tags has none', async () => {
    expect((await around('bez-temy')).topic).toEqual([])
  })
})
