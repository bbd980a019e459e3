// What an editor decides in the publishing dialog, and how orders are answered.
import type { ChangeKind } from '@/domain/articles/change-kind'
import type { Minute } from './minute-field'

/**
 * Without `at` it is done now. `seen`: the version the choice is about, when it was made in a dialog. `reason`: why it goes out though the
 * check before publishing found what must be mended.
 */
export type PublishChoice = { change?: ChangeKind; words?: string; at?: Minute; seen?: number; reason?: string }

/** `isStopped`: only what the check found is against it. `newer`: the text changed while somebody was choosing, into this version. */
export type Answered = { ok?: true; message?: string; errors?: { [field: string]: string }; isStopped?: boolean; newer?: number }

/** Findings about the answer itself, and not about the story: they are said in the dialog. */
export function isAboutChoice({ errors = {} }: Answered): boolean {
  return ['change', 'words', 'wallTime'].some((field) => field in errors)
}

/** The version an order about a text names: the one its giver saw, however often it is given before it passes. */
export function decidedOn(seen?: number): <Named extends { version: number }>(named: Named) => Named {
  let version = seen
  return (named) => {
    version ??= named.version
    return { ...named, version }
  }
}
