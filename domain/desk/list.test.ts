import { expect, test } from 'vitest'
import { GUEST } from '@/domain/actor'
import { saveDraft, withdrawArticle } from '@/domain/articles/commands'
import { useDatabase } from '@/domain/testing/database'
import { aDraft, aLiveStory, told } from '@/domain/testing/example-articles'
import { anAuthor, aPerson, aSection } from '@/domain/testing/examples'
import { db } from '@/lib/db'
import { approveDraft, assignDraft, binArticle, submitForReview } from './commands'
import { listArticles, listBoard, listRecent } from './desk'

useDatabase()

const NOW = new Date('2026-11-22T12:00:00Z')

async function headlines(actor: Parameters<typeof listArticles>[0], asked: object): Promise<string[]> {
  return (await listArticles(actor, asked, NOW)).rows.map((row) => row.headline)
}

test('editors see every story, authors what they begin or sign, others nothing', async () => {
  const olena = await aPerson('author')
  const name = await anAuthor({ person: olena })
  await aDraft({ by: olena, headline: 'Почала' })
  await aDraft({ authorIds: [name.id], headline: 'Підписує' })
  await aDraft({ headline: 'Чуже' })
  expect((await headlines(olena, {})).sort()).toEqual(['Почала', 'Підписує'])
  expect(await headlines(await aPerson('editor'), {})).toEqual(expect.arrayContaining(['Чуже', 'Почала']))
  for (const actor of [await aPerson('moderator'), await aPerson('reader'), GUEST]) expect(await headlines(actor, {})).toEqual([])
})

test('whose a draft is follows its byline and the account behind a name', async () => {
  const olena = await aPerson('author')
  const name = await anAuthor()
  const draft = await aDraft({ authorIds: [name.id], headline: 'Переходить з рук у руки' })
  expect(await headlines(olena, {})).toEqual([])
  await db().author.update({ where: { id: name.id }, data: { userId: olena.id } })
  expect(await headlines(olena, {})).toEqual([draft.content.headline])
  const other = await anAuthor()
  told(await saveDraft(await aPerson('editor'), { ...whole(draft), authorIds: [other.id] }))
  expect(await headlines(olena, {})).toEqual([])
})

test('a list is narrowed by status, language, section and one’s own name', async () => {
  const editor = await aPerson('editor')
  const section = await aSection()
  const draft = await aDraft({ headline: 'ВЕСНА 100% прийшла', sectionId: section.id, by: editor })
  const live = await aLiveStory({ headline: 'Весна на ринку', locale: 'en' })
  const changed = await aLiveStory({ headline: 'Весна змінена' })
  told(await saveDraft(editor, { ...whole(changed), standfirst: 'Ні.' }))
  const gone = await aLiveStory({ headline: 'Весна минула' })
  told(await withdrawArticle(editor, { articleId: gone.articleId }))

  expect(await headlines(editor, { q: 'весна', status: 'draft' })).toEqual([draft.content.headline])
  expect(await headlines(editor, { q: 'весна', status: 'live' })).toHaveLength(2)
  expect(await headlines(editor, { q: 'весна', status: 'changed' })).toEqual(['Весна змінена'])
  expect(await headlines(editor, { q: 'весна', status: 'withdrawn' })).toEqual(['Весна минула'])
  expect(await headlines(editor, { q: 'весна', locale: 'en' })).toEqual([live.content.headline])
  expect(await headlines(editor, { section: section.id })).toEqual([draft.content.headline])
  expect(await headlines(editor, { mine: '1' })).toEqual([draft.content.headline])
  expect(await headlines(editor, { author: draft.content.authorIds[0] })).toEqual([draft.content.headline])
  expect(await headlines(editor, { status: 'nonsense', section: 'x', cursor: '??' })).not.toEqual([])
})

