'use client'
// A button that asks for a minute: to take a story down, to move what is planned, to set an embargo.
import { type FormEvent, useId, useState } from 'react'
import { useTranslations } from 'use-intl/react'
import { Dialog } from './dialog.client'
import { type Minute, MinuteField } from './minute-field'
import { nextHour, nowOnWall } from './minutes'
import type { Answered } from './publish-choice'

type Props = {
  /** On the button that opens it. */
  name: string
  className?: string
  title: string
  explain?: string
  confirm: string
  /** What it stands at now, to begin from. */
  minute?: Minute
  isDisabled?: boolean
  order: (minute: Minute) => Promise<Answered>
}

export function MinuteDialog({ name, className = 'nr-button', title, explain, confirm, minute, isDisabled = false, order }: Props) {
  const t = useTranslations('publish')
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [chosen, setChosen] = useState<Minute>(minute ?? nextHour())
  const [problem, setProblem] = useState<Answered>({})

  function begin() {
    setChosen(minute ?? nextHour())
    setProblem({})
    setOpen(true)
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    const answered = await order(chosen)
    setBusy(false)
    setProblem(answered)
    if (answered.ok) setOpen(false)
  }

  return (
    <>
      <button type="button" className={className} aria-haspopup="dialog" disabled={isDisabled} onClick={begin}>
        {name}
      </button>
      {isOpen && (
        <Dialog title={title} onClose={() => setOpen(false)}>
          <form className="nr-form" onSubmit={submit}>
            {explain && <p>{explain}</p>}
            <MinuteField
              id={id}
              label={t('minute.label')}
              minute={chosen}
              min={nowOnWall()}
              error={problem.errors?.wallTime}
              onChange={setChosen}
            />
            <div aria-live="polite">{problem.message && <p className="nr-error">{problem.message}</p>}</div>
            <div className="pb-actions">
              <button type="button" className="nr-button" onClick={() => setOpen(false)}>
                {t('back')}
              </button>
              <button type="submit" className="nr-button nr-primary" disabled={isBusy}>
                {confirm}
              </button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  )
}
