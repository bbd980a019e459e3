// What an order answers. Four expected failures are returned and never thrown; everything else is a bug.
import type { z } from 'zod'

/** `field` is a dotted path (`sectionId`, `body.blocks.3.text`, `` for the whole); `code` is a key of `errors` in the messages. */
export type FieldError = { field: string; code: FieldErrorCode; params?: Record<string, string | number> }

export type FieldErrorCode =
  | 'required'
  | 'explanationRequired'
  | 'tooLong'
  | 'tooShort'
  | 'tooMany'
  | 'tooBig'
  | 'tooSmall'
  | 'notText'
  | 'turnsAround'
  | 'notAddress'
  | 'notEmail'
  | 'notAllowed'
  | 'unknownReference'
  | 'parentGone'
  | 'taken'
  | 'reserved'
  | 'hasAddress'
  | 'noSuchMinute'
  | 'storyWithdrawn'
  | 'storyElsewhere'
  | 'noPath'
  | 'loop'
  | 'redirectStatus'
  | 'wrongLine'
  | 'invalid'

export type Success<T> = { ok: true; value: T }
export type Invalid = { ok: false; kind: 'invalid'; errors: FieldError[] }
export type Missing = { ok: false; kind: 'missing' }
export type Forbidden = { ok: false; kind: 'forbidden' }
/** `reason` is a key of `refusals` in the messages; `params` fill it; `current` lets a screen show what won. */
export type Refused = { ok: false; kind: 'refused'; reason: string; params?: Record<string, string | number>; current?: unknown }
export type Failure = Invalid | Missing | Forbidden | Refused
export type Outcome<T> = Success<T> | Failure

export const missing: Missing = { ok: false, kind: 'missing' }
export const forbidden: Forbidden = { ok: false, kind: 'forbidden' }

export function invalid(...errors: FieldError[]): Invalid {
  return { ok: false, kind: 'invalid', errors }
}

export function refused(reason: string, more: Omit<Refused, 'ok' | 'kind' | 'reason'> = {}): Refused {
  return { ok: false, kind: 'refused', reason, ...more }
}

/** HTTP status of a failure, for every edge alike. */
export const STATUS_OF: Record<Failure['kind'], number> = { invalid: 422, missing: 404, forbidden: 403, refused: 409 }

/** Zod's findings in the words of the paper. A schema may set a code itself: `.refine(…, { params: { code: 'taken' } })`, with values for its words beside it. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  return error.issues.map((issue) => ({ field: issue.path.map(String).join('.'), ...codeOf(issue) }))
}

function isNumber(origin: string): boolean {
  return origin === 'number' || origin === 'int' || origin === 'bigint'
}

function codeOf(issue: z.core.$ZodIssue): Pick<FieldError, 'code' | 'params'> {
  switch (issue.code) {
    case 'too_big':
      return {
        code: isNumber(issue.origin) ? 'tooBig' : issue.origin === 'array' ? 'tooMany' : 'tooLong',
        params: { max: Number(issue.maximum) },
      }
    case 'too_small':
      if (isNumber(issue.origin)) return { code: 'tooSmall', params: { min: Number(issue.minimum) } }
      return Number(issue.minimum) <= 1 ? { code: 'required' } : { code: 'tooShort', params: { min: Number(issue.minimum) } }
    case 'invalid_type':
    case 'invalid_value':
    case 'invalid_union':
      return { code: issue.input === undefined || issue.input === null ? 'required' : 'invalid' }
    case 'invalid_format':
      if (issue.format === 'email') return { code: 'notEmail' }
      return { code: issue.format === 'url' || issue.format === 'regex' ? 'notAddress' : 'invalid' }
    case 'custom': {
      const { code = 'invalid', ...params } = (issue.params ?? {}) as { code?: FieldErrorCode; [key: string]: string | number | undefined }
      return Object.keys(params).length > 0 ? { code, params: params as FieldError['params'] } : { code }
    }
    default:
      return { code: 'invalid' }
  }
}
