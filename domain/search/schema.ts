// What a reader may ask of the search, as it stands in an address. What cannot be understood is left out, never an error.
import { z } from 'zod'

export const LONGEST_QUESTION = 200
const day = z.iso.date()

export const Asked = z.object({
  q: z
    .string()
    .transform((q) => q.normalize('NFC').replace(/\s+/gu, ' ').trim().slice(0, LONGEST_QUESTION))
    .catch(''),
  section: z.uuid().optional().catch(undefined),
  author: z.uuid().optional().catch(undefined),
  lang: z.enum(['uk', 'en']).optional().catch(undefined),
  from: day.optional().catch(undefined),
  to: day.optional().catch(undefined),
})

export type Asked = z.output<typeof Asked>

/** Does the last day come before the first? */
export function isBackwards({ from, to }: Pick<Asked, 'from' | 'to'>): boolean {
  return from !== undefined && to !== undefined && from > to
}

export function readAsked(query: URLSearchParams): Asked {
  return Asked.parse(Object.fromEntries([...query].filter(([, value]) => value !== '')))
}
