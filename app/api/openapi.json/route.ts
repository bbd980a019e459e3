// What programs may ask of the paper, in the language tools read (OpenAPI 3.1).
import { openApiDocument } from '@/app/api/openapi/document'

export function GET(): Response {
  return Response.json(openApiDocument(), { headers: { 'cache-control': 'public, no-cache', 'access-control-allow-origin': '*' } })
}
