// Next answers an address that is none of its handlers', and a method they have not, with a bare status: whoever asked is told what is wrong.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { problemJson } from './error-page'
import { preferredLocale } from './sending'

/** To be called before Next writes. Whatever it has a body or a type for stays as it is. */
export function fillEmptyAnswer(request: IncomingMessage, response: ServerResponse): void {
  const end = response.end.bind(response) as (...parts: unknown[]) => ServerResponse
  response.end = ((...parts: unknown[]) => {
    const { statusCode: status, headersSent } = response
    const [chunk] = parts
    const hasBody = (typeof chunk === 'string' || chunk instanceof Uint8Array) && chunk.length > 0
    const isBare = !headersSent && !hasBody && !response.hasHeader('content-type')
    if (!isBare || (status !== 404 && status !== 405)) return end(...parts)
    const { headers, body } = problemJson(status, preferredLocale(request))
    for (let index = 0; index < headers.length; index += 2) response.setHeader(headers[index] ?? '', headers[index + 1] ?? '')
    response.setHeader('Content-Length', String(body.length))
    return end(request.method === 'HEAD' ? undefined : body)
  }) as typeof response.end
}
