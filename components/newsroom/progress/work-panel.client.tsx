'use client'
// Over the writing page: how far the work is, who edits it and by when, and what moves it on.
import { useActionState, useRef } from 'react'
import { useTranslations } from 'use-intl/react'
import { MAX_STAGE_NOTE } from '@/domain/desk/schema'
import type { Stage } from '@/domain/desk/stage'
import type { MoveAction } from '../board/move-state'
import { PreflightPanel } from '../preflight/preflight-panel.client'
import { useFocusAfter } from '../shell/use-focus-after'
import { usePopover } from '../shell/use-popover'
import { type AssignAction, AssignForm, type Assignment } from './assign-form.client'
import './work.css'

type Props = {
  articleId: string
  stage: Stage
  note: string
  /** A live story without a private change has nothing to move. */
  isMovable: boolean
  may: { submit: boolean; approve: boolean; return: boolean; assign: boolean }
  assignment: Assignment
  move: MoveAction
  assign: AssignAction
}

export function WorkPanel({ articleId, stage, note, isMovable, may, assignment, move, assign }: Props) {
  const t = useTranslations('desk.work')
  const [state, submit, pending] = useActionState(move, {})
  const returning = usePopover()
  const panel = useRef<HTMLElement>(null)
  const answer = useRef<HTMLDivElement>(null)
  const oweFocus = useFocusAfter(() => (answer.current?.hasChildNodes() ? answer.current : null))
  // The form is another one when somebody else is assigned; what it says of it stands on its button.
  const oweAssigned = useFocusAfter(() => panel.current?.querySelector<HTMLElement>('.wk-assign > summary'))
  const order = (to: Stage, name: string, isPrimary = false) => (
    <button type="submit" name="to" value={to} className={isPrimary ? 'nr-button nr-primary' : 'nr-button'} disabled={pending}>
      {name}
    </button>
  )
  const { message } = state
  const done = state.moved?.to
  return (
    <section className="wk" aria-label={t('label')} ref={panel}>
      <div className="wk-row">
        {isMovable && (
          <form action={submit} className="wk-orders" onSubmit={oweFocus}>
            <input type="hidden" name="articleId" value={articleId} />
            <input type="hidden" name="from" value={stage} />
            {stage !== 'writing' && <p className="wk-stage">{t(stage === 'review' ? 'waiting' : 'approvedNote')}</p>}
            {stage === 'writing' && may.submit && order('review', t('submit'))}
            {stage === 'approved' && may.submit && order('review', t('toReview'))}
            {stage !== 'approved' && may.approve && order('approved', t('approve'))}
            {stage !== 'writing' && may.return && (
              <details className="wk-return" ref={returning}>
                <summary className="nr-button">{t('return')}</summary>
                <div className="wk-note">
                  <label className="nr-field">
                    <span>{t('returnNote')}</span>
                    <textarea name="note" rows={3} maxLength={MAX_STAGE_NOTE} />
                  </label>
                  {order('writing', t('returnSend'))}
                </div>
              </details>
            )}
          </form>
        )}
        <AssignForm key={JSON.stringify(assignment)} assignment={assignment} mayAssign={may.assign} action={assign} onGiven={oweAssigned} />
        <PreflightPanel articleId={articleId} />
      </div>
      {stage === 'writing' && note && <p className="nr-warning">{t('returned', { note })}</p>}
      <div aria-live="polite" ref={answer} tabIndex={-1}>
        {message && <p className="nr-error">{message}</p>}
        {done && (done === 'review' || done === 'approved' || done === 'writing') && done === stage && (
          <p className="nr-notice">{t(`done.${done}`)}</p>
        )}
      </div>
    </section>
  )
}
