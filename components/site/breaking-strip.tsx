// What is happening now, over every page: a word that says so, the news in a sentence, and since when it stands there.
import type { Strip } from '@/domain/breaking/strip'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { Time } from '../ui/time'

export function BreakingStrip({ strip, now, locale }: { strip: Strip; now: Date; locale: Locale }) {
  const t = translator(locale, 'site')
  return (
    <aside className="breaking" aria-label={t('breaking.name')}>
      <p>
        <strong>{t('breaking.label')}</strong>
        {strip.path ? <a href={strip.path}>{strip.words}</a> : <span>{strip.words}</span>}
        <Time at={strip.putUpAt} now={now} locale={locale} form="short" />
      </p>
    </aside>
  )
}
