import { expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { EMPTY_BODY } from '@/domain/articles/body'
import { publishArticle } from '@/domain/articles/commands'
import type { DraftContent } from '@/domain/articles/schema'
import { keepWords } from '@/domain/articles/words/commands'
import { readSheet, writeSheet } from '@/domain/articles/words/sheet'
import { appendUpdate, openSheet, WORDS_CHANNEL } from '@/domain/articles/words/sheet-store'
import { closeSessionsOf } from '@/domain/people/staff/commands'
import { useDatabase } from '@/domain/testing/database'
import { aDraft, told } from '@/domain/testing/example-articles'
import { aPerson } from '@/domain/testing/examples'
import { db } from '@/lib/db'
import { log } from '@/lib/log'
import { aSheetServer, type Browser } from './testing/sheet-server'

useDatabase()

const PATIENCE = { timeout: 8_000, interval: 20 }
const TRANSACTION = { timeout: 30_000 }
const headline = ({ sheet }: Browser) => sheet.getText('headline').toString()
const isSettled = ({ provider }: Browser) => provider.isSynced && !provider.hasUnsyncedChanges
const opened = (browser: Browser) => vi.waitFor(() => expect(browser.provider.isSynced).toBe(true), PATIENCE)

test('what a line says is written is a row in PostgreSQL', async () => {
  const { articleId } = await aDraft({ headline: '' })
  const server = await aSheetServer({ keepAfterMs: 60_000 })
  const writer = await server.open(articleId, await aPerson('editor'))
  await opened(writer)
  for (const letter of 'міст') writer.type('headline', letter)
  await vi.waitFor(() => expect(isSettled(writer)).toBe(true), PATIENCE)
  await server.kill()
  const rows = await db().articleUpdate.findMany({ where: { articleId }, select: { byId: true } })
  expect(rows).toHaveLength(4)
  writer.close()
})

test('two instances on one database share a sheet, and who is at it', async () => {
  const { articleId } = await aDraft({ headline: '' })
  const [one, other] = [await aSheetServer(), await aSheetServer()]
  const [first, second] = [await aPerson('editor', 'Олена'), await aPerson('author', 'Марта')]
  const [here, there] = [await one.open(articleId, first), await other.open(articleId, second)]
  await Promise.all([opened(here), opened(there)])
  here.type('headline', 'Тут')
  await vi.waitFor(() => expect(headline(there)).toBe('Тут'), PATIENCE)
  there.type('headline', ' і там')
  await vi.waitFor(() => expect(headline(here)).toBe('Тут і там'), PATIENCE)

  // A browser may call itself what it likes; others see the name of the session.
  there.provider.setAwarenessField('user', { name: 'Головний редактор' })
  const names = () => [...(here.provider.awareness?.getStates().values() ?? [])].map((state) => state.user?.name)
  await vi.waitFor(() => expect(names()).toContain('Марта'), PATIENCE)
  expect(names()).not.toContain('Головний редактор')

  await vi.waitFor(async () => {
    const draft = await db().articleDraft.findUniqueOrThrow({ where: { articleId }, select: { headline: true } })
    expect(draft.headline).toBe('Тут і там')
  }, PATIENCE)
  here.close()
  there.close()
  await one.stop()
  await other.stop()
})

test('words written elsewhere while a sheet is being opened are on it', async () => {
  const { articleId } = await aDraft({ headline: '' })
  await openSheet(articleId)
  const elsewhere = writeSheet({ headline: 'Тим часом', standfirst: '', body: EMPTY_BODY } as DraftContent)
  const server = await aSheetServer()
  let reader: Browser | null = null
  // The opening has read the log and waits at this lock for the state; the words come in between.
  await db().$transaction(async (tx) => {
    await tx.$executeRaw`lock table article_words in access exclusive mode`
    reader = await server.open(articleId, await aPerson('editor'))
    await vi.waitFor(async () => {
      const waiting = await tx.$queryRaw<unknown[]>`select 1 from pg_locks where relation = 'article_words'::regclass and not granted`
      expect(waiting).toHaveLength(1)
    }, PATIENCE)
    await appendUpdate(tx, { articleId, bytes: Y.encodeStateAsUpdate(elsewhere), byId: null, from: 'elsewhere' })
  }, TRANSACTION)
  const shown = reader as Browser | null
  await vi.waitFor(() => expect(shown && headline(shown)).toBe('Тим часом'), PATIENCE)
  shown?.close()
  await server.stop()
})

test('a sheet that was opened anew while words were on their way into the log shows them', async () => {
  const { articleId } = await aDraft({ headline: '' })
  const server = await aSheetServer({ keepAfterMs: 60_000 })
  const writer = await server.open(articleId, await aPerson('editor'))
  await opened(writer)
  let reader: Browser | null = null
  await db().$transaction(async (tx) => {
    await tx.$executeRaw`lock table article_updates in share mode`
    writer.type('headline', 'Останнє слово')
    await vi.waitFor(async () => {
      const waiting = await tx.$queryRaw<unknown[]>`select 1 from pg_locks where relation = 'article_updates'::regclass and not granted`
      expect(waiting).toHaveLength(1)
    }, PATIENCE)
    writer.close()
    reader = await server.open(articleId, await aPerson('editor'))
    await opened(reader)
    expect(headline(reader)).toBe('')
  }, TRANSACTION)
  const shown = reader as Browser | null
  await vi.waitFor(() => expect(shown && headline(shown)).toBe('Останнє слово'), PATIENCE)
  shown?.close()
  await server.stop()
})

test('news that could not be read is read a little later, though nobody tells it again', async () => {
  const { articleId } = await aDraft({ headline: '' })
  const server = await aSheetServer({ keepAfterMs: 60_000 })
  const reader = await server.open(articleId, await aPerson('editor'))
  await opened(reader)
  const said = vi.spyOn(log, 'error')
  await db().$executeRaw`alter table article_updates rename to hidden_updates`
  await db().$executeRaw`select pg_notify(${WORDS_CHANNEL}, ${JSON.stringify({ kind: 'update', articleId, from: 'elsewhere' })})`
  await vi.waitFor(
    () => expect(said).toHaveBeenCalledWith(expect.objectContaining({ articleId }), 'news of a sheet could not be read'),
    PATIENCE,
  )
  await db().$executeRaw`alter table hidden_updates rename to article_updates`
  const elsewhere = writeSheet({ headline: 'Тим часом', standfirst: '', body: EMPTY_BODY } as DraftContent)
  await db().articleUpdate.create({ data: { articleId, bytes: new Uint8Array(Y.encodeStateAsUpdate(elsewhere)) } })
  await vi.waitFor(() => expect(headline(reader)).toContain('Тим часом'), PATIENCE)
  reader.close()
  await server.stop()
})

test('whoever has a story open hears on any instance that somebody published it, and not of every save', async () => {
  const { articleId, version } = await aDraft()
  const server = await aSheetServer()
  const [olena, reader] = [await aPerson('editor', 'Олена'), await server.open(articleId, await aPerson('editor'))]
  await opened(reader)
  await keepWords(olena, { articleId })
  await publishArticle(olena, { articleId, version })
  const orders = () => reader.news.filter((news) => news.kind === 'order')
  await vi.waitFor(() => expect(orders()).toEqual([{ kind: 'order', order: 'article.publish', by: 'Олена', byId: olena.id }]), PATIENCE)
  reader.close()
  await server.stop()
})

test('a session that ended takes its line with it, and the words wait in the browser', async () => {
  const { articleId } = await aDraft({ headline: '' })
  const server = await aSheetServer()
  const person = await aPerson('editor')
  const writer = await server.open(articleId, person)
  await opened(writer)
  await db().session.deleteMany({ where: { userId: person.id } })
  await vi.waitFor(() => expect(writer.codes).toContain(4401), PATIENCE)
  writer.type('headline', 'Написано потім')
  expect(isSettled(writer)).toBe(false)
  await server.stop()
  expect(readSheet(writer.sheet, {} as never).headline).toBe('Написано потім')
  writer.close()
})

test('who is deactivated, gets another role or is signed out leaves every sheet at once, on every instance', async () => {
  const { articleId } = await aDraft({ headline: '' })
  const admin = await aPerson('admin')
  const [one, other] = [await aSheetServer({ lookAgainMs: 60_000 }), await aSheetServer({ lookAgainMs: 60_000 })]
  const [left, moved, out, stays] = await Promise.all(['editor', 'editor', 'editor', 'editor'].map(() => aPerson('editor')))
  if (!left || !moved || !out || !stays) throw new Error('Somebody did not come')
  const [first, second, third, fourth] = [
    await one.open(articleId, left),
    await other.open(articleId, moved),
    await other.open(articleId, out),
    await other.open(articleId, stays),
  ]
  await Promise.all([first, second, third, fourth].map(opened))
  const person = await db().user.findUniqueOrThrow({ where: { id: left.id } })
  await db().user.update({ where: { id: person.id }, data: { deactivatedAt: new Date() } })
  await db().user.update({ where: { id: moved.id }, data: { role: 'moderator' } })
  told(await closeSessionsOf(admin, { personId: out.id }))
  await vi.waitFor(() => expect(first.codes).toContain(4401), PATIENCE)
  await vi.waitFor(() => expect(second.codes).toContain(1001), PATIENCE)
  await vi.waitFor(() => expect(third.codes).toContain(4401), PATIENCE)
  expect(fourth.codes).toEqual([])
  first.type('headline', 'Після звільнення')
  fourth.type('headline', 'Далі')
  await vi.waitFor(() => expect(isSettled(fourth)).toBe(true), PATIENCE)
  expect(await db().articleUpdate.count({ where: { articleId, byId: left.id } })).toBe(0)
  for (const browser of [first, second, third, fourth]) browser.close()
  await Promise.all([one.stop(), other.stop()])
})

test('who may read and not write sees the sheet and changes nothing on it', async () => {
  const { articleId } = await aDraft({ headline: 'Міст' })
  const server = await aSheetServer()
  const reader = await server.open(articleId, await aPerson('moderator'), { mayWrite: false })
  await opened(reader)
  expect(headline(reader)).toBe('Міст')
  reader.type('headline', '!')
  const writer = await server.open(articleId, await aPerson('editor'))
  await opened(writer)
  expect(headline(writer)).toBe('Міст')
  expect(await db().articleUpdate.count({ where: { articleId } })).toBe(0)
  reader.close()
  writer.close()
  await server.stop()
})
