// For which days the proof is: the usual ones by a link, any others by two dates. Works without JavaScript.
import { lastDays, type Period } from '@/domain/language/schema'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

const USUAL = [7, 30, 90, 365]

type Props = { locale: Locale; path: string; period: Period; now: Date }

export function PeriodForm({ locale, path, period, now }: Props) {
  const t = translator(locale, 'language')
  const usual = USUAL.map((days) => ({ days, ...lastDays(days - 1, now) }))
  return (
    <div className="lw-period">
      <nav className="tk-tabs" aria-label={t('period.legend')}>
        {usual.map(({ days, from, to }) => (
          <a
            key={days}
            href={`${path}?${new URLSearchParams({ from, to })}`}
            aria-current={from === period.from && to === period.to ? 'page' : undefined}
          >
            {t('period.days', { days })}
          </a>
        ))}
      </nav>
      <form method="get" action={path}>
        <label className="nr-field">
          {t('period.from')}
          <input type="date" name="from" defaultValue={period.from} required />
        </label>
        <label className="nr-field">
          {t('period.to')}
          <input type="date" name="to" defaultValue={period.to} required />
        </label>
        <button type="submit" className="nr-button">
          {t('period.show')}
        </button>
      </form>
    </div>
  )
}
