'use client'
// Keeping a list by name, and changing one that was kept.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import { MAX_VIEW_NAME } from '@/domain/desk/schema'
import type { SavedView } from '@/domain/desk/views/views'

export type ViewState = { ok?: true; message?: string; errors?: Record<string, string>; values?: Record<string, string> }
type Action = (state: ViewState, form: FormData) => Promise<ViewState>

/** `filters` travel with the form, as the address of the list has them. */
export function SaveViewForm({ filters, action }: { filters: string; action: Action }) {
  const t = useTranslations('desk.view')
  const [state, submit, pending] = useActionState(action, {})
  return (
    <details className="al-save">
      <summary className="nr-button">{t('save')}</summary>
      <form action={submit} className="al-view-form">
        <input type="hidden" name="filters" value={filters} />
        <NameField label={t('name')} state={state} />
        <button type="submit" className="nr-button nr-primary" disabled={pending}>
          {t('saveIt')}
        </button>
        <Answer state={state} done={t('saved')} />
      </form>
    </details>
  )
}

type ChangeProps = { view: SavedView; mayShare: boolean; action: Action }

export function ChangeViewForm({ view, mayShare, action }: ChangeProps) {
  const t = useTranslations('desk.view')
  const [state, submit, pending] = useActionState(action, {})
  const order = (intent: string, name: string, isDanger = false) => (
    <button
      type="submit"
      name="intent"
      value={intent}
      className={`nr-button${isDanger ? ' nr-danger' : ''}`}
      disabled={pending}
      formNoValidate={intent !== 'rename'}
    >
      {name}
    </button>
  )
  return (
    <details className="al-save">
      <summary className="nr-button">{t('settings', { name: view.name })}</summary>
      <form action={submit} className="al-view-form">
        <NameField label={t('name')} state={state} value={view.name} />
        {order('rename', t('rename'))}
        {view.isDefault ? order('notDefault', t('notDefault')) : order('default', t('makeDefault'))}
        {mayShare && (view.isShared ? order('unshare', t('unshare')) : order('share', t('share')))}
        {order('remove', t('remove'), true)}
        <Answer state={state} done={t('done')} />
      </form>
    </details>
  )
}

function NameField({ label, state, value = '' }: { label: string; state: ViewState; value?: string }) {
  const error = state.errors?.name
  return (
    <label className="nr-field">
      <span>{label}</span>
      <input
        name="name"
        key={value}
        defaultValue={state.values?.name ?? value}
        required
        maxLength={MAX_VIEW_NAME}
        aria-invalid={error ? true : undefined}
      />
      {error && <span className="nr-field-error">{error}</span>}
    </label>
  )
}

function Answer({ state, done }: { state: ViewState; done: string }) {
  return (
    <p role="status" className={state.ok ? 'nr-notice' : state.message ? 'nr-error' : undefined}>
      {state.ok ? done : state.message}
    </p>
  )
}