test('words are found wherever they stand, by their beginnings, whatever the apostrophe', async () => {
  const editor = await aPerson('editor')
  const text = 'Делегати прибули до Києва на з’їзд біло-синіх.'
  const story = await aDraft({ headline: 'Зібрання делегатів', body: bodyOf(text) })
  for (const q of ['києв', 'Київ’', "З'ЇЗД", 'зʼїзд', 'синіх', 'біло-синіх', 'делегат києва', 'раніше строку']) {
    const expected = ['Київ’', 'раніше строку'].includes(q) ? [] : [story.content.headline]
    expect([q, await headlines(editor, { q })]).toEqual([q, expected])
  }
  expect(await headlines(editor, { q: 'києв', due: 'any' })).toEqual([])
  for (const q of ['%', '__', "' | 'а", '\u0000', '&', ':*']) expect(await headlines(editor, { q })).not.toContain(story.content.headline)
  const { rows } = await listArticles(editor, { q: 'києв' }, NOW)
  expect(rows[0]?.passage?.filter((part) => part.isFound)).toMatchObject([{ text: 'Києва', isFound: true }])
  const author = await aPerson('author')
  expect(await headlines(author, { q: 'києв' })).toEqual([])
})

test('what an autosave changed is found at once, what it took out no more', async () => {
  const editor = await aPerson('editor')
  const draft = await aDraft({ headline: 'Про погоду', body: bodyOf('Буде завірюха.') })
  const saved = told(await saveDraft(editor, { ...whole(draft), body: bodyOf('Буде відлига.') }))
  expect(saved.version).toBe(draft.version + 1)
  expect(await headlines(editor, { q: 'відлиг' })).toEqual(['Про погоду'])
  expect(await headlines(editor, { q: 'завірюх' })).toEqual([])
})

test('due times order the list and say what is late, by the day of Kyiv', async () => {
  const editor = await aPerson('editor')
  const due = async (headline: string, dueAt: string) => {
    const draft = await aDraft({ headline })
    told(await assignDraft(editor, { articleId: draft.articleId, assigneeId: editor.id, dueAt }))
  }
  await due('Увечері', '2026-11-22T23:30')
  await due('Уранці', '2026-11-22T09:00')
  await due('Завтра', '2026-11-23T00:15')
  await due('За місяць', '2026-12-22T09:00')
  expect(await headlines(editor, { due: 'any' })).toEqual(['Уранці', 'Увечері', 'Завтра', 'За місяць'])
  expect(await headlines(editor, { due: 'overdue' })).toEqual(['Уранці'])
  expect(await headlines(editor, { due: 'today' })).toEqual(['Уранці', 'Увечері'])
  expect(await headlines(editor, { due: 'week' })).toEqual(['Уранці', 'Увечері', 'Завтра'])
  expect(await headlines(editor, { assignee: 'me' })).toHaveLength(4)
  expect(await headlines(await aPerson('admin'), { assignee: 'me' })).toEqual([])
})

test('a long list goes on where it was left', async () => {
  const editor = await aPerson('editor')
  await db().article.createMany({ data: Array.from({ length: 120 }, () => ({ locale: 'uk' as const, createdById: editor.id })) })
  const made = await db().article.findMany({ where: { createdById: editor.id }, select: { id: true } })
  const changedAt = new Date('2020-01-01')
  await db().articleDraft.createMany({
    data: made.map(({ id }, n) => ({ articleId: id, headline: `№ ${n}`, changedAt, dueAt: changedAt })),
  })
  for (const asked of [{ mine: '1' }, { mine: '1', due: 'any' }]) {
    const ids: string[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const page: Awaited<ReturnType<typeof listArticles>> = await listArticles(editor, { ...asked, cursor }, NOW)
      ids.push(...page.rows.map((row) => row.id))
      cursor = page.nextCursor
    }
    expect(ids).toHaveLength(120)
    expect(new Set(ids).size).toBe(120)
  }
})

test('the board has each draft where it stands, what is due first on top, and nothing from the bin', async () => {
  const editor = await aPerson('editor')
  const section = await aSection()
  const make = async (headline: string) => await aDraft({ headline, sectionId: section.id })
  const [late, soon, review, approved, thrown] = [
    await make('Згодом'),
    await make('Скоро'),
    await make('Чекає'),
    await make('Добре'),
    await make('Геть'),
  ]
  told(await assignDraft(editor, { articleId: soon.articleId, dueAt: '2026-11-22T15:00' }))
  told(await assignDraft(editor, { articleId: late.articleId, dueAt: '2026-11-23T15:00' }))
  told(await submitForReview(editor, { articleId: review.articleId }))
  told(await approveDraft(editor, { articleId: approved.articleId }))
  told(await binArticle(editor, { articleId: thrown.articleId }))
  await aLiveStory({ headline: 'Вийшло', sectionId: section.id, now: new Date('2026-11-22T08:00:00Z') })
  await aLiveStory({ headline: 'Давно вийшло', sectionId: section.id, now: new Date('2026-11-20T08:00:00Z') })
  const board = await listBoard(editor, { section: section.id }, NOW)
  const columns = Object.entries(board ?? {}).map(([column, { rows }]) => [column, rows.map((row) => row.headline)])
  expect(Object.fromEntries(columns)).toEqual({
    writing: ['Скоро', 'Згодом'],
    review: ['Чекає'],
    approved: ['Добре'],
    scheduled: [],
    live: ['Вийшло'],
    changed: [],
    withdrawn: [],
  })
  expect(await listBoard(await aPerson('moderator'), {}, NOW)).toBeNull()
  expect((await listBoard(await aPerson('author'), { section: section.id }, NOW))?.writing.rows).toEqual([])
})

