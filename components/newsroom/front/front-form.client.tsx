'use client'
// Places of the front page as lists to choose from: quick on a phone, complete without JavaScript.
import { useActionState } from 'react'
import { useTranslations } from 'use-intl/react'

type State = { ok?: true; message?: string; errors?: Record<string, string> }
type Props = {
  action: (state: State, form: FormData) => Promise<State>
  places: number
  placed: string[]
  choices: { id: string; name: string }[]
}

export function FrontForm({ action, places, placed, choices }: Props) {
  const t = useTranslations('newsroom.front')
  const [state, submit, pending] = useActionState(action, {})
  return (
    <form action={submit} className="nr-form nr-front">
      {Array.from({ length: places }, (_, index) => (
        // A place is its number; nothing else tells it from the next.
        // biome-ignore lint/suspicious/noArrayIndexKey: places never move.
        <label key={index} className="nr-field">
          <span>{index === 0 ? t('first') : t('place', { number: index + 1 })}</span>
          <select name="articleId" defaultValue={placed[index] ?? ''}>
            <option value="">{t('latest')}</option>
            {choices.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className="nr-button nr-primary" disabled={pending}>
        {t('save')}
      </button>
      <p role="status" className={state.ok ? 'nr-notice' : state.message ? 'nr-error' : undefined}>
        {state.ok ? t('saved') : (state.errors?.articleIds ?? state.message)}
      </p>
    </form>
  )
}
