// From the sheet to the draft and its revisions, and from orders about a draft back to the sheet.
import type { Actor, Person } from '@/domain/actor'
import { type FieldError, fieldErrors } from '@/domain/outcome'
import type { Tx } from '@/lib/db'
import { newBlockId } from '../block-id'
import type { Body } from '../body'
import { type DeskArticle, draftContent } from '../desk-article'
import { keepRevision, personId } from '../revision'
import { DraftContent, MAX_HEADLINE, MAX_STANDFIRST } from '../schema'
import { bringIn } from './bring-in'
import { detailsOf, readSheet } from './sheet'
import { appendUpdate, findSheet, markKept, type StoredSheet } from './sheet-store'
import { type Reading, readWritten, sheetOf } from './unkept-words'

/** A log of this many updates is folded into the state at the next keeping. */
const LONG_LOG = 200

export type SheetReading = Reading & { stored: StoredSheet; seq: bigint; hasNews: boolean; writers: Person[] }

/** The article must be locked. Null when nobody has ever opened its sheet. */
export async function readUnkept(tx: Tx, articleId: string): Promise<SheetReading | null> {
  const stored = await findSheet(tx, articleId)
  if (!stored) return null
  const written = stored.updates.filter(({ seq }) => seq > stored.keptSeq)
  const kept = stored.updates.filter(({ seq }) => seq <= stored.keptSeq)
  const reading = readWritten([stored.state, ...kept.map(({ bytes }) => bytes)], written)
  const writers = await findPeople(tx, new Set(written.flatMap(({ byId }) => byId ?? [])))
  return { ...reading, stored, seq: stored.updates.at(-1)?.seq ?? stored.keptSeq, hasNews: written.length > 0, writers }
}

export type Checked = { ok: true; content: DraftContent } | { ok: false; errors: FieldError[] }

/** What is on the sheet as a draft; a text longer than a draft may have is told and not cut. */
export function contentOnSheet({ sheet }: Pick<Reading, 'sheet'>, article: DeskArticle): Checked {
  const content = DraftContent.safeParse(readSheet(sheet, draftContent(article)), { reportInput: true })
  return content.success ? { ok: true, content: content.data } : { ok: false, errors: fieldErrors(content.error) }
}

type Keeping = { article: DeskArticle; reading: SheetReading; actor: Actor; now: Date }

/** A revision of everything that was taken from somebody before it was kept. @returns the number of the last version made. */
export async function keepLosses(tx: Tx, { article, reading, actor, now }: Keeping): Promise<number> {
  const { before, fallen, sheet } = reading
  const writerIds = reading.writers.map(({ id }) => id)
  const copies = before.map((copy) => rescued(readSheet(copy, draftContent(article)), []))
  if (fallen.length > 0) copies.push(rescued(readSheet(sheet, draftContent(article)), fallen))
  let version = article.draft.version
  for (const content of copies) {
    version += 1
    await keepRevision(tx, { articleId: article.id, version, kind: 'rescued', content, actor, now, writerIds })
  }
  return version
}

/** The log is read up to here; whatever came meanwhile is the next keeping's. */
export async function finishKeeping(tx: Tx, articleId: string, { sheet, stored, seq }: SheetReading, isLast = false): Promise<void> {
  await markKept(tx, articleId, { seq, folded: isLast || stored.updates.length > LONG_LOG ? sheet : null })
}

type Bringing = Omit<Keeping, 'reading'> & { content: DraftContent; replacesAll?: boolean }
/** `joined`: colleagues whose newest words are in it beside the order's. */
export type Brought = { content: DraftContent; version: number; joined: Person[] }

/**
 * An order that writes the whole draft writes it on the sheet, too, so that open editors show it.
 * What was typed and not yet kept becomes a version of its own first. `replacesAll`: colleagues' newest words give way as well.
 */
export async function bringToSheet(tx: Tx, { article, content, replacesAll = false, actor, now }: Bringing): Promise<Brought> {
  // Nothing may be written on it in between: what is marked as kept below must be what was read.
  await tx.$queryRaw`select 1 from article_words where article_id = ${article.id}::uuid for update`
  const reading = await readUnkept(tx, article.id)
  if (!reading) return { content, version: article.draft.version, joined: [] }
  let version = await keepLosses(tx, { article, reading, actor, now })
  const standing = contentOnSheet(reading, article)
  if (reading.hasNews && standing.ok) {
    version += 1
    const made = { content: standing.content, writerIds: reading.writers.map(({ id }) => id) }
    await keepRevision(tx, { articleId: article.id, version, kind: 'autosave', ...made, actor, now })
  }
  const from = replacesAll && standing.ok ? standing.content : draftContent(article)
  const bytes = bringIn(reading.sheet, { from, to: content })
  const seq = bytes ? await appendUpdate(tx, { articleId: article.id, bytes, byId: personId(actor) }) : reading.seq
  await finishKeeping(tx, article.id, { ...reading, seq })
  const result = contentOnSheet(reading, article)
  return { content: result.ok ? result.content : content, version, joined: replacesAll ? [] : reading.writers }
}

async function findPeople(tx: Tx, ids: ReadonlySet<string>): Promise<Person[]> {
  if (ids.size === 0) return []
  const select = { id: true, name: true, role: true, locale: true } as const
  const rows = await tx.user.findMany({ where: { id: { in: [...ids] } }, orderBy: { name: 'asc' }, select })
  return rows.map((row) => ({ kind: 'person', ...row }))
}

/** A field the house decided by itself, such as the address made at publishing. */
export async function tellSheet(tx: Tx, articleId: string, fields: Partial<DraftContent>): Promise<void> {
  const stored = await findSheet(tx, articleId)
  if (!stored) return
  const sheet = sheetOf([stored.state, ...stored.updates.map(({ bytes }) => bytes)])
  const updates: Uint8Array[] = []
  sheet.on('update', (update: Uint8Array) => updates.push(update))
  sheet.transact(() => {
    for (const [name, value] of Object.entries(fields)) if (detailsOf(sheet).get(name) !== value) detailsOf(sheet).set(name, value)
  })
  for (const bytes of updates) await appendUpdate(tx, { articleId, bytes, byId: null })
}

/** A tag is called otherwise from now on, or is another one: open editors show it, and the next save says the same. */
export async function renameTagOnSheet(tx: Tx, articleId: string, { from, to }: { from: string; to: string }): Promise<void> {
  const stored = await findSheet(tx, articleId)
  if (!stored) return
  const tags: unknown = detailsOf(sheetOf([stored.state, ...stored.updates.map(({ bytes }) => bytes)])).get('tags')
  if (!Array.isArray(tags) || !tags.includes(from)) return
  await tellSheet(tx, articleId, { tags: [...new Set(tags.map((name) => (name === from ? to : String(name))))] })
}

/** A copy must be made whatever was typed: what a field cannot hold stands at the end of the text, and so do words without a place. */
function rescued(content: DraftContent, fallen: readonly string[]): DraftContent {
  const { headline, standfirst, body } = content
  const over = [headline.slice(MAX_HEADLINE), standfirst.slice(MAX_STANDFIRST), ...fallen].filter((words) => words.trim() !== '')
  const room = body.blocks.slice(0, 1_000 - over.length)
  const tail: Body['blocks'] = over.map((text) => ({
    type: 'paragraph',
    id: newBlockId(),
    text: [{ type: 'text', text: text.slice(0, 20_000) }],
  }))
  return {
    ...content,
    headline: headline.slice(0, MAX_HEADLINE),
    standfirst: standfirst.slice(0, MAX_STANDFIRST),
    body: { version: 1, blocks: [...room, ...tail] },
  }
}
