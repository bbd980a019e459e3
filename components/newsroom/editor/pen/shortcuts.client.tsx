'use client'
// Every key of the writing page in one list.
import { useRef } from 'react'
import { useTranslations } from 'use-intl/react'
import { keysHere, TOOLS } from '../tools'
import { PANEL_KEYS } from './pen-keys'

const MORE = [
  ['blocks', '/'],
  ['moveUp', 'Alt+Shift+↑'],
  ['moveDown', 'Alt+Shift+↓'],
  ['lineBreak', 'Shift+Enter'],
  ['takeBack', 'Backspace'],
] as const

export function Shortcuts({ isApple, onClose }: { isApple: boolean; onClose: () => void }) {
  const t = useTranslations('pen')
  const tool = useTranslations('editor')
  const dialog = useRef<HTMLDialogElement>(null)
  const show = (opened: HTMLDialogElement | null) => {
    dialog.current = opened
    if (opened && !opened.open) opened.showModal()
  }
  const line = (name: string, keys: string) => (
    <div key={name}>
      <dt>{name}</dt>
      <dd>
        <kbd>{keysHere(keys, isApple)}</kbd>
      </dd>
    </div>
  )
  return (
    <dialog ref={show} className="ed-shortcuts" aria-labelledby="ed-shortcuts-title" onClose={onClose}>
      <header className="md-dialog-head">
        <h2 id="ed-shortcuts-title">{t('keys.title')}</h2>
        <button type="button" className="nr-button" onClick={() => dialog.current?.close()}>
          {t('close')}
        </button>
      </header>
      <div className="ed-shortcuts-columns">
        <section>
          <h3>{t('keys.text')}</h3>
          <dl>{TOOLS.filter(({ keys }) => keys !== '').map(({ name, keys }) => line(tool(`tool.${name}`), keys))}</dl>
        </section>
        <section>
          <h3>{t('keys.page')}</h3>
          <dl>
            {MORE.map(([name, keys]) => line(t(`keys.${name}`), keys))}
            {(Object.keys(PANEL_KEYS) as (keyof typeof PANEL_KEYS)[]).map((name) => line(t(`keys.${name}`), PANEL_KEYS[name]))}
          </dl>
        </section>
      </div>
    </dialog>
  )
}
