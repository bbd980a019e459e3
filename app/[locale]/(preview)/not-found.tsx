// A preview of what is not there, or not this colleague's to see. Next gives a not-found page no language: the address has it.
import { headers } from 'next/headers'
import { DEFAULT_LOCALE, isLocale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export default async function PreviewNotFound() {
  const asked = (await headers()).get('x-visnyk-path')?.split(/[/?]/)[1] ?? ''
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE
  const t = translator(locale, 'newsroom')
  return (
    <main className="site-main">
      <title>{t('nothingHere.title')}</title>
      <div className="missing">
        <h1>{t('nothingHere.title')}</h1>
        <p>{t('nothingHere.text')}</p>
        <p>
          <a className="button" href={localePath(locale, '/newsroom')}>
            {t('nav.today')}
          </a>
        </p>
      </div>
    </main>
  )
}
