// What a correction changed, word by word: taken out and put in are said by line, by underline and to a screen reader by word.
import type { DiffLine } from '@/domain/corrections/story-diff'
import type { Locale } from '@/lib/i18n/locale'
import { type Translator, translator } from '@/lib/i18n/translator'

type Props = { diff: readonly DiffLine[]; locale: Locale }

/** Nothing at all for a change that is not in the words, such as another photograph. */
export function DiffLines({ diff, locale }: Props) {
  if (diff.length === 0) return null
  const t = translator(locale, 'article')
  return (
    <details className="diff">
      <summary>{t('changes.show')}</summary>
      {diff.map(({ part, runs }, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once
        <p key={line}>
          {part !== 'text' && <span className="diff-part">{t(`changes.part.${part}`)}: </span>}
          {runs.map(({ kind, text }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is drawn once
            <DiffRun key={at} kind={kind} text={text} t={t} />
          ))}
        </p>
      ))}
    </details>
  )
}

type RunProps = DiffLine['runs'][number] & { t: Translator<'article'> }

function DiffRun({ kind, text, t }: RunProps) {
  switch (kind) {
    case 'same':
      return text
    case 'removed':
      return (
        <>
          <span className="sr-only"> {t('changes.was')}: </span>
          <del>{text}</del>{' '}
        </>
      )
    case 'added':
      return (
        <>
          <span className="sr-only"> {t('changes.is')}: </span>
          <ins>{text}</ins>
        </>
      )
  }
}
