// A time inside a sentence: «востаннє вчора», with the exact one for those who ask and for machines.
import { shortTime } from '@/components/ui/spoken-time'
import { exactTime } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locale'

type Props = { at: Date; now: Date; locale: Locale; say: (when: string) => string }

export function SaidTime({ at, now, locale, say }: Props) {
  return (
    <time dateTime={at.toISOString()} title={exactTime(locale, at)}>
      {say(shortTime({ at, now, locale }))}
    </time>
  )
}
