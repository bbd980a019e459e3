// What narrows a search: folded away until somebody wants it, open while it narrows.
import type { Asked } from '@/domain/search/schema'
import type { Paper } from '@/domain/settings/paper'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

export type Choices = { sections: Paper['sections']; authors: readonly { id: string; name: string }[] }

type Props = { locale: Locale; asked: Asked; choices: Choices; clearPath: string }

export function SearchFilters({ locale, asked, choices, clearPath }: Props) {
  const t = translator(locale, 'search')
  const isNarrowed = hasFilters(asked)
  return (
    <details className="search-filters" open={isNarrowed}>
      <summary>{t('filters')}</summary>
      <div className="search-fields">
        <Choice name="section" label={t('section')} any={t('anySection')} chosen={asked.section} options={choices.sections} />
        <Choice name="author" label={t('writer')} any={t('anyWriter')} chosen={asked.author} options={choices.authors} />
        <label className="field">
          <span className="field-label">{t('language')}</span>
          <select className="input" name="lang" defaultValue={asked.lang ?? locale}>
            {LOCALES.map((one) => (
              <option key={one} value={one}>
                {t(`languages.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <Day name="from" label={t('from')} day={asked.from} />
        <Day name="to" label={t('to')} day={asked.to} />
      </div>
      {isNarrowed && (
        <p className="search-clear">
          <a href={clearPath}>{t('clear')}</a>
        </p>
      )}
    </details>
  )
}

function hasFilters({ section, author, lang, from, to }: Asked): boolean {
  return [section, author, lang, from, to].some((one) => one !== undefined)
}

type Options = readonly { id: string; name: string }[]

function Choice({ name, label, any, chosen, options }: { name: string; label: string; any: string; chosen?: string; options: Options }) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <select className="input" name={name} defaultValue={chosen ?? ''}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Day({ name, label, day }: { name: string; label: string; day?: string }) {
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input className="input" type="date" name={name} defaultValue={day} min="2000-01-01" />
    </label>
  )
}
