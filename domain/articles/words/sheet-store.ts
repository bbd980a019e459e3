// Sheets in PostgreSQL: a state, and after it every update in the order it came. A row is there before anybody hears «saved».
import * as Y from 'yjs'
import { db, type Reader, type Tx } from '@/lib/db'
import { draftContent, findDeskArticle } from '../desk-article'
import { writeSheet } from './sheet'
import { sheetOf } from './unkept-words'

export const WORDS_CHANNEL = 'visnyk_words'

const MOST_SWEPT = 100

export type StoredUpdate = { seq: bigint; bytes: Uint8Array; byId: string | null }
/** `state` holds everything up to `stateSeq`; the draft was made from everything up to `keptSeq`. */
export type StoredSheet = { sheetId: string; state: Uint8Array; stateSeq: bigint; keptSeq: bigint; updates: StoredUpdate[] }

/** What instances tell each other on the channel. `from`: the open sheet that has it already. */
export type WordsNotice =
  | { kind: 'update'; articleId: string; from: string }
  | { kind: 'kept'; articleId: string; version: number; savedAt: string; slugTaken: boolean; by: string | null }

export async function findSheet(reader: Reader, articleId: string): Promise<StoredSheet | null> {
  return await findSheetSince(reader, articleId, 0n)
}

/** Only what came after `seq`; the state comes along when it holds some of that. */
export async function findSheetSince(reader: Reader, articleId: string, seq: bigint): Promise<StoredSheet | null> {
  // Updates first: those that are folded into the state in between are then in both, and none is in neither.
  const updates = await reader.articleUpdate.findMany({
    where: { articleId, seq: { gt: seq } },
    orderBy: { seq: 'asc' },
    select: { seq: true, bytes: true, byId: true },
  })
  const row = await reader.articleWords.findUnique({
    where: { articleId },
    select: { sheetId: true, state: true, stateSeq: true, keptSeq: true },
  })
  return row && { ...row, updates }
}

/** The sheet of an article, begun from its draft when it is asked for the first time; null when there is no such article. */
export async function openSheet(articleId: string): Promise<StoredSheet | null> {
  return (await findSheet(db(), articleId)) ?? (await db().$transaction((tx) => beginSheet(tx, articleId)))
}

/** Under the draft's lock: whoever comes second finds the sheet the first has made. */
async function beginSheet(tx: Tx, articleId: string): Promise<StoredSheet | null> {
  await tx.$queryRaw`select 1 from article_drafts where article_id = ${articleId}::uuid for update`
  const standing = await findSheet(tx, articleId)
  if (standing) return standing
  const article = await findDeskArticle(tx, articleId)
  if (!article) return null
  const state = bytesOf(Y.encodeStateAsUpdate(writeSheet(draftContent(article))))
  const { sheetId } = await tx.articleWords.create({ data: { articleId, state }, select: { sheetId: true } })
  return { sheetId, state, stateSeq: 0n, keptSeq: 0n, updates: [] }
}

type NewUpdate = { articleId: string; bytes: Uint8Array; byId: string | null; from?: string }

/** One statement, one transaction. Under the sheet's lock, so that numbers grow in the order of commits. @returns its number. */
export async function appendUpdate(reader: Reader, { articleId, bytes, byId, from = '' }: NewUpdate): Promise<bigint> {
  const notice: WordsNotice = { kind: 'update', articleId, from }
  const rows = await reader.$queryRaw<{ seq: bigint }[]>`
    with sheet as (select article_id from article_words where article_id = ${articleId}::uuid for update),
         added as (insert into article_updates (article_id, bytes, by_id) select article_id, ${bytes}, ${byId}::uuid from sheet returning seq)
    select seq, pg_notify(${WORDS_CHANNEL}, ${JSON.stringify(notice)})::text from added`
  const [row] = rows
  if (!row) throw new Error(`There is no sheet of article ${articleId}`)
  return row.seq
}

/** The draft is now made from everything up to `seq`; a long log is folded into the state. */
export async function markKept(tx: Tx, articleId: string, { seq, folded }: { seq: bigint; folded: Y.Doc | null }): Promise<void> {
  if (!folded) {
    await tx.articleWords.update({ where: { articleId }, data: { keptSeq: seq } })
    return
  }
  const state = bytesOf(Y.encodeStateAsUpdate(folded))
  await tx.articleWords.update({ where: { articleId }, data: { keptSeq: seq, stateSeq: seq, state } })
  await tx.articleUpdate.deleteMany({ where: { articleId, seq: { lte: seq } } })
}

/** Articles whose newest words are in no draft, and were written before `before`. */
export async function listUnkept(reader: Reader, before: Date): Promise<string[]> {
  const rows = await reader.$queryRaw<{ id: string }[]>`
    select distinct article_id as id from article_updates join article_words using (article_id)
    where seq > kept_seq and article_updates.at < ${before} limit ${MOST_SWEPT}`
  return rows.map(({ id }) => id)
}

export async function tellWords(tx: Tx, notice: WordsNotice): Promise<void> {
  await tx.$executeRaw`select pg_notify(${WORDS_CHANNEL}, ${JSON.stringify(notice)})`
}

/** What of an update is not on the sheet yet, or null. */
export function updatesNewTo({ state, updates }: StoredSheet, update: Uint8Array): Uint8Array | null {
  const sheet = sheetOf([state, ...updates.map((one) => one.bytes)])
  const news: Uint8Array[] = []
  sheet.on('update', (one: Uint8Array) => news.push(one))
  Y.applyUpdate(sheet, update)
  // What waits for something that has not come yet is news, too.
  const waits = sheet.store.pendingStructs !== null || sheet.store.pendingDs !== null
  return news.length > 0 || waits ? update : null
}

/** For a browser that has what `vector` says: the rest, and what the newsroom has. */
export function exchangeWith(stored: StoredSheet, vector: Uint8Array): { update: Uint8Array; vector: Uint8Array } {
  const sheet = new Y.Doc()
  Y.applyUpdate(sheet, currentState(stored))
  return { update: Y.encodeStateAsUpdate(sheet, vector), vector: Y.encodeStateVector(sheet) }
}

/** Everything on it, in one update without what was deleted: what a page begins with. */
export function currentState({ state, updates }: StoredSheet): Uint8Array {
  const sheet = new Y.Doc()
  Y.applyUpdate(sheet, Y.encodeStateAsUpdate(sheetOf([state, ...updates.map((one) => one.bytes)])))
  return Y.encodeStateAsUpdate(sheet)
}

/** Prisma asks for bytes with a buffer of their own. */
function bytesOf(update: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(update)
}
