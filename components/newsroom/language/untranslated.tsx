// English stories that are in no Ukrainian version: how many, and the newest of them, each with the way to its text.
import { Time } from '@/components/ui/time'
import type { LanguageProof } from '@/domain/language/proof'
import { type Locale, localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; untranslated: LanguageProof['untranslated']; now: Date }

export function UntranslatedList({ locale, untranslated: { altogether, ofPeriod, newest }, now }: Props) {
  const t = translator(locale, 'language')
  return (
    <section aria-labelledby="untranslated">
      <h2 id="untranslated">{t('untranslated.title')}</h2>
      <p>
        {t('untranslated.lead', { count: altogether })} {altogether > 0 && t('untranslated.period', { count: ofPeriod })}
      </p>
      {newest.length > 0 && (
        <>
          <p className="nr-quiet">{t('untranslated.hint')}</p>
          <h3 id="untranslated-newest">{t('untranslated.newest')}</h3>
          <ul className="nr-list" aria-labelledby="untranslated-newest">
            {newest.map(({ articleId, locale: language, headline, publishedAt }) => (
              <li key={articleId}>
                <a href={localePath(locale, `/newsroom/articles/${articleId}`)} lang={language}>
                  {headline}
                </a>
                <span className="nr-quiet">
                  <Time at={publishedAt} locale={locale} now={now} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
