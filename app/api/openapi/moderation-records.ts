// What is kept of moderation, in the description of the API: numbers, decisions, bans, lists of words.
import { WORD_EFFECTS } from '@/domain/comments/words/schema'
import { BAN_KINDS } from '@/domain/moderation/bans/ban-value'
import { MakeBan } from '@/domain/moderation/bans/schema'
import { DecisionsAsked } from '@/domain/moderation/numbers/decisions'
import { RANGES } from '@/domain/moderation/numbers/schema'
import { inPath, instant, json, nullable, problem, sent, some, TURNED_AWAY, UNREADABLE, uuid } from './moderation-parts'

const PATH = '/api/moderation'

const seconds = nullable({ type: 'number' })
const number = { type: 'integer', minimum: 0 }
const text = { type: 'string' }
const list = (properties: object) => ({ type: 'array', items: some(properties) })
const spread = some({ count: number, median: seconds, p90: seconds })
const inQuery = (name: string, schema: object) => ({ name, in: 'query', schema })
const cursor = inQuery('cursor', { type: 'string', maxLength: 100 })
const UNASKABLE = { 400: problem('An unknown parameter.'), 422: problem('A parameter that cannot be meant.') }

const STATS = some({
  first: spread,
  backlog: spread,
  decisions: number,
  overturned: number,
  days: list({ day: { type: 'string', format: 'date' }, approved: number, rejected: number, spam: number, median: seconds }),
  people: list({ name: nullable(text), decisions: number, overturned: number, median: seconds }),
  reasons: list({ reason: text, count: number }),
  checks: list({ check: text, held: number, approved: number }),
})

const DECISION = {
  ...{ id: uuid, at: instant, by: nullable(some({ id: uuid, name: text })), action: text, fromStatus: text, toStatus: text },
  ...{
    reason: nullable(text),
    explanation: text,
    note: text,
    heldBecause: nullable(text),
    waitedSince: nullable(instant),
    undoneAt: nullable(instant),
  },
  ...{ overturnedAt: nullable(instant), batchId: uuid, commentId: uuid, version: number, articleId: uuid },
}

const BAN = {
  ...{ id: uuid, kind: { enum: BAN_KINDS }, value: text, called: text, reason: text, note: text, at: instant },
  ...{ expiresAt: nullable(instant), liftedAt: nullable(instant), isOver: { type: 'boolean' }, isErased: { type: 'boolean' } },
}

export const RECORD_PATHS = {
  [`${PATH}/stats`]: {
    get: {
      operationId: 'findModerationStats',
      summary: 'How long people wait, who decides, why, and which checks hold in vain. Times are seconds; null: nothing to measure.',
      parameters: [inQuery('days', { enum: RANGES, default: RANGES[0] })],
      responses: { 200: { description: 'The numbers.', content: json(STATS) }, ...TURNED_AWAY, ...UNASKABLE },
    },
  },
  [`${PATH}/audit`]: {
    get: {
      operationId: 'listDecisions',
      summary: 'Every decision, newest first; those that were undone or overturned say so.',
      parameters: Object.entries(sent(DecisionsAsked).properties ?? {}).map(([name, schema]) => inQuery(name, schema as object)),
      responses: {
        200: { description: 'A page.', content: json(some({ decisions: list(DECISION), next: nullable(text) })) },
        ...TURNED_AWAY,
        ...UNASKABLE,
      },
    },
  },
  [`${PATH}/bans`]: {
    get: {
      operationId: 'listBans',
      summary: 'Bans that stand, or those that are over, newest first.',
      parameters: [inQuery('over', { enum: ['0', '1'], default: '0' }), cursor],
      responses: {
        200: { description: 'A page.', content: json(some({ bans: list(BAN), next: nullable(text) })) },
        ...TURNED_AWAY,
        ...UNASKABLE,
      },
    },
    post: {
      operationId: 'makeBan',
      summary: 'Bans a person, an e-mail, a domain or a network: by its value, or whoever sent the comment that is named.',
      requestBody: { required: true, content: json(sent(MakeBan)) },
      responses: {
        200: {
          description: 'It stands. `batchId` takes it back within ten seconds, with every comment it rejected.',
          content: json(some({ banId: uuid, batchId: uuid, expiresAt: nullable(instant), rejected: { type: 'array', items: uuid } })),
        },
        ...UNREADABLE,
        ...TURNED_AWAY,
        404: problem('No such comment, or nothing is known of its sender any more.'),
        409: problem('Such a ban stands already.'),
        422: problem('The value is of another kind, or a field is wrong.'),
      },
    },
  },
  [`${PATH}/bans/{banId}`]: {
    delete: {
      operationId: 'liftBan',
      summary: 'Lifts a ban.',
      parameters: [inPath('banId')],
      responses: {
        200: {
          description: 'It is lifted; `batchId` lets it stand again within ten seconds.',
          content: json(some({ banId: uuid, batchId: uuid })),
        },
        ...TURNED_AWAY,
        404: problem('No such ban.'),
        409: problem('It is over already.'),
      },
    },
  },
  [`${PATH}/words`]: {
    get: {
      operationId: 'listWords',
      summary: 'Every line of one list of words, a line each.',
      parameters: [{ ...inQuery('effect', { enum: WORD_EFFECTS }), required: true }],
      responses: {
        200: { description: 'A file.', content: { 'text/plain': { schema: text } } },
        ...TURNED_AWAY,
        400: problem('No such list.'),
      },
    },
  },
  [`${PATH}/numbers`]: {
    post: {
      operationId: 'exportDecisions',
      summary: 'Decisions of the last days as a table. Asked by a form: who takes them away is recorded.',
      requestBody: {
        required: true,
        content: { 'application/x-www-form-urlencoded': { schema: some({ days: { enum: RANGES } }) } },
      },
      responses: {
        200: { description: 'A file.', content: { 'text/csv': { schema: text } } },
        ...TURNED_AWAY,
        422: problem('Not a number of days that is counted.'),
      },
    },
  },
}
