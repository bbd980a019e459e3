// Where a code is typed: telephones offer it, and show digits first.
import { TextField } from '../people/text-field'

type Props = { label: string; hint?: string; error?: string; isDigits?: boolean }

export function CodeField({ label, hint, error, isDigits = false }: Props) {
  return (
    <TextField
      label={label}
      hint={hint}
      error={error}
      name="code"
      required
      maxLength={64}
      inputMode={isDigits ? 'numeric' : undefined}
      autoComplete={isDigits ? 'one-time-code' : 'off'}
      autoCapitalize="none"
      spellCheck={false}
    />
  )
}
