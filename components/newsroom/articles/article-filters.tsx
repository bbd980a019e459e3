// Narrowing the list of articles: a form that asks the address, no script needed.
import { DESK_STATUSES } from '@/domain/articles/desk-row'
import type { Choice } from '@/domain/articles/editor-article'
import { DUE } from '@/domain/desk/schema'
import { LOCALES, type Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import type { Asked } from './list-address'

type Props = {
  locale: Locale
  path: string
  asked: Asked
  /** The board is narrowed by neither words nor status: its columns are that. */
  isOfBoard?: boolean
  sections: Choice[]
  authors: Choice[]
  editors: Choice[]
}

export function ArticleFilters({ locale, path, asked, isOfBoard = false, sections, authors, editors }: Props) {
  const t = translator(locale, 'editor')
  const d = translator(locale, 'desk')
  const isWide = ['author', 'assignee', 'due', ...(isOfBoard ? [] : ['locale'])].some((name) => asked[name])
  const named = ({ id, name }: Choice): [string, string] => [id, name]
  const language = (
    <Pick
      name="locale"
      label={t('list.language')}
      any={t('list.anyLanguage')}
      value={asked.locale}
      options={LOCALES.map((one) => [one, t(`language.${one}`)])}
    />
  )
  return (
    <search aria-label={t('list.filters')}>
      <form action={path} method="get" className="al-filters" key={JSON.stringify(asked)}>
        {!isOfBoard && (
          <>
            <label className="nr-field al-search">
              <span>{t('list.search')}</span>
              <input type="search" name="q" defaultValue={asked.q} maxLength={200} />
            </label>
            <Pick
              name="status"
              label={t('list.status')}
              any={t('list.any')}
              value={asked.status}
              options={DESK_STATUSES.map((one) => [one, t(`status.${one}`)])}
            />
          </>
        )}
        <Pick name="section" label={t('list.section')} any={t('list.anySection')} value={asked.section} options={sections.map(named)} />
        {isOfBoard && language}
        <label className="nr-check">
          <input type="checkbox" name="mine" value="1" defaultChecked={asked.mine === '1'} />
          <span>{t('list.mine')}</span>
        </label>
        <button type="submit" className="nr-button">
          {t('list.show')}
        </button>
        <details className="al-more-filters" open={isWide}>
          <summary>{d('filter.more')}</summary>
          <div className="al-filters">
            {!isOfBoard && language}
            <Pick name="author" label={d('filter.author')} any={d('filter.anyAuthor')} value={asked.author} options={authors.map(named)} />
            <Pick
              name="assignee"
              label={d('filter.assignee')}
              any={d('filter.anyAssignee')}
              value={asked.assignee}
              options={[['me', d('filter.me')], ['nobody', d('filter.nobody')], ...editors.map(named)]}
            />
            <Pick
              name="due"
              label={d('filter.due')}
              any={d('filter.anyDue')}
              value={asked.due}
              options={DUE.map((one) => [one, d(`filter.dueIs.${one}`)])}
            />
          </div>
        </details>
      </form>
    </search>
  )
}

type PickProps = { name: string; label: string; any: string; value: string | undefined; options: [value: string, name: string][] }

function Pick({ name, label, any, value = '', options }: PickProps) {
  return (
    <label className="nr-field">
      <span>{label}</span>
      <select name={name} defaultValue={value}>
        <option value="">{any}</option>
        {options.map(([one, said]) => (
          <option key={one} value={one}>
            {said}
          </option>
        ))}
      </select>
    </label>
  )
}
