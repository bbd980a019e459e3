// How a form of the newsroom ends: the button that saves, and the word that it is saved, which screen readers hear.
type Props = { save: string; saved: string; pending: boolean; ok?: boolean }

export function SaveEnd({ save, saved, pending, ok }: Props) {
  return (
    <>
      <div>
        <button type="submit" className="nr-button nr-primary" disabled={pending}>
          {save}
        </button>
      </div>
      <p role="status" className={ok ? 'nr-notice' : undefined}>
        {ok && saved}
      </p>
    </>
  )
}
