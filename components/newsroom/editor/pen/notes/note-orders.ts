// The orders of the notes' panel, as the page gives them.
import type { Passage } from '@/domain/notes/schema'

type Answered = { ok?: true; message?: string; errors?: { [field: string]: string } }
type Order<Input> = (input: Input) => Promise<Answered>

export type NoteOrders = {
  write: Order<{ articleId: string; passage: Passage | null; words: string }>
  answer: Order<{ noteId: string; words: string }>
  change: Order<{ noteId: string; words: string }>
  resolve: Order<{ noteId: string }>
  reopen: Order<{ noteId: string }>
}

/** What went wrong, in words; null when nothing did. */
export function problemOf({ ok, message, errors }: Answered): string | null {
  return ok ? null : (Object.values(errors ?? {})[0] ?? message ?? '')
}
