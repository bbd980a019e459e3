// What a move of a draft answers, and the form action that gives one.

export type MoveState = {
  ok?: true
  message?: string
  errors?: Record<string, string>
  moved?: { articleId: string; to: string; from: string }
}
export type MoveAction = (state: MoveState, form: FormData) => Promise<MoveState>
