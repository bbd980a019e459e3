// Asks the newsroom for stories, live or with their minute still to come, with these words in their headlines; null while nothing was asked.
import { useEffect, useState } from 'react'
import type { DeskStory } from '@/domain/front/front-on-desk'
import type { FrontPlace } from '@/domain/front/schema'

const PAUSE_MS = 200

type Sent = Omit<DeskStory, 'publishedAt' | 'updatedAt' | 'liveAt'> & {
  publishedAt: string
  updatedAt: string | null
  liveAt: string | null
}

export function useFoundStories({ locale, sectionId }: FrontPlace, q: string): DeskStory[] | null {
  const [found, setFound] = useState<DeskStory[] | null>(null)
  useEffect(() => {
    const question = new AbortController()
    const timer = setTimeout(() => {
      if (q.trim() === '') setFound(null)
      else void askForStories({ locale, sectionId, q }, question.signal).then((stories) => stories && setFound(stories))
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      question.abort()
    }
  }, [locale, sectionId, q])
  return found
}

type Question = FrontPlace & ({ q: string } | { ids: string[] })

/** Null when there is no answer. */
export async function askForStories({ locale, sectionId, ...asked }: Question, signal?: AbortSignal): Promise<DeskStory[] | null> {
  const words = new URLSearchParams({ locale })
  if (sectionId) words.set('section', sectionId)
  if ('q' in asked) words.set('q', asked.q)
  else words.set('ids', asked.ids.join(','))
  try {
    const response = await fetch(`/api/front/stories?${words}`, { signal })
    if (!response.ok) return null
    const { stories } = (await response.json()) as { stories: Sent[] }
    return stories.map((story) => ({
      ...story,
      publishedAt: new Date(story.publishedAt),
      updatedAt: story.updatedAt ? new Date(story.updatedAt) : null,
      liveAt: story.liveAt ? new Date(story.liveAt) : null,
    }))
  } catch {
    return null
  }
}
