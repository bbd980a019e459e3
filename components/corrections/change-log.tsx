// Under a story: what was changed in it since it came out, the newest first. A story nobody had to change has no such list.
import type { StoryChange } from '@/domain/corrections/story-change'
import { exactTime, machineTime } from '@/lib/i18n/dates'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { DiffLines } from './diff-lines'

type Props = { changes: readonly StoryChange[]; locale: Locale }

export function ChangeLog({ changes, locale }: Props) {
  if (changes.length === 0) return null
  const t = translator(locale, 'article')
  const hasCorrections = changes.some((change) => change.kind === 'correction')
  const hasUpdates = changes.some((change) => change.kind === 'update')
  const title = hasCorrections ? (hasUpdates ? 'both' : 'corrections') : 'updates'
  return (
    <section className="change-log" aria-labelledby="change-log">
      <h2 id="change-log">{t(`changes.${title}`)}</h2>
      <ol>
        {changes.map(({ id, kind, words, at, diff }) => (
          <li key={id} data-kind={kind}>
            <p className="change-when">
              <strong>{t(`changes.kind.${kind}`)}</strong> <time dateTime={machineTime(at)}>{exactTime(locale, at)}</time>
            </p>
            {words && <p lang={locale}>{words}</p>}
            <DiffLines diff={diff} locale={locale} />
          </li>
        ))}
      </ol>
      {hasCorrections && (
        <p>
          <a href={localePath(locale, '/corrections')}>{t('changes.all')}</a>
        </p>
      )}
    </section>
  )
}
