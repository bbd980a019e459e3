// The moderators' desk in the description of the API (OpenAPI 3.1). What is sent is described by the schemas that judge it.
import { QueueAsked } from '@/domain/moderation/queue/asked'
import { DecideComments, NoteOnComment } from '@/domain/moderation/schema'
import { inPath, instant, json, nullable, problem, sent, some, TURNED_AWAY, UNREADABLE, uuid } from './moderation-parts'
import { RECORD_PATHS } from './moderation-records'

const status = { enum: ['pending', 'approved', 'rejected', 'spam'] }
const count = { type: 'integer', minimum: 0, maximum: 100 }

/** `edited`: by its author, so nobody has decided. Null: nothing was faster, and what was asked for cannot be done. */
const change = { enum: ['decided', 'undone', 'edited', null] }
const CURRENT = some({ status, version: { type: 'integer' }, change, who: { type: 'string' }, at: instant })

/** One of these for each comment, in the order they were sent in. */
const OUTCOME = {
  oneOf: [
    some({ commentId: uuid, outcome: { const: 'applied' }, status, version: { type: 'integer' } }),
    some({ commentId: uuid, outcome: { const: 'conflict' }, current: CURRENT }),
    some({ commentId: uuid, outcome: { enum: ['not_found', 'forbidden'] } }),
  ],
}

const PATH = '/api/moderation'

export const MODERATION_PATHS = {
  ...RECORD_PATHS,
  [`${PATH}/comments`]: {
    get: {
      operationId: 'listQueue',
      summary: 'A page of a queue: what waits oldest first, what was decided newest first.',
      parameters: Object.entries(sent(QueueAsked).properties ?? {}).map(([name, schema]) => ({ name, in: 'query', schema })),
      responses: {
        200: {
          description: 'Each comment with its story, its parent, its author’s past, what the screening found, reports, notes.',
          content: json(
            some({
              items: { type: 'array', items: some({ id: uuid, status, version: { type: 'integer' } }) },
              next: nullable({ type: 'string' }),
            }),
          ),
        },
        ...TURNED_AWAY,
        422: problem('An unknown parameter, or one that cannot be meant.'),
      },
    },
  },
  [`${PATH}/counts`]: {
    get: {
      operationId: 'countQueues',
      summary: 'How much waits, up to a hundred of each.',
      responses: { 200: { description: 'Counts.', content: json(some({ pending: count, reported: count, spam: count })) }, ...TURNED_AWAY },
    },
  },
  [`${PATH}/decisions`]: {
    post: {
      operationId: 'decideComments',
      summary: 'Decides about up to a hundred comments. What was changed meanwhile keeps nothing from the others.',
      requestBody: { required: true, content: json(sent(DecideComments)) },
      responses: {
        200: {
          description: 'An outcome for each. `batchId` takes everything back until `undoUntil`; both are null when nothing was changed.',
          content: json(some({ batchId: nullable(uuid), undoUntil: nullable(instant), results: { type: 'array', items: OUTCOME } })),
        },
        ...UNREADABLE,
        ...TURNED_AWAY,
        422: problem(
          'A version, an expected status or a reason is missing; the reason `other` has no explanation (`explanationRequired`); or there are too many.',
        ),
      },
    },
  },
  [`${PATH}/decisions/{batchId}/undo`]: {
    post: {
      operationId: 'undoDecisions',
      summary: 'Takes a batch back within ten seconds, by whoever decided.',
      parameters: [inPath('batchId')],
      responses: {
        200: {
          description: 'Everything is as it was; versions have grown.',
          content: json(some({ undone: { type: 'array', items: some({ commentId: uuid, status, version: { type: 'integer' } }) } })),
        },
        ...TURNED_AWAY,
        404: problem('No such batch of one’s own.'),
        409: problem('Somebody has changed one of the comments since; `current` says how it stands.'),
        410: problem('Ten seconds have passed (`undoExpired`), or it was taken back already (`undoneBefore`).'),
      },
    },
  },
  [`${PATH}/comments/{commentId}/notes`]: {
    post: {
      operationId: 'noteOnComment',
      summary: 'A note for colleagues.',
      parameters: [inPath('commentId')],
      requestBody: { required: true, content: json(sent(NoteOnComment.pick({ text: true }))) },
      responses: {
        200: { description: 'Kept.', content: json(some({ id: uuid })) },
        ...UNREADABLE,
        ...TURNED_AWAY,
        404: problem('No such comment.'),
        422: problem('The note is empty or too long.'),
      },
    },
  },
  [`${PATH}/claims/{commentId}`]: {
    put: {
      operationId: 'claimComment',
      summary: 'Takes a comment for two minutes, or for two more.',
      parameters: [inPath('commentId')],
      responses: {
        200: { description: 'It is taken.', content: json(some({ until: instant })) },
        ...TURNED_AWAY,
        404: problem('No such comment.'),
        409: problem('Somebody else has it; `current` says who and until when.'),
      },
    },
    delete: {
      operationId: 'releaseComment',
      summary: 'Lets it go.',
      parameters: [inPath('commentId')],
      responses: {
        200: { description: 'It is free. `released`: it was one’s own.', content: json(some({ released: { type: 'boolean' } })) },
        ...TURNED_AWAY,
        404: problem('No such comment.'),
        409: problem('Somebody else has it; `current` says who and until when.'),
      },
    },
  },
  [`${PATH}/stream`]: {
    get: {
      operationId: 'followDesk',
      summary:
        'Server-sent events `desk`: comments that stand otherwise, and what arrived. At most four a second. `reset`: what was missed is not known; read the queue again.',
      parameters: [{ name: 'Last-Event-ID', in: 'header', schema: { type: 'string' } }],
      responses: {
        200: { description: 'A line that stays open.', content: { 'text/event-stream': { schema: { type: 'string' } } } },
        ...TURNED_AWAY,
      },
    },
  },
}
