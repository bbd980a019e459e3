'use client'
// Before a change goes to readers: what it is, in one of three words. That answer decides everything readers are told of it.
import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslations } from 'use-intl/react'
import type { ChangeKind } from '@/domain/articles/change-kind'
import type { Locale } from '@/lib/i18n/locale'
import { type ChangeErrors, ChangeFields, type KindChoice } from './change-fields'
import './publish.css'

export type PublishChoice = { change?: ChangeKind; words?: string }
/** How an order about a story is answered. */
export type Answered = { ok?: true; message?: string; errors?: { [field: string]: string } }

type Props = {
  articleLocale: Locale
  /** A withdrawn story that returns; else a change of a live one. */
  isReturn: boolean
  isDisabled: boolean
  publish: (choice: PublishChoice) => Promise<Answered>
}

export function PublishDialog({ articleLocale, isReturn, isDisabled, publish }: Props) {
  const t = useTranslations('publish')
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [kind, setKind] = useState<KindChoice | null>(null)
  const [words, setWords] = useState('')
  const [problem, setProblem] = useState<Answered>({})
  const errors: ChangeErrors = { change: problem.errors?.change, words: problem.errors?.words }

  function show(opened: HTMLDialogElement | null) {
    dialog.current = opened
    if (opened && !opened.open) opened.showModal()
  }

  function begin() {
    setProblem({})
    setKind(null)
    setOpen(true)
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    const answered = await publish(kind === null || kind === 'none' ? {} : { change: kind, words: kind === 'typo' ? '' : words })
    setBusy(false)
    // What is wrong with the story itself is marked on its page; what is wrong with the answer is said here.
    const isAboutAnswer = answered.errors?.change !== undefined || answered.errors?.words !== undefined
    setProblem(answered.ok ? {} : answered)
    if (answered.ok) setWords('')
    if (answered.ok || (answered.errors && !isAboutAnswer)) dialog.current?.close()
  }

  function submitByKey(event: KeyboardEvent<HTMLFormElement>) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
  }

  return (
    <>
      <button type="button" className="nr-button nr-primary" aria-haspopup="dialog" disabled={isDisabled} onClick={begin}>
        {t(isReturn ? 'openReturn' : 'openChange')}
      </button>
      {isOpen &&
        createPortal(
          <dialog ref={show} className="pb-dialog" aria-labelledby={`${id}-title`} onClose={() => setOpen(false)}>
            <form className="nr-form" onSubmit={submit} onKeyDown={submitByKey}>
              <h2 id={`${id}-title`}>{t(isReturn ? 'titleReturn' : 'titleChange')}</h2>
              <ChangeFields
                id={id}
                locale={articleLocale}
                kind={kind}
                words={words}
                mayBeNone={isReturn}
                errors={errors}
                onKind={setKind}
                onWords={setWords}
              />
              <div aria-live="polite">{problem.message && <p className="nr-error">{problem.message}</p>}</div>
              <div className="pb-actions">
                <button type="button" className="nr-button" onClick={() => dialog.current?.close()}>
                  {t('cancel')}
                </button>
                <button type="submit" className="nr-button nr-primary" disabled={isBusy}>
                  {t(kind === null ? 'now' : `nowAs.${kind}`)}
                </button>
              </div>
            </form>
          </dialog>,
          document.body,
        )}
    </>
  )
}
