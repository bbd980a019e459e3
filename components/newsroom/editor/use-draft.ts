// The draft keeper in a page: begins with the article, tries again when the page is looked at, and does not let words leave unsaved.
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { EditorArticle } from '@/domain/articles/editor-article'
import { DraftKeeper } from './draft-keeper'
import type { DraftView } from './draft-view'
import { keptDrafts } from './kept-drafts'
import { draftSender } from './send-draft'

export function useDraft(article: EditorArticle, personId: string): [DraftKeeper, DraftView] {
  const [keeper] = useState(() => {
    const { id, content, version, savedAt } = article
    const kept = keptDrafts(browserStorage(), { articleId: id, personId })
    return new DraftKeeper({ content, version, savedAt, send: draftSender(id), kept })
  })
  const view = useSyncExternalStore(keeper.subscribe, keeper.current, keeper.current)

  useEffect(() => {
    keeper.start()
    const retry = () => keeper.retry()
    const onHidden = () => document.visibilityState === 'hidden' && keeper.leave()
    const onLeaving = (event: BeforeUnloadEvent) => {
      if (!keeper.leave()) event.preventDefault()
    }
    window.addEventListener('online', retry)
    window.addEventListener('focus', retry)
    document.addEventListener('visibilitychange', onHidden)
    window.addEventListener('beforeunload', onLeaving)
    return () => {
      keeper.leave()
      keeper.stop()
      window.removeEventListener('online', retry)
      window.removeEventListener('focus', retry)
      document.removeEventListener('visibilitychange', onHidden)
      window.removeEventListener('beforeunload', onLeaving)
    }
  }, [keeper])

  return [keeper, view]
}

/** A browser may forbid its storage; on the server there is none. */
function browserStorage(): Storage | null {
  try {
    return typeof window === 'undefined' ? null : window.localStorage
  } catch {
    return null
  }
}
