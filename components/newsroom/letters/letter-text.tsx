// The words of a letter as its reader gets them; addresses in it can be followed.
import { Fragment } from 'react'
import type { Locale } from '@/lib/i18n/locale'

type Props = { text: string; locale: Locale }

export function LetterText({ text, locale }: Props) {
  const paragraphs = text.trim().split(/\n{2,}/)
  return (
    <div className="lt-text" lang={locale}>
      {paragraphs.map((paragraph, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the words of a letter never change.
        <p key={place}>
          {paragraph.split('\n').map((line, number) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the words of a letter never change.
            <Fragment key={number}>
              {number > 0 && <br />}
              {isAddress(line) ? <a href={line}>{line}</a> : line}
            </Fragment>
          ))}
        </p>
      ))}
    </div>
  )
}

/** An address without its secret leads nowhere. */
function isAddress(line: string): boolean {
  return /^https?:\/\/\S+$/.test(line) && !line.includes('…')
}
