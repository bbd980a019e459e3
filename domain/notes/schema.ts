// The shapes of notes: what a colleague says about a passage, and what the writing page shows of it.
import { z } from 'zod'

export const MAX_NOTE_WORDS = 2_000
/** Longer passages are remembered by their beginning. */
export const MAX_QUOTE = 300

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is looking for.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/
const isText = (value: string) => !UNPRINTABLE.test(value)
const notText = { params: { code: 'notText' } }

const words = z
  .string()
  .transform((value) => value.replace(/\r\n?/g, '\n').trim())
  .pipe(z.string().min(1).max(MAX_NOTE_WORDS).refine(isText, notText))

/** Where in the body: a block by its id, words in it, and how far from its beginning they stood. */
const Passage = z.strictObject({
  blockId: z.string().regex(/^[a-zA-Z0-9_-]{4,40}$/),
  quote: z.string().max(MAX_QUOTE).refine(isText, notText),
  offset: z.int().min(0).max(1_000_000),
})
export type Passage = z.infer<typeof Passage>

/** Without a passage: about the whole story. */
export const WriteNote = z.strictObject({ articleId: z.uuid(), passage: Passage.nullable(), words })
export const AnswerNote = z.strictObject({ noteId: z.uuid(), words })
export const ChangeNote = z.strictObject({ noteId: z.uuid(), words })
export const ResolveNote = z.strictObject({ noteId: z.uuid() })

type Said = {
  id: string
  words: string
  /** Null: their account is gone. */
  by: string | null
  at: Date
  changedAt: Date | null
  /** This colleague may change its words. */
  mayChange: boolean
}

/** A note with its answers, as the writing page shows it. */
export type Note = Said & { passage: Passage | null; resolved: { at: Date; by: string | null } | null; answers: Said[] }
