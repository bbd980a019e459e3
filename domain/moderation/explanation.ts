// What a moderator tells the author of a rejected comment, in their own words: one sentence of plain text. The rule «other» says nothing
// by itself and cannot do without it; any other rule may have it. Browsers know it too: nothing here may need the server.
import { z } from 'zod'
import { printable } from '../articles/printable'
import type { REJECTION_REASONS } from '../comments/schema'
import type { FieldError } from '../outcome'

export const MIN_EXPLANATION = 10
export const MAX_EXPLANATION = 300

/** What hides words from whoever reads them, or turns their order round. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]/g
/** A no-break space stays itself. */
const SPACES = /[ \t\r\n\f\u2028\u2029]+/g

/** One line: a letter has it between paragraphs of its own. */
function asOneLine(text: string): string {
  return printable(text).replace(INVISIBLE, '').replace(SPACES, ' ').trim()
}

/** Whether it is long enough depends on what it explains: see `explanationProblem`. */
export const Explanation = z
  .string()
  .overwrite(asOneLine)
  .max(MAX_EXPLANATION)
  .describe(`For the author, in plain words: ${MIN_EXPLANATION} characters at least. The reason \`other\` cannot do without it.`)

type Reason = (typeof REJECTION_REASONS)[number] | null
type Problem = Pick<FieldError, 'code' | 'params'>

/** Null when a comment may be rejected so. Counted in characters, as the database counts them. */
export function explanationProblem(reason: Reason, typed: string): Problem | null {
  const explanation = asOneLine(typed)
  if (reason !== 'other' && explanation === '') return null
  if (!/[\p{L}\p{N}]/u.test(explanation)) return { code: 'explanationRequired' }
  return [...explanation].length < MIN_EXPLANATION ? { code: 'tooShort', params: { min: MIN_EXPLANATION } } : null
}

type Rejection = { reason: Reason; explanation: string }

/** For schemas: what is wrong is said of the field in which it was typed. */
export function tellProblem(ctx: z.core.$RefinementCtx, { reason, explanation }: Rejection, field = 'explanation'): void {
  const problem = explanationProblem(reason, explanation)
  if (problem) ctx.addIssue({ code: 'custom', path: [field], params: { code: problem.code, ...problem.params }, input: explanation })
}
