// Rejecting says why: each reason is a button, so it takes one press more than approving and no less thought. «Other» says nothing by
// itself: it asks for words to the author first. Before scripts run the server asks for them.
import { type KeyboardEvent, type MouseEvent, useId, useRef, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { MAX_NOTE, REJECTION_REASONS } from '@/domain/comments/schema'
import { explanationProblem, MAX_EXPLANATION, MIN_EXPLANATION } from '@/domain/moderation/explanation'
import { useIsScripted } from '../shell/use-is-scripted'
import type { FormAgain } from './decision-state'

type Reason = (typeof REJECTION_REASONS)[number]
type Props = { label: string; isAboutMany?: boolean; again?: FormAgain | undefined }

export function Reasons({ label, isAboutMany = false, again }: Props) {
  const t = useTranslations('moderation')
  const id = useId()
  const { field, problem, isAsked, look, check } = useExplanation(again)
  const confirm = useRef<HTMLButtonElement>(null)
  const other = useRef<HTMLButtonElement>(null)
  const isScripted = useIsScripted()

  function rejectAsOther(event: KeyboardEvent) {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    ;(confirm.current ?? other.current)?.click()
  }

  return (
    <details className="mod-reject" data-key="r" open={again ? true : undefined}>
      <summary className="nr-button nr-danger" aria-keyshortcuts="r">
        {label}
      </summary>
      <fieldset>
        <legend>{t('whyReject')}</legend>
        {REJECTION_REASONS.map((reason, place) => (
          <button
            key={reason}
            ref={reason === 'other' ? other : undefined}
            type="submit"
            name="decision"
            value={`reject ${reason}`}
            className="nr-button"
            data-reason
            onClick={(event) => check(event, reason)}
          >
            <kbd>{place + 1}</kbd> {t(reason === 'other' ? 'otherAsks' : `reasons.${reason}`)}
          </button>
        ))}
      </fieldset>
      <div className="nr-field mod-explanation">
        <label htmlFor={`${id}-explanation`}>{t(isAboutMany ? 'explanation.labelMany' : 'explanation.label')}</label>
        <textarea
          ref={field}
          id={`${id}-explanation`}
          name="explanation"
          rows={2}
          maxLength={MAX_EXPLANATION}
          defaultValue={again?.explanation}
          // biome-ignore lint/a11y/noAutofocus: only where a form comes back because of this field, before scripts run.
          autoFocus={again !== undefined}
          aria-invalid={problem ? true : undefined}
          aria-describedby={`${problem ? `${id}-problem ` : ''}${id}-hint`}
          onChange={look}
          onKeyDown={rejectAsOther}
        />
        {problem && (
          <span id={`${id}-problem`} className="nr-field-error">
            {problem}
          </span>
        )}
        <span id={`${id}-hint`} className="nr-quiet">
          {t('explanation.hint', { min: MIN_EXPLANATION, max: MAX_EXPLANATION })}
          {isScripted && <span className="mod-keys-hint"> {t('explanation.keys')}</span>}
        </span>
      </div>
      {isAsked && (
        <button
          ref={confirm}
          type="submit"
          name="decision"
          value="reject other"
          className="nr-button nr-danger"
          onClick={(event) => check(event, 'other')}
        >
          {t('explanation.reject')}
        </button>
      )}
      <label className="nr-field" htmlFor={`${id}-note`}>
        <span>{t('note')}</span>
        <textarea id={`${id}-note`} name="note" rows={1} maxLength={MAX_NOTE} defaultValue={again?.note} />
      </label>
    </details>
  )
}

/** What is wrong with the words to the author, found before anything leaves the queue; the field itself gets the focus. */
function useExplanation(again: FormAgain | undefined) {
  const t = useTranslations('errors')
  const field = useRef<HTMLTextAreaElement>(null)
  const [found, setFound] = useState<{ reason: Reason; problem: string | null }>()

  function problemWith(reason: Reason): string | null {
    const problem = explanationProblem(reason, field.current?.value ?? '')
    return problem && t(`fields.${problem.code}`, { max: 0, min: 0, line: 0, ...problem.params })
  }

  return {
    field,
    problem: found ? found.problem : again?.problem,
    /** «Other» was chosen: whoever has written why goes on from here. */
    isAsked: found ? found.reason === 'other' : again !== undefined,
    look(): void {
      if (found?.problem) setFound({ ...found, problem: problemWith(found.reason) })
    },
    check(event: MouseEvent, reason: Reason): void {
      const problem = problemWith(reason)
      if (!problem) return
      event.preventDefault()
      setFound({ reason, problem })
      field.current?.focus()
    },
  }
}
