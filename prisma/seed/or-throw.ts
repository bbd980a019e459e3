// Orders that make a new paper may not be refused: if one is, the house contradicts itself.
import type { Outcome } from '@/domain/outcome'

export function orThrow<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value
  throw new Error(`The new paper was refused: ${JSON.stringify(outcome)}`)
}
