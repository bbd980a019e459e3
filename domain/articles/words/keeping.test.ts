import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type Person, system } from '@/domain/actor'
import { approveDraft, binArticle } from '@/domain/desk/commands'
import { listBin } from '@/domain/desk/desk'
import { useDatabase } from '@/domain/testing/database'
import { aDraft, aLiveStory, told } from '@/domain/testing/example-articles'
import { anAuthor, aPerson } from '@/domain/testing/examples'
import { db } from '@/lib/db'
import { discardChanges, restoreRevision, saveDraft } from '../commands'
import { findEditorArticle } from '../desk'
import { DraftContent } from '../schema'
import { addWords, keepWords } from './commands'
import { findPageSheet } from './desk'
import { bodyTree, detailsOf, lineOf } from './sheet'
import { appendUpdate, currentState, listUnkept, openSheet } from './sheet-store'

useDatabase()

const HOUSE = system('test')
const article = async (articleId: string) => {
  const found = await findEditorArticle(HOUSE, articleId)
  if (!found) throw new Error('There is no such article')
  return found
}
const revisions = (articleId: string) =>
  db().revision.findMany({ where: { articleId }, orderBy: { version: 'asc' }, select: { version: true, kind: true, content: true } })
const wordsOf = (content: unknown) =>
  JSON.stringify(DraftContent.parse(content).body)
    .match(/"text":"([^"]*)"/g)
    ?.join(' ') ?? ''

/** A browser with the sheet open: what is typed in it goes into the log. */
async function open(articleId: string, byId: string | null = null) {
  const stored = await openSheet(articleId)
  if (!stored) throw new Error('There is no sheet')
  const sheet = new Y.Doc()
  Y.applyUpdate(sheet, currentState(stored))
  const write = async (change: (sheet: Y.Doc) => void) => {
    const updates: Uint8Array[] = []
    const hear = (update: Uint8Array) => updates.push(update)
    sheet.on('update', hear)
    sheet.transact(() => change(sheet))
    sheet.off('update', hear)
    for (const bytes of updates) await appendUpdate(db(), { articleId, bytes, byId })
  }
  return { sheet, write }
}
const firstText = (sheet: Y.Doc) => (bodyTree(sheet).get(0) as Y.XmlElement).get(0) as Y.XmlText

test('a sheet is begun once, however many open it at the same moment', async () => {
  const { articleId } = await aDraft({ headline: 'Одне слово' })
  const sheets = await Promise.all(Array.from({ length: 6 }, () => openSheet(articleId)))
  expect(new Set(sheets.map((sheet) => sheet?.sheetId)).size).toBe(1)
  const { sheet } = await open(articleId)
  expect(lineOf(sheet, 'headline').toString()).toBe('Одне слово')
  expect(await openSheet(crypto.randomUUID())).toBeNull()
})

test('what was typed becomes the draft and a revision, under the name of who typed, with all writers on record', async () => {
  const [first, second] = [await aPerson('editor'), await aPerson('editor', 'Друга')]
  const { articleId, version } = await aDraft({ headline: 'Міст' })
  await (await open(articleId, first.id)).write((sheet) => lineOf(sheet, 'headline').insert(4, ' відкрили'))
  await (await open(articleId, second.id)).write((sheet) => firstText(sheet).insert(0, 'Сьогодні. '))
  expect(told(await keepWords(second, { articleId })).version).toBe(version + 1)
  const kept = await article(articleId)
  expect([kept.content.headline, kept.savedBy]).toEqual(['Міст відкрили', 'Друга'])
  expect(wordsOf(kept.content)).toContain('Сьогодні. ')
  const record = await db().auditRecord.findFirstOrThrow({ where: { command: 'article.keepWords', subjectId: articleId } })
  expect(record.details).toMatchObject({ version: version + 1, writers: expect.arrayContaining([first.id, second.id]) })
  expect(record.details).toMatchObject({ hands: expect.stringContaining('Друга') })
  const [, made] = await db().revision.findMany({ where: { articleId }, orderBy: { version: 'asc' }, select: { writerIds: true } })
  expect(made?.writerIds.sort()).toEqual([first.id, second.id].sort())
  expect(told(await keepWords(second, { articleId })).version).toBe(version + 1)
})

test('approved words stay approved only while everybody who wrote may approve, whoever wrote last or kept them', async () => {
  const [author, editor] = [await aPerson('author'), await aPerson('editor')]
  const { articleId } = await aDraft({ by: author })
  await openSheet(articleId)
  const type = async (by: Person, words: string) => (await open(articleId, by.id)).write((sheet) => firstText(sheet).insert(0, words))
  const stage = async () => (await db().articleDraft.findUniqueOrThrow({ where: { articleId } })).stage
  const approve = async () => told(await approveDraft(editor, { articleId }))

  await approve()
  await type(editor, 'Правка. ')
  told(await keepWords(HOUSE, { articleId }))
  expect(await stage()).toBe('approved')
  await type(author, 'Несхвалене. ')
  await type(editor, 'ок ')
  told(await keepWords(editor, { articleId }))
  expect(await stage()).toBe('review')

  await approve()
  await type(author, 'Ще несхвалене. ')
  told(await keepWords(HOUSE, { articleId }))
  expect(await stage()).toBe('review')

  await approve()
  await type(author, 'І ще. ')
  const { version, content } = await article(articleId)
  told(await saveDraft(editor, { articleId, version, kind: 'saved', ...content, headline: 'Заголовок редактора' }))
  expect(await stage()).toBe('review')
})