test('what readers have or had stands apart from drafts while it is written, and with them while it is read', async () => {
  const editor = await aPerson('editor')
  const section = await aSection()
  const make = async (headline: string) => await aLiveStory({ headline, sectionId: section.id, now: new Date('2026-11-20T08:00:00Z') })
  const [changed, waiting, taken, returning] = [
    await make('Змінене'),
    await make('Змінене чекає'),
    await make('Зняте'),
    await make('Вернеться'),
  ]
  for (const story of [changed, waiting]) told(await saveDraft(editor, { ...whole(story), standfirst: 'Інакше.' }))
  for (const { articleId } of [taken, returning]) told(await withdrawArticle(editor, { articleId }))
  for (const { articleId } of [waiting, returning]) told(await submitForReview(editor, { articleId }))
  const english = await aDraft({ headline: 'Draft', locale: 'en', sectionId: section.id })
  const board = async (asked: object) => {
    const columns = Object.entries((await listBoard(editor, { section: section.id, ...asked }, NOW)) ?? {})
    return Object.fromEntries(columns.map(([column, { rows }]) => [column, rows.map((row) => row.headline).sort()]))
  }
  const empty = { writing: [], review: [], approved: [], scheduled: [], live: [], changed: [], withdrawn: [] }
  expect(await board({ locale: 'uk' })).toEqual({
    ...empty,
    review: ['Вернеться', 'Змінене чекає'],
    changed: ['Змінене'],
    withdrawn: ['Зняте'],
  })
  expect(await board({ locale: 'en' })).toEqual({ ...empty, writing: [english.content.headline] })
  // Neither words nor a status narrow the board: its columns are the statuses.
  expect(await board({ locale: 'en', q: 'немає', status: 'live' })).toEqual({ ...empty, writing: ['Draft'] })
})

test('today’s page has one’s own drafts, private changes and what went out', async () => {
  const editor = await aPerson('editor')
  await aDraft({ by: editor, headline: 'На столі' })
  await aLiveStory({ headline: 'Сьогодні', now: new Date('2026-11-22T08:00:00Z') })
  await aLiveStory({ headline: 'Давно', now: new Date('2026-11-01T08:00:00Z') })
  const story = await aLiveStory({ headline: 'Живе' })
  told(await saveDraft(editor, { ...whole(story), headline: 'Змінене' }))
  const recent = await listRecent(editor, NOW)
  expect(recent.changed.map((row) => row.headline)).toContain('Змінене')
  expect(recent.onDesk.map((row) => row.headline)).toEqual(['На столі'])
  expect(recent.published.map((row) => row.headline)).toContain('Сьогодні')
  expect(recent.published.map((row) => row.headline)).not.toContain('Давно')
  expect(await listRecent(await aPerson('author'), NOW)).toEqual({ onDesk: [], changed: [], published: [] })
  expect(await listRecent(await aPerson('moderator'), NOW)).toEqual({ onDesk: [], changed: [], published: [] })
})

test('a row says what its section is called in both languages', async () => {
  const section = await aSection({ name: 'Громада' })
  await aDraft({ sectionId: section.id })
  const { rows } = await listArticles(await aPerson('editor'), { section: section.id }, NOW)
  expect(rows.map((row) => row.section)).toEqual([{ uk: 'Громада', en: 'Громада (en)' }])
})

function bodyOf(text: string) {
  return { version: 1 as const, blocks: [{ type: 'paragraph' as const, id: 'p001', text: [{ type: 'text' as const, text }] }] }
}

function whole({ articleId, version, content }: Awaited<ReturnType<typeof aDraft>>) {
  return { articleId, version, kind: 'autosave' as const, ...content }
}
