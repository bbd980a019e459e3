// The page of what is kept for later: what it is, and the place where the browser draws its list.
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export function SavedStories({ locale }: { locale: Locale }) {
  const t = translator(locale, 'saved')
  return (
    <div className="saved-page">
      <h1>{t('title')}</h1>
      <p className="saved-about">{t('about')}</p>
      <visnyk-saved tabIndex={-1} data-saved={t('saved')} data-opened={t('opened')} data-empty={t('empty')} data-remove={t('remove')}>
        <p>{t('withoutScripts')}</p>
      </visnyk-saved>
    </div>
  )
}