test('only who may write the article may have its words kept', async () => {
  const author = await aPerson('author')
  const { articleId } = await aDraft({ authorIds: [(await anAuthor({ person: author })).id] })
  expect(await addWords(author, { articleId, update: new Uint8Array([0, 0]) })).toMatchObject({ kind: 'missing' })
  await openSheet(articleId)
  expect(await keepWords(author, { articleId })).toMatchObject({ ok: true })
  expect(await keepWords(await aPerson('author'), { articleId })).toMatchObject({ kind: 'forbidden' })
  expect(await addWords(await aPerson('moderator'), { articleId, update: new Uint8Array([0, 0]) })).toMatchObject({ kind: 'forbidden' })
  expect(await addWords(author, { articleId, update: new Uint8Array([9, 9, 9]) })).toMatchObject({ kind: 'invalid' })
})

test('words of one colleague that another removed before they were kept are in a revision', async () => {
  const [first, second] = [await aPerson('editor'), await aPerson('editor')]
  const { articleId, version } = await aDraft()
  const [one, other] = [await open(articleId, first.id), await open(articleId, second.id)]
  await one.write((sheet) => firstText(sheet).insert(0, 'Зникле. '))
  Y.applyUpdate(other.sheet, Y.encodeStateAsUpdate(one.sheet))
  await other.write((sheet) => bodyTree(sheet).delete(0, 1))
  expect(told(await keepWords(second, { articleId })).version).toBe(version + 2)
  const [rescued] = (await revisions(articleId)).filter(({ kind }) => kind === 'rescued')
  expect(wordsOf(rescued?.content)).toContain('Зникле. ')
  expect((await article(articleId)).content.body.blocks).toEqual([])
})

test('words that came into a paragraph already gone are in a revision, after its text', async () => {
  const { articleId } = await aDraft()
  const [one, other] = [await open(articleId, (await aPerson('editor')).id), await open(articleId)]
  await other.write((sheet) => bodyTree(sheet).delete(0, 1))
  await one.write((sheet) => firstText(sheet).insert(0, 'Запізнілі слова. '))
  await keepWords(HOUSE, { articleId })
  const [rescued] = (await revisions(articleId)).filter(({ kind }) => kind === 'rescued')
  expect(wordsOf(rescued?.content)).toContain('Запізнілі слова.')
})

test('a draft saved as a whole joins what a colleague is typing', async () => {
  const { articleId, version, content } = await aDraft({ headline: 'Міст' })
  const editor = await open(articleId, (await aPerson('editor')).id)
  await editor.write((sheet) => firstText(sheet).insert(0, 'Щойно. '))
  const saved = told(await saveDraft(HOUSE, { articleId, version, kind: 'saved', ...content, headline: 'Новий міст' }))
  const now = await article(articleId)
  expect([now.version, now.content.headline]).toEqual([saved.version, 'Новий міст'])
  expect(wordsOf(now.content)).toContain('Щойно. ')
  expect(lineOf((await open(articleId)).sheet, 'headline').toString()).toBe('Новий міст')
  expect((await revisions(articleId)).map(({ kind }) => kind)).toEqual(['saved', 'autosave', 'saved'])
})

test('an earlier version brought back is on the sheet, and what it replaced is in a revision', async () => {
  const { articleId, version } = await aDraft({ headline: 'Початок' })
  const editor = await open(articleId, (await aPerson('editor')).id)
  await editor.write((sheet) => lineOf(sheet, 'headline').insert(7, ' і кінець'))
  const [first] = await db().revision.findMany({ where: { articleId, version } })
  told(await restoreRevision(HOUSE, { articleId, version, revisionId: first?.id }))
  expect((await article(articleId)).content.headline).toBe('Початок')
  expect(lineOf((await open(articleId)).sheet, 'headline').toString()).toBe('Початок')
  expect((await revisions(articleId)).map(({ content }) => DraftContent.parse(content).headline)).toContain('Початок і кінець')
})

test('discarded changes leave the sheet as readers see the story', async () => {
  const { articleId, version, content } = await aLiveStory({ headline: 'Для читачів' })
  const saved = told(await saveDraft(HOUSE, { articleId, version, kind: 'saved', ...content, headline: 'Чернетка' }))
  await open(articleId)
  told(await discardChanges(HOUSE, { articleId, version: saved.version }))
  const { sheet } = await open(articleId)
  expect(lineOf(sheet, 'headline').toString()).toBe('Для читачів')
  expect((await article(articleId)).status).toBe('live')
})

