// The whole description, joined from its parts. A part is a `Paths` in a file of its own beside this one.
import { env } from '@/lib/env'
import { commentPaths } from './comments'
import { jsonSchema, type Paths, Problem } from './describing'
import { MODERATION_PATHS } from './moderation'

export const PARTS: readonly Paths[] = [commentPaths, MODERATION_PATHS]

export function openApiDocument() {
  return {
    openapi: '3.1.0',
    info: { title: 'Visnyk', version: '1', description: 'Times are in UTC. Every failure is a problem (RFC 9457) with a stable code.' },
    servers: [{ url: env().SITE_URL }],
    paths: Object.assign({}, ...PARTS) as Paths,
    components: { schemas: { Problem: jsonSchema(Problem) } },
  }
}
