'use client'
// Who else is writing here.
import { useTranslations } from 'use-intl/react'
import { colourOf } from './colleagues'
import type { Colleague } from './draft-view'

/** More faces than this are a number. */
const MOST_SHOWN = 4

export function Here({ colleagues }: { colleagues: Colleague[] }) {
  const t = useTranslations('editor')
  const rest = colleagues.length - MOST_SHOWN
  return (
    <ul className="ed-here" aria-label={t('here.title')}>
      {colleagues.slice(0, MOST_SHOWN).map(({ id, name }) => (
        <li key={id} className="ed-person" data-colour={colourOf(id)} title={name}>
          <span aria-hidden="true">{initials(name)}</span>
          <span className="ed-unseen">{name}</span>
        </li>
      ))}
      {rest > 0 && <li className="nr-quiet">{t('here.more', { count: rest })}</li>}
    </ul>
  )
}

function initials(name: string): string {
  const [first = '', ...others] = name.trim().split(/\s+/)
  return `${first.charAt(0)}${others.at(-1)?.charAt(0) ?? ''}`
}
