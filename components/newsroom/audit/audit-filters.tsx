// What the audit log is narrowed by: an ordinary form, its answers in the address.
import { orderName, thingName } from '@/domain/audit/record'
import { type AuditFilters, WHO } from '@/domain/audit/schema'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'

type Props = {
  locale: Locale
  path: string
  filters: AuditFilters
  choices: { people: { id: string; name: string }[]; orders: string[] }
  /** What the subject that is asked for is called. */
  subject?: string
}

export function AuditFiltersForm({ locale, path, filters, choices, subject }: Props) {
  const t = translator(locale, 'audit')
  const { who = '', order = '', type, id, from, to } = filters
  return (
    <form method="get" action={path} className="au-filters">
      {type && id && (
        <p className="au-about">
          {t('filters.about', { subject: subject ?? id })}
          <input type="hidden" name="type" value={type} />
          <input type="hidden" name="id" value={id} />
        </p>
      )}
      <label className="nr-field">
        <span>{t('filters.who')}</span>
        <select name="who" defaultValue={who}>
          <option value="">{t('filters.everybody')}</option>
          {WHO.map((kind) => (
            <option key={kind} value={kind}>
              {t(`filters.${kind}`)}
            </option>
          ))}
          {choices.people.map((person) => (
            <option key={person.id} value={person.id}>
              {person.name}
            </option>
          ))}
        </select>
      </label>
      <label className="nr-field au-order">
        <span>{t('filters.order')}</span>
        <select name="order" defaultValue={order}>
          <option value="">{t('filters.anything')}</option>
          {groupsOf(choices.orders, locale).map(({ thing, orders }) => (
            <optgroup key={thing} label={thing}>
              {orders.map(({ order: value, name }) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label className="nr-field">
        <span>{t('filters.from')}</span>
        <input type="date" name="from" defaultValue={from} />
      </label>
      <label className="nr-field">
        <span>{t('filters.to')}</span>
        <input type="date" name="to" defaultValue={to} />
      </label>
      <button type="submit" className="nr-button">
        {t('filters.show')}
      </button>
      {Object.keys(filters).length > 0 && <a href={path}>{t('filters.all')}</a>}
    </form>
  )
}

type Group = { thing: string; orders: { order: string; name: string }[] }

/** Things by the alphabet of the language, and what is done to each. */
function groupsOf(orders: readonly string[], locale: Locale): Group[] {
  const groups = new Map<string, Group['orders']>()
  for (const order of orders) {
    const thing = thingName(order, locale)
    groups.set(thing, [...(groups.get(thing) ?? []), { order, name: orderName(order, locale) }])
  }
  const sorted = [...groups].map(([thing, named]) => ({
    thing,
    orders: named.sort((one, other) => one.name.localeCompare(other.name, locale)),
  }))
  return sorted.sort((one, other) => one.thing.localeCompare(other.thing, locale))
}
