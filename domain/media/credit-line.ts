// Whose a picture is, as it is printed under it.
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

/** «Фото: Ім’я Прізвище»; a credit that says itself what it is («Малюнок: …») is printed as given. */
export function creditLine(credit: string, locale: Locale): string {
  return credit.includes(':') ? credit : translator(locale, 'article')('photoCredit', { credit })
}
