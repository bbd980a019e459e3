// What an editor decides in the publishing dialog, and how orders are answered.
import type { ChangeKind } from '@/domain/articles/change-kind'
import type { Minute } from './minute-field'

/** Without `at` it is done now. `reason`: why it goes out though the check before publishing found what must be mended. */
export type PublishChoice = { change?: ChangeKind; words?: string; at?: Minute; reason?: string }

/** `isStopped`: only what the check found is against it. */
export type Answered = { ok?: true; message?: string; errors?: { [field: string]: string }; isStopped?: boolean }

/** Findings about the answer itself, and not about the story: they are said in the dialog. */
export function isAboutChoice({ errors = {} }: Answered): boolean {
  return ['change', 'words', 'wallTime'].some((field) => field in errors)
}
