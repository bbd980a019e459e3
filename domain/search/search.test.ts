// What readers find, and what they must not.
import { describe, expect, it } from 'vitest'
import { system } from '@/domain/actor'
import { publishArticle, saveDraft, withdrawArticle } from '@/domain/articles/commands'
import { changeAuthor } from '@/domain/authors/commands'
import { useDatabase } from '@/domain/testing/database'
import { aDraft, aLiveStory, told } from '@/domain/testing/example-articles'
import { anAuthor, aSection } from '@/domain/testing/examples'
import { collectShown, type Touch, touch } from '@/domain/touch'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { EDITION, indexMissing } from './indexing'
import { search, suggest } from './queries'
import { readAsked } from './schema'

useDatabase()

const HOUSE = system('test')
const now = new Date(Date.UTC(2026, 10, 29, 9))
const daysAgo = (days: number) => new Date(now.getTime() - days * 24 * 3_600_000)
const paragraph = (text: string) => ({
  version: 1 as const,
  blocks: [{ type: 'paragraph' as const, id: 'p001', text: [{ type: 'text' as const, text }] }],
})

async function find(query: string, { locale = 'uk' as Locale, cursor }: { locale?: Locale; cursor?: string } = {}) {
  const page = await search(readAsked(new URLSearchParams(query)), { locale, cursor, now })
  if (!page) throw new Error('Nobody else is searching.')
  return page
}
const headlines = async (query: string, where?: { locale?: Locale }) => (await find(query, where)).stories.map(({ card }) => card.headline)

describe('a story is found', () => {
  it('by any form of the words of its headline, standfirst, body, tags, captions and authors', async () => {
    const author = await anAuthor({ name: 'Соломія Вербицька' })
    await aLiveStory({
      headline: 'Міст через Росаву відкрили',
      standfirst: 'Мешканці чекали шість років.',
      body: paragraph('Будівництво подорожчало втричі.'),
      tags: ['транспорт'],
      leadCaption: 'Велосипедисти на світанку',
      authorIds: [author.id],
      now: daysAgo(1),
    })
    for (const q of ['мосту', 'мешканцям', 'будівництва', 'транспортом', 'велосипедист', 'Вербицької', 'мосту вербицька']) {
      expect(await headlines(`q=${q}`), q).toEqual(['Міст через Росаву відкрили'])
    }
    expect(await headlines('q=мостити')).toEqual([])
  })

  it('by words typed in Latin letters, or with the keyboard in the other language', async () => {
    await aLiveStory({ headline: 'Київ чекає на трамвай', now: daysAgo(2) })
    for (const q of ['kyiv', 'kiev', 'Kyieva', 'rbtd', 'tramvai', 'tramvay'])
      expect(await headlines(`q=${q}`), q).toEqual(['Київ чекає на трамвай'])
  })

  it('in English by PostgreSQL’s own rules', async () => {
    await aLiveStory({ locale: 'en', headline: 'Bridges are opening', standfirst: 'Cyclists went first.', now: daysAgo(1) })
    expect(await headlines('q=bridge', { locale: 'en' })).toEqual(['Bridges are opening'])
    expect(await headlines('q=the+opened+bridge', { locale: 'en' })).toEqual(['Bridges are opening'])
    expect(await headlines('q=икшвпу', { locale: 'en' })).toEqual(['Bridges are opening'])
    const { stories } = await find('q=bridge', { locale: 'en' })
    expect(stories[0]?.headline).toEqual([
      { text: 'Bridges', isFound: true },
      { text: ' are opening', isFound: false },
    ])
  })

  it('with its words marked where they stand, whatever their form, and never as HTML', async () => {
    await aLiveStory({
      headline: 'Про пекарню',
      standfirst: 'Нічого особливого.',
      body: paragraph('Перший абзац ні про що. У пекарні <b>Гордія</b> печуть паляниці, і паляницями пахне вулиця.'),
      now: daysAgo(3),
    })
    const { stories } = await find('q=паляниця')
    const marks = stories[0]?.passage.filter((piece) => piece.isFound).map((piece) => piece.text)
    expect(marks).toEqual(['паляниці', 'паляницями'])
    expect(stories[0]?.passage.map((piece) => piece.text).join('')).toContain('<b>Гордія</b>')
  })
})

