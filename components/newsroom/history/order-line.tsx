// One decision about a story in its history, between the versions: who, when and what.
import type { HistoryOrder } from '@/domain/articles/history/shown'
import { exactTime } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export function OrderLine({ locale, order: { at, by, order, note, kind, from, when, editor } }: { locale: Locale; order: HistoryOrder }) {
  const t = translator(locale, 'desk')
  const time = (moment: Date | null) => (moment ? exactTime(locale, moment) : 'none')
  const values = { note, kind: kind ?? '', editor: editor ?? 'none', from: time(from), when: time(when) }
  return (
    <li className="hs-order">
      <time dateTime={at.toISOString()}>{exactTime(locale, at)}</time> — {t(`history.order.${order}`, values)}, {by ?? t('history.house')}
    </li>
  )
}
