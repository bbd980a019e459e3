// Asks the newsroom what it has for the words typed so far; the answer to an older question is dropped.
import { useEffect, useState } from 'react'
import type { Locale } from '@/lib/i18n/locale'

/** `path`: where readers find it, relative to the paper; null while they cannot. */
export type StoryFound = { id: string; headline: string; isLive: boolean; path: string | null }
type Found = { tags?: string[]; stories?: StoryFound[] }

const PAUSE_MS = 200

export function useSuggestions(kind: 'tags' | 'stories', { locale, q }: { locale: Locale; q: string }): Found {
  const [found, setFound] = useState<Found>({})
  useEffect(() => {
    const question = new AbortController()
    const timer = setTimeout(() => {
      if (q.trim() === '') setFound({})
      else
        void ask(`/api/articles/search?${new URLSearchParams({ for: kind, locale, q })}`, question.signal).then(
          (answer) => answer && setFound(answer),
        )
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      question.abort()
    }
  }, [kind, locale, q])
  return found
}

/** Null when there is no answer: suggestions are a kindness, writing goes on without them. */
async function ask(address: string, signal: AbortSignal): Promise<Found | null> {
  try {
    const response = await fetch(address, { signal })
    return response.ok ? ((await response.json()) as Found) : null
  } catch {
    return null
  }
}