describe('the order', () => {
  it('puts a headline before a body, and new before old', async () => {
    await aLiveStory({ headline: 'Сьогодні про інше', body: paragraph('Згадали гончарів.'), now: daysAgo(1) })
    await aLiveStory({ headline: 'Гончарі торік', now: daysAgo(400) })
    await aLiveStory({ headline: 'Гончарі навесні', now: daysAgo(200) })
    expect(await headlines('q=гончар')).toEqual(['Гончарі навесні', 'Гончарі торік', 'Сьогодні про інше'])
  })

  it('goes on from page to page, each story once', async () => {
    for (let day = 1; day <= 45; day++) await aLiveStory({ headline: `Ярмарок, день ${day}`, now: daysAgo(day * 30) })
    const seen: string[] = []
    let cursor: string | undefined
    for (let page = 0; page < 4; page++) {
      const found = await find('q=ярмарок', { cursor })
      seen.push(...found.stories.map(({ card }) => card.id))
      if (!found.cursor) break
      cursor = found.cursor
    }
    expect(seen.length).toBe(45)
    expect(new Set(seen).size).toBe(45)
  })
})

it('is narrowed by section, author and days, the last of which counts', async () => {
  const [section, author] = [await aSection({ name: 'Культура' }), await anAuthor({ name: 'Назар Лісовий' })]
  await aLiveStory({ headline: 'Скрипка у театрі', sectionId: section.id, authorIds: [author.id], now: new Date('2026-11-20T20:00:00Z') })
  await aLiveStory({ headline: 'Скрипка на площі', now: new Date('2026-11-20T23:00:00Z') })
  expect((await headlines('q=скрипки')).length).toBe(2)
  expect(await headlines(`q=скрипки&section=${section.id}`)).toEqual(['Скрипка у театрі'])
  expect(await headlines(`q=скрипки&author=${author.id}`)).toEqual(['Скрипка у театрі'])
  expect(await headlines('q=скрипки&from=2026-11-20&to=2026-11-20')).toEqual(['Скрипка у театрі'])
  expect(await headlines('q=скрипки&from=2026-11-21')).toEqual(['Скрипка на площі'])
  expect((await headlines('q=скрипки&section=x&from=2026-02-31')).length).toBe(2)
})

describe('nothing but what is live', () => {
  it('is found: no draft, no changed words before they are published, no withdrawn story', async () => {
    const draft = await aDraft({ headline: 'Таємниця жайворонка' })
    expect(await headlines('q=жайворонок')).toEqual([])
    const live = told(await publishArticle(HOUSE, { articleId: draft.articleId, version: draft.version }, { now: daysAgo(1) }))
    expect(await headlines('q=жайворонок')).toEqual(['Таємниця жайворонка'])
    const changed = { ...draft.content, slug: live.slug, headline: 'Таємниця щиглика' }
    const saved = told(await saveDraft(HOUSE, { articleId: draft.articleId, version: draft.version, kind: 'saved', ...changed }))
    expect(await headlines('q=щиглик')).toEqual([])
    const change = { change: 'update' as const, words: 'Це був щиглик.' }
    told(await publishArticle(HOUSE, { articleId: draft.articleId, version: saved.version, ...change }, { now }))
    expect(await headlines('q=щиглик')).toEqual(['Таємниця щиглика'])
    expect(await headlines('q=жайворонок')).toEqual([])
    told(await withdrawArticle(HOUSE, { articleId: draft.articleId }, { now }))
    expect(await headlines('q=щиглик')).toEqual([])
    expect((await find('q=щиглек')).meant).toBeNull()
  })

  it('and an author is found by today’s name alone', async () => {
    const author = await anAuthor({ name: 'Зоряна Кушнір' })
    await aLiveStory({ headline: 'Репортаж', authorIds: [author.id], now: daysAgo(1) })
    expect(await headlines('q=Кушнір')).toEqual(['Репортаж'])
    const profile = { name: 'Зоряна Гай', title: '', bio: '' }
    told(await changeAuthor(HOUSE, { authorId: author.id, slug: author.slug, userId: null, portraitId: null, uk: profile, en: profile }))
    expect(await headlines('q=Кушнір')).toEqual([])
    expect(await headlines('q=Гай')).toEqual(['Репортаж'])
  })
})

