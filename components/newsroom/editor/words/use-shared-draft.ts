// The shared draft in a page: begins with the article, tries again when the page is looked at, and does not let words leave unsaved.
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { EditorArticle } from '@/domain/articles/editor-article'
import type { DraftView, PageSheet } from './draft-view'
import { wordsSender } from './send-words'
import { SharedDraft } from './shared-draft'

type Beginning = { article: EditorArticle; page: PageSheet; person: { id: string; name: string } }

export function useSharedDraft({ article, page, person }: Beginning): [SharedDraft, DraftView] {
  const [draft] = useState(() => new SharedDraft({ article, page, person, send: wordsSender(article.id) }))
  const view = useSyncExternalStore(draft.subscribe, draft.current, draft.current)

  useEffect(() => {
    draft.start()
    const onHidden = () => document.visibilityState === 'hidden' && draft.leave()
    const onLeaving = (event: BeforeUnloadEvent) => {
      if (!draft.leave()) event.preventDefault()
    }
    window.addEventListener('online', draft.retry)
    window.addEventListener('focus', draft.retry)
    document.addEventListener('visibilitychange', onHidden)
    window.addEventListener('beforeunload', onLeaving)
    return () => {
      draft.leave()
      draft.stop()
      window.removeEventListener('online', draft.retry)
      window.removeEventListener('focus', draft.retry)
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('beforeunload', onLeaving)
    }
  }, [draft])

  return [draft, view]
}
