// Letters as a table on a wide screen and as a list on a phone; those that did not arrive cannot be overlooked.
import { Time } from '@/components/ui/time'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import './letters.css'

type Status = 'waiting' | 'sent' | 'failed'
type Letter = { id: string; to: string; subject: string; locale: Locale; status: Status; createdAt: Date }
type Props = { locale: Locale; letters: Letter[]; now: Date; isPostConnected: boolean }

const MARKS = { waiting: '◌', sent: '●', failed: '▲', kept: '○' } as const

export function LetterList({ locale, letters, now, isPostConnected }: Props) {
  const t = translator(locale, 'letters')
  if (letters.length === 0) return <p className="nr-empty">{t('page.empty')}</p>
  return (
    <table className="lt-table">
      <thead>
        <tr>
          <th scope="col">{t('page.subject')}</th>
          <th scope="col">{t('page.to')}</th>
          <th scope="col">{t('page.status')}</th>
          <th scope="col">{t('page.at')}</th>
        </tr>
      </thead>
      <tbody>
        {letters.map((letter) => {
          const status = letter.status === 'sent' && !isPostConnected ? 'kept' : letter.status
          return (
            <tr key={letter.id}>
              <th scope="row">
                <a href={localePath(locale, `/newsroom/letters/${letter.id}`)} lang={letter.locale}>
                  {letter.subject}
                </a>
              </th>
              <td className="lt-to">{letter.to}</td>
              <td>
                <span className="nr-status" data-letter={status}>
                  {MARKS[status]} {t(`page.statuses.${status}`)}
                </span>
              </td>
              <td>
                <Time at={letter.createdAt} now={now} locale={locale} form="short" />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
