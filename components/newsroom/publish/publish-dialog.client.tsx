'use client'
// Before a text goes to readers: what kind of change it is, and when. The first answer decides everything readers are told of it.
import { type FormEvent, type KeyboardEvent, useId, useRef, useState } from 'react'
import { useLocale, useTranslations } from 'use-intl/react'
import type { Locale } from '@/lib/i18n/locale'
import { ChangeFields, type KindChoice } from './change-fields'
import { Dialog } from './dialog.client'
import type { Minute } from './minute-field'
import { nextHour } from './minutes'
import { type Answered, isAboutChoice, type PublishChoice } from './publish-choice'
import { saidExactly } from './said-minute'
import { WhenFields } from './when-fields'

/** `first`: readers never saw it, so only the minute is asked for; `sooner`: its minute has not come; `change`: it is live; `return`: it was withdrawn. */
export type PublishMode = 'first' | 'sooner' | 'change' | 'return'

type Props = {
  articleLocale: Locale
  mode: PublishMode
  /** When a text of it is to go out: publishing now calls that off, and says so first. */
  waitingUntil: Date | null
  isDisabled: boolean
  publish: (choice: PublishChoice) => Promise<Answered>
  /** @returns the version that is on the page: what is decided on. */
  look: () => Promise<number>
}

export function PublishDialog({ articleLocale, mode, waitingUntil, isDisabled, publish, look }: Props) {
  const t = useTranslations('publish')
  const locale = useLocale() as Locale
  const id = useId()
  const [isOpen, setOpen] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [kind, setKind] = useState<KindChoice | null>(null)
  const [words, setWords] = useState('')
  const [at, setAt] = useState<Minute | null>(null)
  const [problem, setProblem] = useState<Answered>({})
  const seen = useRef<Promise<number> | null>(null)
  const { newer } = problem

  function begin() {
    seen.current = look()
    setProblem({})
    setKind(null)
    setAt(mode === 'first' ? nextHour() : null)
    setOpen(true)
  }

  async function submit(event: FormEvent) {
    event.preventDefault()
    setBusy(true)
    const answered = await publish({ ...named(kind, words), at: at ?? undefined, seen: newer ?? (await seen.current) ?? undefined })
    setBusy(false)
    setProblem(answered)
    if (answered.ok) setWords('')
    // What is wrong with the story itself is marked on its page, under this dialog.
    if (answered.ok || (answered.errors && !isAboutChoice(answered))) setOpen(false)
  }

  return (
    <>
      <button
        type="button"
        className={mode === 'first' ? 'nr-button' : 'nr-button nr-primary'}
        aria-haspopup="dialog"
        disabled={isDisabled}
        onClick={begin}
      >
        {t(`open.${mode}`)}
      </button>
      {isOpen && (
        <Dialog title={t(`title.${mode}`)} onClose={() => setOpen(false)}>
          <form className="nr-form" onSubmit={submit} onKeyDown={submitByKey}>
            {(mode === 'change' || mode === 'return') && (
              <ChangeFields
                id={id}
                locale={articleLocale}
                kind={kind}
                words={words}
                mayBeNone={mode === 'return'}
                errors={{ change: problem.errors?.change, words: problem.errors?.words }}
                onKind={setKind}
                onWords={setWords}
              />
            )}
            {mode !== 'sooner' && (
              <WhenFields id={id} at={at} mustWait={mode === 'first'} error={problem.errors?.wallTime} onChange={setAt} />
            )}
            <div aria-live="polite">{waitingUntil && !at && <p>{t('when.callsOff', { time: saidExactly(locale, waitingUntil) })}</p>}</div>
            <div aria-live="polite">{problem.message && <p className={newer ? 'nr-warning' : 'nr-error'}>{problem.message}</p>}</div>
            <div className="pb-actions">
              <button type="button" className="nr-button" onClick={() => setOpen(false)}>
                {t(newer ? 'newer.look' : 'back')}
              </button>
              <button type="submit" className="nr-button nr-primary" disabled={isBusy}>
                {newer ? t(at ? 'newer.later' : 'newer.now') : at ? t('later') : t(kind === null ? 'now' : `nowAs.${kind}`)}
              </button>
            </div>
          </form>
        </Dialog>
      )}
    </>
  )
}

function named(kind: KindChoice | null, words: string): PublishChoice {
  return kind === null || kind === 'none' ? {} : { change: kind, words: kind === 'typo' ? '' : words }
}

function submitByKey(event: KeyboardEvent<HTMLFormElement>) {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit()
}
