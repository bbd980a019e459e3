// What lines would have caught: whose words, when, what became of them, and the words marked.
import { useTranslations } from 'use-intl/react'
import type { CommentStatus } from '@/domain/comments/schema'
import type { MarkedPiece } from '@/domain/comments/words/marked'

/** Times are words already: the server and the browser must say the same. */
export type ShownTest = {
  summary: string
  newest: { id: string; name: string; when: string; status: CommentStatus; pieces: MarkedPiece[] }[]
}

export function CaughtList({ test }: { test: ShownTest }) {
  const t = useTranslations('talk.words')
  return (
    <section className="tk-caught" aria-label={t('newest')}>
      <p role="status">{test.summary}</p>
      <ul className="nr-list tk-list">
        {test.newest.map(({ id, name, when, status, pieces }) => (
          <li key={id} className="tk-row">
            <p className="nr-quiet">
              {name}, {when} <span className="nr-status">{t(`status.${status}`)}</span>
            </p>
            <p className="tk-words">
              {pieces.map(({ text, isFound }, place) => {
                const key = `${place} ${text}`
                return isFound ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>
              })}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
