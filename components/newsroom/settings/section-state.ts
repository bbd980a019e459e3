// What the form of a section learns from its server action: `did` is the order that succeeded.
import type { FormState } from '../people/form-state'

export type SectionState = FormState & { did?: 'save' | 'up' | 'down' }
