// What a form of the newsroom learns from its server action.
export type FormState = { ok?: true; message?: string; errors?: Record<string, string>; values?: Record<string, string> }
export type FormAction<State extends FormState = FormState> = (state: State, form: FormData) => Promise<State>

/** `did` is the order that succeeded; `address` the one-time address to hand over. */
export type PersonState = FormState & {
  did?: 'save' | 'remind' | 'closeSessions' | 'switchOff' | 'switchOn'
  address?: string
  name?: string
}
