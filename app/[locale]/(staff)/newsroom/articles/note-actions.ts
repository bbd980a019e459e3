'use server'
// Orders about notes, as server actions of the writing page.
import { type FormState, formState } from '@/app/_edges/form-action'
import { currentPerson } from '@/app/_edges/session'
import { type Actor, GUEST } from '@/domain/actor'
import { answerNote, changeNote, reopenNote, resolveNote, writeNote } from '@/domain/notes/commands'
import type { Passage } from '@/domain/notes/schema'
import type { Locale } from '@/lib/i18n/locale'

async function actor(): Promise<Actor> {
  return (await currentPerson()) ?? GUEST
}

export async function writeNoteAction(
  locale: Locale,
  note: { articleId: string; passage: Passage | null; words: string },
): Promise<FormState> {
  return formState(await writeNote(await actor(), note), locale)
}

export async function answerNoteAction(locale: Locale, answer: { noteId: string; words: string }): Promise<FormState> {
  return formState(await answerNote(await actor(), answer), locale)
}

export async function changeNoteAction(locale: Locale, change: { noteId: string; words: string }): Promise<FormState> {
  return formState(await changeNote(await actor(), change), locale)
}

export async function resolveNoteAction(locale: Locale, note: { noteId: string }): Promise<FormState> {
  return formState(await resolveNote(await actor(), note), locale)
}

export async function reopenNoteAction(locale: Locale, note: { noteId: string }): Promise<FormState> {
  return formState(await reopenNote(await actor(), note), locale)
}
