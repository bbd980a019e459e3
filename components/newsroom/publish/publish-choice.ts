// What an editor decides in the publishing dialog, and how orders are answered.
import type { ChangeKind } from '@/domain/articles/change-kind'
import type { Minute } from './minute-field'

/** Without `at` it is done now. */
export type PublishChoice = { change?: ChangeKind; words?: string; at?: Minute }

export type Answered = { ok?: true; message?: string; errors?: { [field: string]: string } }

/** Findings about the answer itself, and not about the story: they are said in the dialog. */
export function isAboutChoice({ errors = {} }: Answered): boolean {
  return ['change', 'words', 'wallTime'].some((field) => field in errors)
}
