'use client'
// Every saved version, to look back to and to return to.
import { useLocale, useTranslations } from 'use-intl/react'
import type { ListedRevision } from '@/domain/articles/editor-article'
import { exactTime } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'

type Props = { revisions: ListedRevision[]; version: number; onRestore: (revisionId: string) => void }

export function History({ revisions, version, onRestore }: Props) {
  const t = useTranslations('editor')
  const locale = useLocale() as Locale
  if (revisions.length === 0) return null
  return (
    <details className="ed-history">
      <summary>{t('history.title')}</summary>
      <ol>
        {revisions.map(({ id, at, by, kind, headline, ...revision }) => (
          <li key={id}>
            <span>
              <time dateTime={at.toISOString()}>{exactTime(locale, at)}</time> — {t(`history.${kind}`)}
              {by && `, ${by}`}
            </span>
            <span className="nr-quiet">{headline}</span>
            {revision.version !== version && (
              <button type="button" className="nr-link" onClick={() => onRestore(id)}>
                {t('history.restore')}
              </button>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
