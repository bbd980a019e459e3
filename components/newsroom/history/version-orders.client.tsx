'use client'
// What can be done with one version: bring it back, or give it a name.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import { MAX_REVISION_NAME } from '@/domain/desk/schema'

type State = { ok?: true; message?: string; errors?: Record<string, string> }
type Action = (state: State, form: FormData) => Promise<State>

/** `version`: what the person has been looking at; restoring over anything newer is refused. */
export function RestoreForm({ revisionId, version, action }: { revisionId: string; version: number; action: Action }) {
  const t = useTranslations('desk.history')
  const [state, submit, pending] = useActionState(action, {})
  return (
    <form action={submit}>
      <input type="hidden" name="revisionId" value={revisionId} />
      <input type="hidden" name="version" value={version} />
      <button type="submit" className="nr-link" disabled={pending}>
        {t('restore')}
      </button>
      {state.message && (
        <p role="alert" className="nr-error">
          {state.message}
        </p>
      )}
    </form>
  )
}

export function NameForm({ revisionId, name, action }: { revisionId: string; name: string; action: Action }) {
  const t = useTranslations('desk.history')
  const [state, submit, pending] = useActionState(action, {})
  return (
    <details className="hs-naming">
      <summary className="nr-link">{name ? t('rename') : t('nameIt')}</summary>
      <form action={submit}>
        <input type="hidden" name="revisionId" value={revisionId} />
        <label className="nr-field">
          <span>{t('name')}</span>
          <input name="name" key={name} defaultValue={name} maxLength={MAX_REVISION_NAME} />
          <span className="nr-quiet">{t('nameHint')}</span>
        </label>
        <button type="submit" className="nr-button" disabled={pending}>
          {t('saveName')}
        </button>
        <p role="status" className={state.ok ? 'nr-notice' : state.message ? 'nr-error' : undefined}>
          {state.ok ? t('named') : state.message}
        </p>
      </form>
    </details>
  )
}
