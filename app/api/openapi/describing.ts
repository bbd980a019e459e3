// How an address of ours is described for programs (OpenAPI 3.1): made from the schemas the handlers themselves read and answer by.
import { z } from 'zod'

type Json = Record<string, unknown>
export type Operation = {
  operationId: string
  summary: string
  parameters?: Json[]
  requestBody?: Json
  responses: Record<string, Json>
}
export type Paths = Record<string, Partial<Record<'get' | 'post' | 'put' | 'patch' | 'delete', Operation>>>

export function jsonSchema(schema: z.ZodType, io: 'input' | 'output' = 'output'): Json {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as Json
  return rest
}

/** Every key of the schema that reads the query is a parameter. */
export function inQuery(schema: z.ZodObject): Json[] {
  return Object.entries(schema.shape).map(([name, one]) => {
    const field = one as z.ZodType
    const { description, ...rest } = jsonSchema(field, 'input')
    return { name, in: 'query', required: !field.safeParse(undefined).success, description, schema: rest }
  })
}

export function inPath(name: string, schema: Json = { type: 'string', format: 'uuid' }): Json {
  return { name, in: 'path', required: true, schema }
}

export function inHeader(name: string, description: string, isRequired = false): Json {
  return { name, in: 'header', required: isRequired, description, schema: { type: 'string' } }
}

export function body(schema: z.ZodType): Json {
  const content = { schema: jsonSchema(schema, 'input') }
  return { required: true, content: { 'application/json': content, 'application/x-www-form-urlencoded': content } }
}

export function answer(description: string, schema?: z.ZodType): Json {
  return schema ? { description, content: { 'application/json': { schema: jsonSchema(schema) } } } : { description }
}

export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    /** Stable: programs may go by it. */
    code: z.string(),
    errors: z
      .array(
        z.object({
          pointer: z.string(),
          field: z.string(),
          code: z.string(),
          message: z.string(),
          params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
        }),
      )
      .optional(),
    current: z.unknown().optional(),
  })
  .describe('RFC 9457')

const PROBLEMS: Record<number, string> = {
  400: 'Not understood, or a parameter nobody has heard of.',
  403: 'Not permitted: closed, too late, or from another site.',
  404: 'There is no such thing for readers.',
  409: 'Not now: said before, or the same request is under way.',
  410: 'Its author has taken it back.',
  412: 'It has changed since the version named.',
  413: 'Too large.',
  415: 'Neither JSON nor a form.',
  422: 'A field is wrong; each is named.',
  428: 'The version must be named in If-Match.',
  429: 'Too many; Retry-After says when to come again.',
  503: 'No time just now; Retry-After says when to come again. Nothing was kept.',
}

export function problems(...statuses: number[]): Record<string, Json> {
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } }
  return Object.fromEntries(statuses.map((status) => [status, { description: PROBLEMS[status] ?? 'It failed.', content }]))
}
