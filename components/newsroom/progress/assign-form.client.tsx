'use client'
// Who edits a draft and by when it must be ready; others than editors only read it.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'
import { usePopover } from '../shell/use-popover'

export type Assignment = {
  assigneeId: string | null
  assigneeName: string | null
  /** `2026-11-22T14:05` by the clock of Kyiv, as a field holds it. */
  dueAt: string
  /** As it is said: «до 18:00», «прострочено: 14:05». */
  due: string | null
  isLate: boolean
  editors: { id: string; name: string }[]
}
type State = { ok?: true; message?: string; errors?: Record<string, string> }
export type AssignAction = (state: State, form: FormData) => Promise<State>

type Props = { assignment: Assignment; mayAssign: boolean; action: AssignAction; onGiven: () => void }

export function AssignForm({ assignment, mayAssign, action, onGiven }: Props) {
  const t = useTranslations('desk.work')
  const [state, submit, pending] = useActionState(action, {})
  const assigning = usePopover()
  const { assigneeId, assigneeName, dueAt, due, isLate, editors } = assignment
  const who = assigneeName ? t('editor', { name: assigneeName }) : t('noEditor')
  const said = (
    <>
      {who}
      {due && (
        <span className="wk-due" data-late={isLate || undefined}>
          {isLate ? '▲ ' : ' · '}
          {due}
        </span>
      )}
    </>
  )
  if (!mayAssign) return <p className="wk-stage">{said}</p>
  return (
    <details className="wk-assign" ref={assigning}>
      <summary className="nr-button">{said}</summary>
      <form action={submit} className="wk-note" onSubmit={onGiven}>
        <label className="nr-field">
          <span>{t('assignee')}</span>
          <select name="assigneeId" defaultValue={assigneeId ?? ''}>
            <option value="">{t('nobody')}</option>
            {editors.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="nr-field">
          <span>{t('due')}</span>
          <input type="datetime-local" name="dueAt" defaultValue={dueAt} aria-invalid={state.errors?.dueAt ? true : undefined} />
          <span className={state.errors?.dueAt ? 'nr-field-error' : 'nr-quiet'}>{state.errors?.dueAt ?? t('dueHint')}</span>
        </label>
        <button type="submit" className="nr-button nr-primary" disabled={pending}>
          {t('assign')}
        </button>
        {state.message && <p className="nr-error">{state.message}</p>}
      </form>
    </details>
  )
}