describe('who mistypes', () => {
  it('is asked whether a word the paper used was meant', async () => {
    await aLiveStory({ headline: 'Видавництво друкує казки', now: daysAgo(1) })
    expect(await find('q=видовництво')).toMatchObject({ stories: [], meant: 'видавництво' })
    expect((await find('q=кваліфікаційний')).meant).toBeNull()
  })

  it('is told how many stories the other language has, with the same filters', async () => {
    for (const headline of ['Ferries return', 'The ferry is late']) await aLiveStory({ locale: 'en', headline, now: daysAgo(3) })
    const shown = new Set<Touch>()
    const page = await collectShown(shown, () => find('q=ferry'))
    expect(page).toMatchObject({ stories: [], elsewhere: { locale: 'en', count: 2, isMore: false } })
    expect(shown).toContain(touch.latest('en'))
    expect((await find('q=ferry', { locale: 'en' })).elsewhere).toBeNull()
    expect((await find(`q=ferry&to=${daysAgo(9).toISOString().slice(0, 10)}`)).elsewhere).toBeNull()
    expect((await find('q=ferry&from=2026-11-02&to=2026-11-01')).elsewhere).toBeNull()
  })
})

it('says nothing to a question without words, and breaks at none', async () => {
  for (const q of [
    '',
    '   ',
    'і в на',
    '%',
    "'; drop table",
    '\\',
    "\\'",
    '((|&!',
    '…',
    'а'.repeat(300),
    '🐈',
    '"міст"',
    ':*',
    '<script>',
    'x:y',
  ]) {
    const page = await find(new URLSearchParams({ q }).toString())
    expect(page.cursor, q).toBeNull()
  }
  expect((await find('q=і+в')).isAsked).toBe(false)
  expect((await find('q=міст', { cursor: 'nonsense' })).isAsked).toBe(true)
})

it('suggests authors and stories while somebody types', async () => {
  const author = await anAuthor({ name: 'Мирослава Стельмах' })
  await aLiveStory({ headline: 'Каштани цвітуть удруге', authorIds: [author.id], now: daysAgo(1) })
  const texts = async (q: string) => (await suggest(q, { locale: 'uk' })).map(({ text }) => text)
  expect(await texts('каш')).toEqual(['Каштани цвітуть удруге'])
  expect(await texts('каштани цві')).toEqual(['Каштани цвітуть удруге'])
  expect(await texts('каштани про')).toEqual([])
  expect(await texts('цвітуть кашта')).toEqual(['Каштани цвітуть удруге'])
  expect(await texts('Стель')).toContain('Мирослава Стельмах')
  expect(await texts('ка')).toEqual([])
})

it('a paper from before the search is read story by story, and again when the engine has learnt', async () => {
  await aLiveStory({ headline: 'Соняхи', now: daysAgo(1) })
  await db().articleSearch.deleteMany({})
  expect(await headlines('q=соняхів')).toEqual([])
  expect(await indexMissing({ until: Date.now() - 1 })).toBe(false)
  expect(await indexMissing({ until: Date.now() + 60_000 })).toBe(true)
  expect(await headlines('q=соняхів')).toEqual(['Соняхи'])
  await db().articleSearch.updateMany({ data: { edition: EDITION - 1 } })
  expect(await indexMissing({ until: Date.now() + 60_000 })).toBe(true)
  expect(await db().articleSearch.count({ where: { edition: EDITION } })).toBe(await db().articleSearch.count())
})
