// The conversation's addresses as programs are told of them.
import { z } from 'zod'
import { CountsQuestion, ListQuestion, OneQuestion, RepliesQuestion } from '@/app/api/comments/questions'
import { CLOSED_BY } from '@/domain/comments/rules/schema'
import { MAX_NOTE, MAX_TEXT, PostComment, REJECTION_REASONS, SORTS } from '@/domain/comments/schema'
import { LOCALES } from '@/lib/i18n/locale'
import { answer, body, inHeader, inPath, inQuery, type Paths, problems } from './describing'

const time = z.iso.datetime()
const cursor = z.string().nullable().describe('Cursor of the next page; null on the last.')

/** What the public sees of a comment: nothing of its sender. */
export const Comment = z.strictObject({
  id: z.uuid(),
  articleId: z.uuid(),
  rootId: z.uuid().nullable(),
  parentId: z.uuid().nullable(),
  parentName: z.string().nullable(),
  name: z.string(),
  website: z.string(),
  text: z.string(),
  at: time,
  editedAt: time.nullable(),
  depth: z.int().min(0).max(4),
  likes: z.int().min(0),
  isStaff: z.boolean(),
  isPicked: z.boolean(),
  isRemoved: z.boolean().describe('Only its place is left, because others answered.'),
  threadCount: z.int().min(0),
  get replies() {
    return z.array(Comment)
  },
})

export const List = z.strictObject({
  sort: z.enum(SORTS),
  picks: z.array(Comment),
  comments: z.array(Comment),
  count: z.int().min(0),
  isOpen: z.boolean(),
  closed: z.strictObject({ by: z.enum(CLOSED_BY), reason: z.string(), since: time.nullable(), openDays: z.int().nullable() }).nullable(),
  slowMinutes: z.int().nullable(),
  next: cursor,
})
export const One = z.strictObject({
  comment: Comment,
  article: z.strictObject({ id: z.uuid(), path: z.string(), headline: z.string(), locale: z.enum(LOCALES) }),
  around: z.array(Comment).optional(),
  next: cursor.optional(),
})
export const Replies = z.strictObject({ comment: Comment, replies: z.array(Comment), next: cursor })
export const Counts = z.strictObject({ counts: z.record(z.uuid(), z.int().min(0)) })
export const Held = z.strictObject({
  id: z.uuid(),
  status: z.literal('pending'),
  message: z.string(),
  statusUrl: z.string().describe('Private: whoever has it sees what became of the comment.'),
  link: z.string().describe('The signed part of that address.'),
})
export const Published = z.strictObject({ id: z.uuid(), status: z.literal('approved') })
export const Edited = z.strictObject({ id: z.uuid(), version: z.int(), status: z.enum(['approved', 'pending']) })
export const Reported = z.strictObject({ id: z.uuid() })
export const Status = z.strictObject({
  id: z.uuid(),
  status: z.enum(['pending', 'approved', 'rejected', 'deleted']),
  version: z.int(),
  name: z.string(),
  text: z.string(),
  at: time,
  reason: z.string().nullable(),
  explanation: z.string().describe('Why it was rejected, in a moderator’s own words; empty when there are none.'),
  mayAppeal: z.boolean(),
})

const Words = z.object({
  articleId: z.uuid(),
  parentId: z.uuid().optional(),
  name: z.string(),
  email: z.email(),
  website: z.string().optional(),
  text: z.string().max(MAX_TEXT),
  tellMe: PostComment.shape.tellMe,
  asStaff: z
    .literal(true)
    .optional()
    .describe(
      'Of a colleague who is signed in and gives another’s name or e-mail: said for the paper all the same. Else 409 `speaksAsStaff`.',
    ),
  form: z
    .string()
    .max(100)
    .optional()
    .describe('The hidden field of the form on the story’s page. Without it a moderator reads the comment first.'),
  canWork: z.literal(true).optional().describe('Says that a 409 `workWanted` can be answered.'),
  work: z
    .string()
    .max(4_000)
    .optional()
    .describe('Base64 of `{ challenge, solution: { counter, derivedKey } }` (ALTCHA, PBKDF2), in answer to `workWanted`.'),
})
const Edit = z.object({ text: z.string().min(1).max(MAX_TEXT) })
const Report = z.object({ reason: z.enum(REJECTION_REASONS), note: z.string().max(MAX_NOTE).optional() })
const id = inPath('id')
const kind = inPath('kind', { type: 'string', enum: ['like'] })

