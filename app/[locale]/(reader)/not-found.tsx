// Seen only where Next is started without the press, which prints `missing` instead. It does not know the language it is asked in.
import { DEFAULT_LOCALE, LOCALES, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export default function NotFound() {
  return (
    <main className="site-main missing">
      <h1>{translator(DEFAULT_LOCALE, 'site')('missing.title')}</h1>
      {LOCALES.map((locale) => (
        <p key={locale} lang={locale}>
          <a href={localePath(locale, '/')}>{translator(locale, 'site')('toFront')}</a>
        </p>
      ))}
    </main>
  )
}