test('a headline too long for a draft stays on the sheet, and the draft stays as it was', async () => {
  const { articleId, version } = await aDraft({ headline: 'Міст' })
  const editor = await open(articleId)
  await editor.write((sheet) => lineOf(sheet, 'headline').insert(4, 'о'.repeat(300)))
  expect(await keepWords(HOUSE, { articleId })).toMatchObject({ kind: 'invalid', errors: [{ field: 'headline', code: 'tooLong' }] })
  expect((await article(articleId)).version).toBe(version)
  await editor.write((sheet) => lineOf(sheet, 'headline').delete(4, 300))
  expect(told(await keepWords(HOUSE, { articleId })).version).toBe(version)
})

test('signs nobody can print part words on their way into the draft, wherever they were pasted', async () => {
  const { articleId } = await aDraft({ headline: 'Міст' })
  const editor = await open(articleId)
  await editor.write((sheet) => {
    lineOf(sheet, 'headline').insert(4, '\u000bчерез\u0002 річку\u0000')
    lineOf(sheet, 'standfirst').insert(0, 'Рядок\u000bдругий. ')
    detailsOf(sheet).set('leadCaption', 'Підпис\u0003світлини')
    detailsOf(sheet).set('tags', ['Мости\u001fі вода'])
    firstText(sheet).insert(0, 'Тіло\u000bрядок\u0003кінець. ')
  })
  told(await keepWords(HOUSE, { articleId }))
  const { content } = await article(articleId)
  expect(content).toMatchObject({ headline: 'Міст через річку', leadCaption: 'Підпис світлини' })
  expect(content.standfirst).toMatch(/^Рядок другий\. /)
  expect(content.tags).toEqual(['Мости і вода'])
  expect(wordsOf(content)).toContain('Тіло рядок кінець. ')
})

test('a page begins with what keeps its sheet from being a version, and without it when it is one again', async () => {
  const editor = await aPerson('editor')
  const { articleId } = await aDraft({ headline: 'Міст' })
  const browser = await open(articleId)
  await browser.write((sheet) => lineOf(sheet, 'headline').insert(4, 'о'.repeat(300)))
  expect((await findPageSheet(editor, articleId))?.unfit).toMatchObject([{ field: 'headline', code: 'tooLong' }])
  await browser.write((sheet) => lineOf(sheet, 'headline').delete(4, 300))
  await browser.write((sheet) => detailsOf(sheet).set('sectionId', crypto.randomUUID()))
  expect((await findPageSheet(editor, articleId))?.unfit).toMatchObject([{ field: 'sectionId', code: 'unknownReference' }])
  await browser.write((sheet) => detailsOf(sheet).set('sectionId', null))
  expect((await findPageSheet(editor, articleId))?.unfit).toEqual([])
})

test('a browser without a line brings its words once', async () => {
  const person = await aPerson('editor')
  const { articleId } = await aDraft()
  const { sheet } = await open(articleId)
  lineOf(sheet, 'headline').insert(0, 'Ще раз: ')
  const update = Y.encodeStateAsUpdate(sheet)
  expect(told(await addWords(person, { articleId, update })).isNew).toBe(true)
  expect(told(await addWords(person, { articleId, update })).isNew).toBe(false)
  await keepWords(person, { articleId })
  expect((await article(articleId)).content.headline).toMatch(/^Ще раз: /)
})

test('a folded log is the same sheet, and words nobody kept are found', async () => {
  const { articleId } = await aDraft({ headline: '' })
  const editor = await open(articleId)
  for (const letter of 'абвг') await editor.write((sheet) => lineOf(sheet, 'headline').insert(lineOf(sheet, 'headline').length, letter))
  expect(await listUnkept(db(), new Date(Date.now() + 1_000))).toContain(articleId)
  await keepWords(HOUSE, { articleId, isLast: true })
  expect(await listUnkept(db(), new Date(Date.now() + 1_000))).not.toContain(articleId)
  expect(await db().articleUpdate.count({ where: { articleId } })).toBe(0)
  expect(lineOf((await open(articleId)).sheet, 'headline').toString()).toBe('абвг')
})

test('what was typed a moment ago goes into the bin with its story, which is called by its new headline there', async () => {
  const editor = await aPerson('editor')
  const { articleId } = await aDraft({ headline: 'Було' })
  const { write } = await open(articleId, editor.id)
  await write((sheet) => lineOf(sheet, 'headline').insert(4, ' і стало'))
  told(await binArticle(editor, { articleId }))
  const { rows } = await listBin(editor, '', new Date())
  expect(rows.map(({ headline }) => headline)).toEqual(['Було і стало'])
  const record = await db().auditRecord.findFirstOrThrow({ where: { subjectId: articleId, command: 'article.bin' } })
  expect(record.details).toEqual({ headline: 'Було і стало' })
})
