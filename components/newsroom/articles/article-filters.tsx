// Narrowing the list of articles: a form that asks the address, no script needed.
import { DESK_STATUSES } from '@/domain/articles/desk-row'
import type { Choice } from '@/domain/articles/editor-article'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = { locale: Locale; path: string; asked: { [name: string]: string }; sections: Choice[] }

export function ArticleFilters({ locale, path, asked, sections }: Props) {
  const t = translator(locale, 'editor')
  return (
    <search aria-label={t('list.filters')}>
      <form action={path} method="get" className="al-filters">
        <label className="nr-field al-search">
          <span>{t('list.search')}</span>
          <input type="search" name="q" defaultValue={asked.q} maxLength={200} />
        </label>
        <label className="nr-field">
          <span>{t('list.status')}</span>
          <select name="status" defaultValue={asked.status ?? ''}>
            <option value="">{t('list.any')}</option>
            {DESK_STATUSES.map((status) => (
              <option key={status} value={status}>
                {t(`status.${status}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="nr-field">
          <span>{t('list.section')}</span>
          <select name="section" defaultValue={asked.section ?? ''}>
            <option value="">{t('list.anySection')}</option>
            {sections.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="nr-field">
          <span>{t('list.language')}</span>
          <select name="locale" defaultValue={asked.locale ?? ''}>
            <option value="">{t('list.anyLanguage')}</option>
            {LOCALES.map((one) => (
              <option key={one} value={one}>
                {t(`language.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="nr-check">
          <input type="checkbox" name="mine" value="1" defaultChecked={asked.mine === '1'} />
          <span>{t('list.mine')}</span>
        </label>
        <button type="submit" className="nr-button">
          {t('list.show')}
        </button>
      </form>
    </search>
  )
}
