// What the forms of the second factor learn from their server actions.
import type { CreationOptions, RequestOptions } from '@/domain/people/passkeys/verifying'
import type { KeyPicture } from '@/domain/people/second-factor/picture'
import type { FormState } from '../people/form-state'

/** `key`: for the telephone, before the first code. `codes`: recovery codes, shown once. */
export type CodesState = FormState & { key?: { secret: string; address: string; picture: KeyPicture }; codes?: string[] }
export type KeyState = FormState & { options?: CreationOptions }
export type AskState = FormState & { options?: RequestOptions }
