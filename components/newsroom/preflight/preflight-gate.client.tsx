'use client'
// Publishing that was stopped by the check: what was found, and the reason with which the story goes out nevertheless.
import { type FormEvent, type ReactNode, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'use-intl/react'
import { MAX_REASON } from '@/domain/articles/schema'
import type { Finding } from '@/domain/preflight/finding'
import { PreflightFindings } from './preflight-findings'
import { askForFindings } from './preflight-requests'

/** `isStopped`: refused for what the check found, and nothing else is against it. */
type Answer = { ok?: true; message?: string; errors?: { [field: string]: string }; isStopped?: boolean }
type Give = (reason?: string) => Promise<Answer>
type Stopped = { give: Give; findings: Finding[]; settle: (answer: Answer) => void; first: Answer }

/** `through` gives the order, and gives it again with a reason when it was stopped and somebody has written one. */
export function usePreflightGate(articleId: string): { through: (give: Give) => Promise<Answer>; dialog: ReactNode } {
  const [stopped, setStopped] = useState<Stopped | null>(null)

  async function through(give: Give): Promise<Answer> {
    const first = await give()
    if (!first.isStopped) return first
    const findings = (await askForFindings(articleId)) ?? []
    return await new Promise((settle) => setStopped({ give, findings, settle, first }))
  }

  function close(answer: Answer) {
    stopped?.settle(answer)
    setStopped(null)
  }

  const dialog = stopped && createPortal(<GateDialog stopped={stopped} onClose={close} />, document.body)
  return { through, dialog }
}

function GateDialog({ stopped: { give, findings, first }, onClose }: { stopped: Stopped; onClose: (answer: Answer) => void }) {
  const t = useTranslations('desk.preflight')
  const id = useId()
  const shown = useRef<HTMLDialogElement>(null)
  const [isBusy, setBusy] = useState(false)

  function show(opened: HTMLDialogElement | null) {
    shown.current = opened
    if (opened && !opened.open) opened.showModal()
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    setBusy(true)
    const reason = String(new FormData(event.currentTarget).get('reason') ?? '')
    onClose(await give(reason))
  }

  return (
    <dialog ref={show} className="pf-dialog" aria-labelledby={`${id}-title`} onClose={() => onClose(first)}>
      <form className="nr-form" onSubmit={submit}>
        <h2 id={`${id}-title`}>{t('stopped')}</h2>
        <PreflightFindings findings={findings} onFix={() => shown.current?.close()} />
        <label className="nr-field">
          <span>{t('reason')}</span>
          <textarea name="reason" rows={2} required maxLength={MAX_REASON} aria-describedby={`${id}-hint`} />
          <span className="nr-quiet" id={`${id}-hint`}>
            {t('reasonHint')}
          </span>
        </label>
        <div className="pf-actions">
          <button type="button" className="nr-button" onClick={() => shown.current?.close()}>
            {t('back')}
          </button>
          <button type="submit" className="nr-button nr-primary" disabled={isBusy}>
            {t('publishAnyway')}
          </button>
        </div>
      </form>
    </dialog>
  )
}
