// What may be said about an old address: what it was, and where it leads or that the thing is gone.
import { z } from 'zod'
import { readOldPath, readTarget } from './spelling'

export const REDIRECT_STATUSES = [301, 308, 410] as const
export const MOST_IMPORTED = 10_000
export const MAX_ADDRESS = 2_000

/** A path, or a whole address of which the path counts. Comes out in the one way it is kept. */
const From = z
  .string()
  .trim()
  .max(MAX_ADDRESS)
  .transform((typed, context) => {
    if (typed === '') return refuse(context, 'required')
    return readOldPath(typed) ?? refuse(context, 'noPath')
  })

/** A path of ours, or a whole address elsewhere; empty for what is gone. */
const To = z
  .string()
  .trim()
  .max(MAX_ADDRESS)
  .transform((typed, context) => (typed === '' ? '' : (readTarget(typed) ?? refuse(context, 'noPath'))))

/** As a number, or as a table says it. */
const Status = z
  .union([z.string().trim(), z.number()])
  .transform((said, context) => REDIRECT_STATUSES.find((one) => String(one) === String(said)) ?? refuse(context, 'redirectStatus'))

function refuse(context: z.RefinementCtx, code: string): never {
  context.addIssue({ code: 'custom', params: { code } })
  return z.NEVER
}

export const AddRedirect = z
  .strictObject({ from: From, to: To.default(''), status: Status })
  .refine(({ to, status }) => status === 410 || to !== '', { path: ['to'], params: { code: 'required' } })
  .refine(({ to, status }) => status !== 410 || to === '', { path: ['to'], params: { code: 'notAllowed' } })

export type WantedRedirect = z.output<typeof AddRedirect>

export const RemoveRedirect = z.strictObject({ redirectId: z.uuid() })
export const ImportRedirects = z.strictObject({ redirects: z.array(AddRedirect).min(1).max(MOST_IMPORTED) })
