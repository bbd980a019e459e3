// Two versions side by side; on a phone one under the other. Blocks that did not change are folded, and can be opened.
import type { BlockChange } from '@/domain/articles/diff/bodies'
import type { ComparedSide, Comparison } from '@/domain/articles/history/shown'
import { exactTime } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { BlockSide } from './block-side'
import { FieldRow } from './field-row'
import './history.css'

type Props = { locale: Locale; comparison: Comparison; language: Locale }

export function ComparisonView({ locale, comparison: { before, after, fields, blocks, photos }, language }: Props) {
  const t = translator(locale, 'desk')
  const isBodySame = blocks.every((block) => block.kind === 'same')
  return (
    <section className="hs-compared" aria-label={t('history.choose')}>
      <table className="hs-fields">
        <thead>
          <tr>
            <td />
            <th scope="col">
              {t('history.before')} <Which locale={locale} side={before} />
            </th>
            <th scope="col">
              {t('history.after')} <Which locale={locale} side={after} />
            </th>
          </tr>
        </thead>
        <tbody>
          {fields.map((change) => (
            <FieldRow key={change.field} locale={locale} change={change} />
          ))}
        </tbody>
      </table>
      {fields.length === 0 && <p className="nr-quiet">{t('history.noFields')}</p>}
      <h2>{t('history.body')}</h2>
      {isBodySame && <p className="nr-quiet">{t('history.noBody')}</p>}
      {stretches(blocks).map(({ key, isSame, rows }) =>
        isSame ? (
          <details key={key} className="hs-same">
            <summary>{t('history.same', { count: rows.length })}</summary>
            <Rows {...{ locale, rows, photos, language }} />
          </details>
        ) : (
          <Rows key={key} {...{ locale, rows, photos, language }} />
        ),
      )}
    </section>
  )
}

function Which({ locale, side: { at, kind, by, name } }: { locale: Locale; side: ComparedSide }) {
  const t = translator(locale, 'desk')
  return (
    <span className="nr-quiet">
      {name && <strong>{name} </strong>}
      <time dateTime={at.toISOString()}>{exactTime(locale, at)}</time>,{' '}
      {t('history.side', { kind: t(`history.kind.${kind}`), by: by.join(', ') || t('history.house') })}
    </span>
  )
}

type RowsProps = Pick<Comparison, 'photos'> & { locale: Locale; rows: BlockChange[]; language: Locale }

function Rows({ rows, ...words }: RowsProps) {
  return rows.map((change) => (
    <div key={`${change.before?.id} ${change.after?.id} ${change.kind}`} className="hs-row">
      <BlockSide {...words} change={change} side="before" />
      <BlockSide {...words} change={change} side="after" />
    </div>
  ))
}

/** Runs of unchanged blocks between the changed ones. */
function stretches(blocks: readonly BlockChange[]): { key: number; isSame: boolean; rows: BlockChange[] }[] {
  const found: { key: number; isSame: boolean; rows: BlockChange[] }[] = []
  blocks.forEach((block, key) => {
    const isSame = block.kind === 'same'
    const last = found.at(-1)
    if (last?.isSame === isSame) last.rows.push(block)
    else found.push({ key, isSame, rows: [block] })
  })
  return found
}
