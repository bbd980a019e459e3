// Says that a letter is on its way; without a mail server, where to read it.
import { useTranslations } from 'use-intl/react'

type Props = { text?: string; letters?: string }

export function LetterNotice({ text, letters }: Props) {
  const t = useTranslations('people')
  return (
    <p role="status" className={text ? 'nr-notice pp-done' : undefined}>
      {text} {text && letters && <a href={letters}>{t('toLetters')}</a>}
    </p>
  )
}
