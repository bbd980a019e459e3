// What a reader is told at an address that leads nowhere or led to what is gone for good, and where to go from there.
import type { Paper } from '@/domain/settings/paper'
import { localePath } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export function Missing({ paper, why }: { paper: Paper; why: 'missing' | 'gone' }) {
  const { locale, sections } = paper
  const t = translator(locale, 'site')
  return (
    <div className="missing">
      <h1>{t(`${why}.title`)}</h1>
      <p>{t(`${why}.text`)}</p>
      <p>
        <a className="button" href={localePath(locale, '/')}>
          {t('toFront')}
        </a>
      </p>
      {sections.length > 0 && (
        <>
          <p id="missing-sections">{t('missing.sections')}</p>
          <ul aria-labelledby="missing-sections">
            {sections.map((section) => (
              <li key={section.id} data-section={section.colour}>
                <a href={localePath(locale, `/${section.slug}`)}>{section.name}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
