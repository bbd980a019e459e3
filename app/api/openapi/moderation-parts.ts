// Pieces of which the desk's addresses are described.
import { z } from 'zod'

export const sent = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
export const json = (schema: object) => ({ 'application/json': { schema } })
export const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
})
export const inPath = (name: string) => ({ name, in: 'path', required: true, schema: { type: 'string', format: 'uuid' } })

export const TURNED_AWAY = {
  401: problem('Nobody is signed in.'),
  403: problem('Whoever is signed in may not moderate, or another site asks.'),
}
export const UNREADABLE = {
  400: problem('The body is no JSON object.'),
  413: problem('The body is too large.'),
  415: problem('The body is no JSON.'),
}

export const instant = { type: 'string', format: 'date-time' }
export const uuid = { type: 'string', format: 'uuid' }
export const some = (properties: object) => ({ type: 'object', required: Object.keys(properties), properties })
export const nullable = (schema: object) => ({ oneOf: [schema, { type: 'null' }] })
