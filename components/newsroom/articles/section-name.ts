// What the newsroom calls a story's section: in the language of the screen, else in the story's own.
import type { DeskRow } from '@/domain/articles/desk-row'
import type { Locale } from '@/lib/i18n/locale'

export function sectionName(
  { section, locale: own }: Pick<DeskRow, 'section' | 'locale'>,
  locale: Locale,
): { name: string; lang: Locale } | null {
  const lang = section?.[locale] === undefined ? own : locale
  const name = section?.[lang]
  return name === undefined ? null : { name, lang }
}
