// Records of the audit log as sentences with their time; what else was noted is folded away under each.
import { type ReadRecord, sentenceOf } from '@/domain/audit/record'
import { exactTime } from '@/lib/i18n/dates'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; path: string; records: ReadRecord[] }

export function AuditList({ locale, path, records }: Props) {
  const t = translator(locale, 'audit')
  if (records.length === 0) return <p className="nr-empty">{t('empty')}</p>
  return (
    <ol className="nr-list au-list">
      {records.map((record) => (
        <li key={record.id}>
          <span className="nr-quiet">
            <time dateTime={record.at.toISOString()}>{exactTime(locale, record.at)}</time>
          </span>
          <div>
            <p>{sentenceOf(record, locale)}</p>
            <div className="nr-quiet au-more">
              <code>{record.command}</code>
              {record.path && <a href={localePath(locale, record.path)}>{t('open')}</a>}
              <a href={`${path}?${new URLSearchParams({ type: record.subjectType, id: record.subjectId })}`}>{t('about')}</a>
              {Object.keys(record.details).length > 0 && (
                <details className="au-details">
                  <summary>{t('details')}</summary>
                  <pre>{JSON.stringify(record.details, null, 2)}</pre>
                </details>
              )}
            </div>
          </div>
        </li>
      ))}
    </ol>
  )
}
