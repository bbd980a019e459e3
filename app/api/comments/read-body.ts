// Reads what was sent to a comments address: JSON or a form, small, in proper UTF-8, or an honest refusal.
export const MAX_BYTES = 64 * 1024

export type Sent = { kind: 'json' | 'form'; fields: unknown; bytes: Uint8Array }
export type Unreadable = { status: 400 | 413 | 415; code: 'notUnderstood' | 'tooLarge' | 'wrongType' }

/** A form's fields are texts, the first of each name; what JSON holds is for the schema to judge. */
export async function readBody(request: Request): Promise<Sent | Unreadable> {
  const [type = ''] = (request.headers.get('content-type') ?? '').toLowerCase().split(';')
  const kind = KINDS[type.trim()]
  if (!kind) return { status: 415, code: 'wrongType' }
  const bytes = await readAtMost(request, MAX_BYTES)
  if (!bytes) return { status: 413, code: 'tooLarge' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (kind === 'json') return { kind, fields: JSON.parse(text), bytes }
    const fields = kind === 'urlencoded' ? urlencodedFields(text) : await multipartFields(request, bytes)
    return { kind: 'form', fields, bytes }
  } catch {
    return { status: 400, code: 'notUnderstood' }
  }
}

const KINDS: Record<string, 'json' | 'urlencoded' | 'multipart' | undefined> = {
  'application/json': 'json',
  'application/x-www-form-urlencoded': 'urlencoded',
  'multipart/form-data': 'multipart',
}

/** Null when there is more; the length a sender claims is believed only when it is too much. */
async function readAtMost(request: Request, max: number): Promise<Uint8Array<ArrayBuffer> | null> {
  if (Number(request.headers.get('content-length') ?? 0) > max) return null
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = request.body?.getReader()
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length
    if (length > max) {
      await reader?.cancel()
      return null
    }
    chunks.push(part.value)
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** Not URLSearchParams, which puts U+FFFD where bytes are no text and says nothing. */
function urlencodedFields(text: string): Record<string, string> {
  const pairs = text.split('&').filter((pair) => pair !== '')
  return firstOfEach(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      const [name, value] = at === -1 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
      return [decode(name), decode(value)] as const
    }),
  )
}

function decode(text: string): string {
  return decodeURIComponent(text.replaceAll('+', ' '))
}

async function multipartFields(request: Request, bytes: Uint8Array<ArrayBuffer>): Promise<Record<string, string>> {
  const type = request.headers.get('content-type') ?? ''
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  return firstOfEach([...form].map(([name, value]) => [name, typeof value === 'string' ? value : ''] as const))
}

function firstOfEach(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries([...pairs].reverse())
}
