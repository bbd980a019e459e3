// A time as people say it, with the exact one for those who ask and for machines.
import { exactTime, machineTime } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'
import { shortTime, spokenTime } from './spoken-time'

type Props = {
  at: Date
  now: Date
  locale: Locale
  /** `short` suits a dense list: the clock today, the day otherwise. */
  form?: 'spoken' | 'short' | 'exact'
  className?: string
}

export function Time({ at, now, locale, form = 'spoken', className }: Props) {
  const exact = exactTime(locale, at)
  const words = { spoken: spokenTime, short: shortTime, exact: () => exact }[form]
  return (
    <time dateTime={machineTime(at)} title={form === 'exact' ? undefined : exact} className={className}>
      {words({ at, now, locale })}
    </time>
  )
}
