// The keys of the desk, listed where they work, and the switch for those whose hands or software need them off.
import { useTranslations } from 'use-intl/react'
import { DESK_KEYS, type DeskKeys } from './use-desk-keys'

export function Shortcuts({ keys }: { keys: DeskKeys }) {
  const t = useTranslations('moderation')
  return (
    <details className="mod-keys" ref={keys.help}>
      <summary aria-keyshortcuts="?">{t('keys.title')}</summary>
      <dl>
        {DESK_KEYS.map((key) => (
          <div key={key}>
            <dt>
              <kbd>{key === 'X' ? '⇧ x' : key}</kbd>
            </dt>
            <dd>{t(`keys.${NAME_OF[key]}`)}</dd>
          </div>
        ))}
      </dl>
      <label className="nr-check">
        <input type="checkbox" checked={keys.areOn} onChange={(event) => keys.turn(event.target.checked)} />
        <span>{t('keys.on')}</span>
      </label>
    </details>
  )
}

const NAME_OF = {
  j: 'next',
  k: 'previous',
  a: 'approve',
  r: 'reject',
  s: 'spam',
  u: 'undo',
  x: 'choose',
  X: 'range',
  e: 'pick',
  n: 'note',
  t: 'take',
  o: 'open',
  l: 'news',
  '/': 'search',
  '?': 'help',
} as const
