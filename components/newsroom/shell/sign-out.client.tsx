'use client'
// Signing out: what this browser kept of saved texts goes with the session, unsaved words stay and are told at the door.
import { type FormEvent, useRef } from 'react'
import { useTranslations } from 'use-intl/react'

type Props = { personId: string; action: (form: FormData) => Promise<void> }

export function SignOut({ personId, action }: Props) {
  const t = useTranslations('newsroom')
  const left = useRef<HTMLInputElement>(null)
  const isCleared = useRef(false)

  async function clear(event: FormEvent<HTMLFormElement>) {
    if (isCleared.current) return
    event.preventDefault()
    const form = event.currentTarget
    // Only who signs out needs the program that knows the copies.
    const { clearCopies } = await import('../editor/words/browser-copy')
    const count = await clearCopies(personId)
    if (left.current) left.current.value = String(count)
    isCleared.current = true
    form.requestSubmit()
  }

  return (
    <form action={action} onSubmit={clear}>
      <input ref={left} type="hidden" name="left" defaultValue="0" />
      <button type="submit" className="nr-link">
        {t('signOut')}
      </button>
    </form>
  )
}
