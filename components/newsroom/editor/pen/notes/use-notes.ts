// What colleagues say about this story, asked again while the page is looked at; a question nobody answers changes nothing.
import { useCallback, useEffect, useState } from 'react'
import type { Note } from '@/domain/notes/schema'

const EVERY_MS = 15_000

type Times<T> = { [K in keyof T]: Date extends T[K] ? Exclude<T[K], Date> | string : T[K] extends (infer E)[] ? Times<E>[] : T[K] }
/** As it comes over the wire: times are ISO strings. */
export type NoteShown = Omit<Times<Note>, 'resolved'> & { resolved: { at: string; by: string | null } | null }
export type AnswerShown = NoteShown['answers'][number]

export function useNotes(articleId: string): [notes: NoteShown[], refresh: () => Promise<void>] {
  const [notes, setNotes] = useState<NoteShown[]>([])

  const refresh = useCallback(async () => {
    const found = await ask(`/api/articles/${articleId}/notes`)
    if (found) setNotes((before) => (JSON.stringify(before) === JSON.stringify(found) ? before : found))
  }, [articleId])

  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void refresh()
    }
    look()
    const timer = setInterval(look, EVERY_MS)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', look)
    }
  }, [refresh])

  return [notes, refresh]
}

async function ask(address: string): Promise<NoteShown[] | null> {
  try {
    const response = await fetch(address)
    return response.ok ? ((await response.json()) as { notes: NoteShown[] }).notes : null
  } catch {
    return null
  }
}
