// How much a request may bring: refused before anything reads it, and answered so that the sender hears why.
import type { IncomingMessage } from 'node:http'

const COMMENT_BYTES = 64 * 1024
/** A photograph of 20 MB with the form around it. */
const UPLOAD_BYTES = 21 * 1024 * 1024
/** A refused body is read to its end up to this, because browsers hear an answer only after they have sent all. */
const DRAINED_BYTES = 64 * 1024 * 1024

/** Null when the body is welcome. A body that does not say its length cannot be bounded before it is read. */
export function refuseBody(request: IncomingMessage): 411 | 413 | null {
  if (request.headers['transfer-encoding'] !== undefined) return 411
  const length = Number(request.headers['content-length'] ?? 0)
  const most = request.url?.startsWith('/api/comments') ? COMMENT_BYTES : UPLOAD_BYTES
  return length > most ? 413 : null
}

export async function drain(request: IncomingMessage): Promise<void> {
  if (Number(request.headers['content-length'] ?? Number.POSITIVE_INFINITY) > DRAINED_BYTES) return
  await new Promise<void>((resolve) => {
    request.once('end', resolve).once('close', resolve).once('error', resolve)
    request.resume()
  })
}
