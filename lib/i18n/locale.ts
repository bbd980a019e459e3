// The two languages of the paper, and where each of them lives in an address.
export const LOCALES = ['uk', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** The language of the paper's front door: state-language law, art. 27 part 6. */
export const DEFAULT_LOCALE: Locale = 'uk'

export function isLocale(value: string): value is Locale {
  return (LOCALES as readonly string[]).includes(value)
}

/** `/politics/x` in English is `/en/politics/x`; Ukrainian needs no prefix. `path` starts with `/`. */
export function localePath(locale: Locale, path: string): string {
  if (locale === DEFAULT_LOCALE) return path
  return path === '/' ? `/${locale}` : `/${locale}${path}`
}
