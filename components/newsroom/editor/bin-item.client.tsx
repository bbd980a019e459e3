'use client'
// Off the desk, from the menu of the writing page.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'

export type BinAction = (state: { message?: string }) => Promise<{ message?: string }>

export function BinItem({ action }: { action: BinAction }) {
  const t = useTranslations('editor')
  const [state, throwAway, isThrowing] = useActionState(action, {})
  return (
    <form action={throwAway}>
      <button type="submit" className="ed-danger" disabled={isThrowing}>
        {t('action.bin')}
      </button>
      {state.message && (
        <p role="alert" className="nr-error">
          {state.message}
        </p>
      )}
    </form>
  )
}
