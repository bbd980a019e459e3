// Several answers to one question, each on a line of its own.
import type { ComponentProps } from 'react'
import { LongField } from './long-field'

export function LinesField(props: Omit<ComponentProps<typeof LongField>, 'rows' | 'spellCheck'>) {
  return <LongField rows={3} spellCheck={false} {...props} />
}
