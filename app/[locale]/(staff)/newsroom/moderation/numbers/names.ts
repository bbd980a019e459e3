// What rules and checks are called where they have a name; a check somebody added is called as in the code.
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export function reasonName(reason: string, locale: Locale): string {
  const t = translator(locale, 'moderation')
  const key = `reasons.${reason}` as 'reasons.other'
  return t.has(key) ? t(key) : reason
}

export function checkName(check: string, locale: Locale): string {
  const t = translator(locale, 'talk')
  const key = `numbers.checkNames.${check}` as 'numbers.checkNames.links'
  return t.has(key) ? t(key) : check
}
