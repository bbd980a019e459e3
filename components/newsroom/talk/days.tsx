// What was decided and how long people waited, day by day: two charts and the table that says the same.
import type { NumbersDay } from '@/domain/moderation/numbers/schema'
import { dayAndMonth } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { DayChart } from './day-chart'
import { spokenDuration } from './duration'
import { NumbersTable } from './numbers-table'

export function Days({ locale, days }: { locale: Locale; days: NumbersDay[] }) {
  const t = translator(locale, 'talk')
  const label = ({ day }: NumbersDay) => dayAndMonth(locale, new Date(`${day}T12:00:00Z`))
  const most = Math.max(...days.map(({ approved, rejected, spam }) => approved + rejected + spam))
  const longest = Math.max(0, ...days.map(({ median }) => median ?? 0))
  return (
    <>
      <div className="tk-charts">
        <DayChart
          name={t('numbers.perDay')}
          most={t('numbers.most', { most })}
          parts={[t('numbers.approved'), t('numbers.rejected'), t('numbers.spam')]}
          bars={days.map((day) => ({ label: label(day), parts: [day.approved, day.rejected, day.spam] }))}
        />
        <DayChart
          name={t('numbers.waitPerDay')}
          most={t('numbers.mostWait', { most: spokenDuration(longest, t) })}
          bars={days.map((day) => ({ label: label(day), parts: [day.median ?? 0] }))}
        />
      </div>
      <details className="tk-fold">
        <summary className="nr-button">{t('numbers.asTable')}</summary>
        <NumbersTable
          id="days"
          name={t('numbers.perDay')}
          head={['day', 'approved', 'rejected', 'spam', 'median'].map((column) => t(`numbers.${column as 'day'}`))}
          rows={days.map((day) => [label(day), day.approved, day.rejected, day.spam, spokenDuration(day.median, t)])}
          empty={t('numbers.nothing')}
        />
      </details>
    </>
  )
}
