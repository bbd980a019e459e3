// Ways to see the list, as links: those of the house, one's own, and what colleagues share.
import type { SavedView } from '@/domain/desk/views/views'
import type { Locale } from '@/lib/i18n/locale'
import { translator } from '@/lib/i18n/translator'
import { type Asked, listAddress } from './list-address'

export const HOUSE_VIEWS = {
  all: {},
  mine: { mine: '1' },
  review: { status: 'review' },
  assigned: { assignee: 'me' },
  overdue: { due: 'overdue' },
} as const

type HouseView = keyof typeof HOUSE_VIEWS
export const LIST_VIEWS = Object.keys(HOUSE_VIEWS) as HouseView[]

/** Views of the list that mean something on the board, too: its columns are the statuses, and words are searched for in the list. */
export function isOfBoard({ filters: { status, q } }: SavedView): boolean {
  return status === undefined && !q
}

type Props = { locale: Locale; path: string; house: readonly HouseView[]; views: readonly SavedView[]; current: string | null }

export function ViewTabs({ locale, path, house, views, current }: Props) {
  const t = translator(locale, 'desk')
  return (
    <nav className="al-views" aria-label={t('view.label')}>
      {house.map((name) => (
        <Tab key={name} href={listAddress(path, { view: name })} isCurrent={current === name}>
          {t(`view.${name}`)}
        </Tab>
      ))}
      {views.map(({ id, name, by, isDefault, isShared }) => (
        <Tab key={id} href={listAddress(path, { view: id })} isCurrent={current === id}>
          {name}
          {(by || isDefault || isShared) && (
            <span className="nr-quiet">
              {[by && t('view.by', { name: by }), isDefault && t('view.isDefault'), isShared && !by && t('view.isShared')]
                .filter(Boolean)
                .join(', ')}
            </span>
          )}
        </Tab>
      ))}
    </nav>
  )
}

function Tab({ href, isCurrent, children }: { href: string; isCurrent: boolean; children: React.ReactNode }) {
  return (
    <a href={href} aria-current={isCurrent ? 'page' : undefined}>
      {children}
    </a>
  )
}

/** Which tab a list belongs to, and what it asks for: the address, else the view it names, else the one that opens first. */
export function chosenView(asked: Asked, views: readonly SavedView[]): { current: string | null; filters: Asked; view: SavedView | null } {
  const { view: named, cursor, ...filters } = asked
  if (Object.keys(filters).length > 0) return { current: null, filters, view: null }
  const view = views.find((one) => (named ? one.id === named : one.isDefault && one.by === null)) ?? null
  if (view) return { current: view.id, filters: view.filters, view }
  const house = named && named in HOUSE_VIEWS ? (named as HouseView) : 'all'
  return { current: house, filters: HOUSE_VIEWS[house], view: null }
}
