// Asks for a table as a file. By a form and not by a link, because asking is recorded.
type Props = {
  action: string
  fields: Record<string, string | number | undefined>
  words: { button: string; hint: string }
  className?: string
}

export function ExportForm({ action, fields, words, className = 'nr-order' }: Props) {
  return (
    <form method="post" action={action} className={className}>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button type="submit" className="nr-button" aria-describedby="export-hint">
        {words.button}
      </button>
      <span id="export-hint" className="nr-quiet">
        {words.hint}
      </span>
    </form>
  )
}