export const commentPaths: Paths = {
  '/api/comments': {
    get: {
      operationId: 'listComments',
      summary: 'A page of first comments, each with the newest of its replies.',
      parameters: inQuery(ListQuestion),
      responses: { 200: answer('The page; `Link` names the next.', List), ...problems(400, 404, 422) },
    },
    post: {
      operationId: 'postComment',
      summary:
        'Sends a comment. Who said `canWork` may be answered 409 with the code `workWanted` and a challenge in `current`: solve it, and send the same comment again with `work`.',
      parameters: [inHeader('Idempotency-Key', 'The same key with the same body is done once and answered the same, for a day.')],
      requestBody: body(Words),
      responses: {
        201: answer('It stands; `Location` says where.', Published),
        202: answer('A moderator reads it first.', Held),
        ...problems(400, 403, 404, 409, 413, 415, 422, 429, 503),
      },
    },
  },
  '/api/comments/counts': {
    get: {
      operationId: 'countComments',
      summary: 'How many comments stand under each of up to a hundred stories.',
      parameters: inQuery(CountsQuestion),
      responses: { 200: answer('Numbers by story.', Counts), ...problems(400, 422) },
    },
  },
  '/api/comments/status/{link}': {
    get: {
      operationId: 'findStatus',
      summary: 'What became of a comment, for whoever has its private link.',
      parameters: [inPath('link', { type: 'string' })],
      responses: { 200: answer('How it stands.', Status), ...problems(400, 404) },
    },
  },
  '/api/comments/{id}': {
    get: {
      operationId: 'findComment',
      summary: 'One comment, with its neighbours when they are asked for.',
      parameters: [id, ...inQuery(OneQuestion)],
      responses: { 200: answer('The comment.', One), ...problems(400, 404, 410) },
    },
    patch: {
      operationId: 'editComment',
      summary: 'Its author changes it, within five minutes.',
      parameters: [id, inHeader('If-Match', 'The version that is changed, as `"1"`.', true)],
      requestBody: body(Edit),
      responses: {
        200: answer('The new words stand.', Edited),
        202: answer('A moderator reads them first.', Edited),
        ...problems(400, 403, 404, 409, 412, 413, 415, 422, 428, 429),
      },
    },
    delete: {
      operationId: 'deleteComment',
      summary: 'Its author takes it back; where others answered a gap without words stays.',
      parameters: [id],
      responses: { 204: answer('Gone.'), ...problems(400, 403, 404, 429) },
    },
  },
  '/api/comments/{id}/replies': {
    get: {
      operationId: 'listReplies',
      summary: 'The replies of one thread in the order of its tree.',
      parameters: [id, ...inQuery(RepliesQuestion)],
      responses: { 200: answer('The page; `Link` names the next.', Replies), ...problems(400, 404, 410, 422) },
    },
  },
  '/api/comments/{id}/reports': {
    post: {
      operationId: 'reportComment',
      summary: 'Says that a comment breaks a rule. A second report is answered the same and counted once.',
      parameters: [id],
      requestBody: body(Report),
      responses: { 202: answer('A moderator will read it.', Reported), ...problems(400, 403, 404, 413, 415, 422, 429) },
    },
  },
  '/api/comments/{id}/reactions/{kind}': {
    put: {
      operationId: 'likeComment',
      summary: 'This browser likes the comment. Said twice it counts once. One’s own: 409 `ownComment`.',
      parameters: [id, kind],
      responses: { 204: answer('Liked.'), ...problems(400, 403, 404, 409, 429) },
    },
    delete: {
      operationId: 'unlikeComment',
      summary: 'This browser no longer likes the comment.',
      parameters: [id, kind],
      responses: { 204: answer('Not liked.'), ...problems(400, 403, 404, 429) },
    },
  },
}
