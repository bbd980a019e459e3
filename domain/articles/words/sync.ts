// A whole exchange in one breath, for browsers without a line and before orders: their words in, a version of them, others' words out.
import { Buffer } from 'node:buffer'
import { z } from 'zod'
import type { Actor } from '@/domain/actor'
import { fieldErrors, missing, type Outcome } from '@/domain/outcome'
import { db } from '@/lib/db'
import type { SavedDraft } from '../draft-content'
import { addWords, keepWords } from './commands'
import { exchangeWith, findSheet } from './sheet-store'

/** Bytes travel as base64. `vector`: what the browser has already. */
const ExchangeWords = z.strictObject({
  articleId: z.uuid(),
  update: z.base64(),
  vector: z.base64(),
  kind: z.enum(['autosave', 'saved']),
})

/** `update`: what the browser does not have yet; `vector`: what the newsroom has now. */
export type Exchanged = SavedDraft & { update: string; vector: string }

export async function exchangeWords(actor: Actor, asked: unknown): Promise<Outcome<Exchanged>> {
  const input = ExchangeWords.safeParse(asked, { reportInput: true })
  if (!input.success) return { ok: false, kind: 'invalid', errors: fieldErrors(input.error) }
  const { articleId, update, vector, kind } = input.data
  const added = await addWords(actor, { articleId, update: fromBase64(update) })
  if (!added.ok) return added
  const kept = await keepWords(actor, { articleId, kind })
  if (!kept.ok) return kept
  const sheet = await findSheet(db(), articleId)
  if (!sheet) return missing
  const { writers: _, ...saved } = kept.value
  const theirs = exchangeWith(sheet, fromBase64(vector))
  return { ok: true, value: { ...saved, update: toBase64(theirs.update), vector: toBase64(theirs.vector) } }
}

function fromBase64(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'base64'))
}

function toBase64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64')
}
