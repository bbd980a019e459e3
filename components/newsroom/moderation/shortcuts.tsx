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
              <kbd>{/[A-Z]/.test(key) ? `⇧ ${key.toLowerCase()}` : key}</kbd>
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
  q: 'restore',
  u: 'undo',
  x: 'choose',
  X: 'range',
  A: 'all',
  e: 'pick',
  n: 'note',
  t: 'take',
  b: 'ban',
  o: 'open',
  l: 'news',
  m: 'more',
  '/': 'search',
  '?': 'help',
} as const
