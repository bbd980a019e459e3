'use client'
// What lies in the bin: everything can be taken out; an administrator erases what has lain long enough.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'

export type BinnedItem = {
  id: string
  headline: string
  language: string
  /** «Ірина, 12 листопада», as it is read. */
  since: string
  mayErase: boolean
  erasableFrom: string
}
type State = { ok?: true; message?: string; did?: string }
type Props = { items: BinnedItem[]; action: (state: State, form: FormData) => Promise<State> }

export function BinList({ items, action }: Props) {
  const t = useTranslations('desk.bin')
  const [state, submit, pending] = useActionState(action, {})
  return (
    <>
      <p role="status" className={state.ok ? 'nr-notice' : state.message ? 'nr-error' : undefined}>
        {state.ok ? t(state.did === 'erase' ? 'erased' : 'restored') : state.message}
      </p>
      {items.length === 0 && <p className="nr-empty">{t('empty')}</p>}
      <ul className="bn-list">
        {items.map(({ id, headline, language, since, mayErase, erasableFrom }) => (
          <li key={id}>
            <form action={submit} className="bn-item">
              <input type="hidden" name="articleId" value={id} />
              <p>
                <strong lang={language}>{headline}</strong>
                <span className="nr-quiet">{since}</span>
              </p>
              <button type="submit" name="intent" value="restore" className="nr-button" disabled={pending}>
                {t('restore')}
              </button>
              {mayErase ? (
                <details>
                  <summary className="nr-button nr-danger">{t('erase')}</summary>
                  <button type="submit" name="intent" value="erase" className="nr-button nr-danger" disabled={pending}>
                    {t('eraseSure')}
                  </button>
                </details>
              ) : (
                <span className="nr-quiet">{erasableFrom}</span>
              )}
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}
