// What the front door answered to each preference of a browser.
import { type DoorAnswer, opensInUkrainian } from '@/domain/language/front-door'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { Verdict } from './verdict'

type Props = { locale: Locale; answers: readonly DoorAnswer[]; labelledBy: string }

export function DoorTable({ locale, answers, labelledBy }: Props) {
  const t = translator(locale, 'language')
  const said = ({ status, language }: DoorAnswer) => {
    if (status === null) return t('door.noAnswer')
    return status === 200 && language !== null ? t('door.language', { language }) : t('door.status', { status: String(status) })
  }
  return (
    <table className="lw-table lw-door" aria-labelledby={labelledBy}>
      <thead>
        <tr>
          <th scope="col">{t('door.preference')}</th>
          <th scope="col">{t('door.answer')}</th>
          <th scope="col">{t('door.verdict')}</th>
        </tr>
      </thead>
      <tbody>
        {answers.map((answer) => (
          <tr key={answer.preference} data-kept={opensInUkrainian([answer])}>
            <th scope="row">{answer.preference === null ? t('door.nothing') : <code>{answer.preference}</code>}</th>
            <td data-said={t('door.answer')}>{said(answer)}</td>
            <td data-said={t('door.verdict')}>
              <Verdict isKept={opensInUkrainian([answer])} words={t(opensInUkrainian([answer]) ? 'verdict.kept' : 'verdict.broken')} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
