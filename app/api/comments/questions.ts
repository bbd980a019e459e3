// What may be asked of the conversation: every parameter of every address, and an honest no to any other.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { problemResponse } from '@/app/_edges/respond'
import { type Place, parseCursor } from '@/domain/comments/cursor'
import { MOST_COUNTED } from '@/domain/comments/queries'
import { SORTS, type Sort } from '@/domain/comments/schema'
import { fieldErrors, invalid } from '@/domain/outcome'
import { translator } from '@/lib/i18n/translator'
import { failureForProgram } from './answers'
import { languageOf } from './asking'

const MOST_A_PAGE = 50

/** Nothing, or a place in a list of this order as an answer named it. */
export function isCursor(cursor: string | undefined, sort?: Sort): boolean {
  return !cursor || isPlaceIn(sort, parseCursor(cursor))
}

function isPlaceIn(sort: Sort | undefined, place: Place | null): boolean {
  return place !== null && (place.likes !== undefined) === (sort === 'top')
}

const cursor = z.string().max(100).optional().describe('Where to go on, as the answer before said in `next`.')
const limit = z.coerce.number().int().min(1).max(MOST_A_PAGE).optional().describe('How many first comments, or replies, at most.')

export const ListQuestion = z
  .strictObject({
    articleId: z.uuid().describe('The story.'),
    sort: z.enum(SORTS).optional().describe('`newest` when it is not said.'),
    limit,
    cursor,
  })
  .refine(({ sort, cursor }) => isCursor(cursor, sort), { path: ['cursor'] })
export const OneQuestion = z.strictObject({
  context: z.enum(['0', '1']).optional().describe('`1`: with what it answers and its neighbours.'),
})
export const RepliesQuestion = z.strictObject({ limit, cursor }).refine(({ cursor }) => isCursor(cursor), { path: ['cursor'] })
export const CountsQuestion = z.strictObject({
  articleIds: z
    .string()
    .transform((ids) => ids.split(',').filter((id) => id !== ''))
    .pipe(z.array(z.uuid()).min(1).max(MOST_COUNTED))
    .describe(`Stories, at most ${MOST_COUNTED}, with commas between.`),
})
export const NoQuestion = z.strictObject({})

/** The parameters, or the refusal to be sent. A parameter twice is as unknown as one nobody has heard of. */
export function readQuestion<Schema extends z.ZodType>(request: Request, schema: Schema): z.output<Schema> | Response {
  const locale = languageOf(request)
  const { searchParams } = new URL(request.url)
  const asked = schema.safeParse(Object.fromEntries(searchParams), { reportInput: true })
  const names = [...searchParams.keys()]
  const unknown = asked.success ? [] : asked.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : []))
  const twice = names.filter((name, place) => names.indexOf(name) !== place)
  const [stranger] = [...unknown, ...twice]
  if (stranger !== undefined) {
    const title = translator(locale, 'errors')('failures.unknownParameter', { name: stranger.slice(0, 60) })
    return problemResponse({ type: 'about:blank', title, status: 400, code: 'unknownParameter' })
  }
  return asked.success ? asked.data : failureForProgram(invalid(...fieldErrors(asked.error)), locale)
}

/** Public words: a cache may hold them and asks each time whether they are still so. */
export function publicAnswer(request: Request, value: object, headers: Record<string, string> = {}): Response {
  const body = JSON.stringify(value)
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
  const all = { 'cache-control': 'public, no-cache', etag, ...headers }
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  if (known.includes(etag)) return new Response(null, { status: 304, headers: all })
  return new Response(body, { headers: { 'content-type': 'application/json', ...all } })
}
