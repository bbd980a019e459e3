// Where a code is typed: telephones offer it, and show digits first.
import { TextField } from '../people/text-field'

type Props = { label: string; hint?: string; error?: string; isDigits?: boolean; isFromTelephone?: boolean }

export function CodeField({ label, hint, error, isDigits = false, isFromTelephone = isDigits }: Props) {
  return (
    <TextField
      label={label}
      hint={hint}
      error={error}
      name="code"
      required
      maxLength={64}
      inputMode={isDigits ? 'numeric' : undefined}
      autoComplete={isFromTelephone ? 'one-time-code' : 'off'}
      autoCapitalize="none"
      spellCheck={false}
    />
  )
}
