// What the paper says of itself, part by part; each has an address of its own.
import type { StandardsPage } from '@/domain/standards/standards'
import { longDate, machineTime } from '@/lib/i18n/dates'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export function Standards({ locale, page: { parts, changedAt } }: { locale: Locale; page: StandardsPage }) {
  const t = translator(locale, 'standards')
  return (
    <article className="conduct">
      <h1>{t('title')}</h1>
      {parts.map(({ part, paragraphs }) => (
        <section key={part} id={part}>
          <h2>{t(`parts.${part}`)}</h2>
          {paragraphs.map((paragraph, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the page is drawn once
            <p key={place}>{paragraph}</p>
          ))}
        </section>
      ))}
      <p className="conduct-end">
        <a href={localePath(locale, '/corrections')}>{translator(locale, 'site')('corrections.title')}</a>
        {' · '}
        <a href={localePath(locale, '/rules')}>{translator(locale, 'conduct')('link')}</a>
        {' · '}
        {t('changed')} <time dateTime={machineTime(changedAt)}>{longDate(locale, changedAt)}</time>
      </p>
    </article>
  )
}
