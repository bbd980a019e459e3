// The one font file worth asking for early: headlines of the page's language are set in it.
import type { Locale } from '@/lib/i18n/locale'

const HEADLINE_FONT: Record<Locale, string> = {
  uk: new URL('../../fonts/literata-ukrainian-wght-normal.woff2', import.meta.url).pathname,
  en: new URL('../../fonts/literata-letters-wght-normal.woff2', import.meta.url).pathname,
}

export function FontPreload({ locale }: { locale: Locale }) {
  return <link rel="preload" href={HEADLINE_FONT[locale]} as="font" type="font/woff2" crossOrigin="anonymous" />
}
