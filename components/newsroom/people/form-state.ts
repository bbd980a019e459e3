// What a form of the newsroom learns from its server action.
export type FormState = { ok?: true; message?: string; errors?: Record<string, string>; values?: Record<string, string> }
export type FormAction<State extends FormState = FormState> = (state: State, form: FormData) => Promise<State>

/** `did` is the order that succeeded; `letters`: where its letter can be read while no post takes it away. */
export type PersonState = FormState & {
  did?: 'invite' | 'save' | 'remind' | 'revoke' | 'closeSessions' | 'resetFactor' | 'switchOff' | 'switchOn'
  letters?: string
  name?: string
}
