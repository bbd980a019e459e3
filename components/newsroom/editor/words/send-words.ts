// Words brought to the newsroom over HTTP: exactly before an order, and whenever no line can be opened. Every way it can end.
import type { Answer, Sending, Sent } from './draft-view'

/** A browser lets at most this much leave with a page that is being closed. */
const MAX_KEEPALIVE_BYTES = 60_000

type ProblemBody = { title?: string; errors?: { field: string; message: string }[] }

export function wordsSender(articleId: string): (sending: Sending) => Promise<Answer> {
  return async (sending) => {
    const body = JSON.stringify(sending)
    try {
      const response = await fetch(`/api/articles/${articleId}/words`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
        keepalive: body.length < MAX_KEEPALIVE_BYTES,
      })
      if (response.ok) return { ok: true, sent: (await response.json()) as Sent }
      return failure(response.status, (await response.json().catch(() => ({}))) as ProblemBody)
    } catch {
      return { ok: false, problem: 'offline', message: '' }
    }
  }
}

function failure(status: number, { title = '', errors = [] }: ProblemBody): Answer {
  const byField = Object.fromEntries(errors.map((error) => [error.field, error.message]))
  if (status === 401) return { ok: false, problem: 'signedOut', message: title }
  if (status === 422 || status === 413) return { ok: false, problem: 'invalid', message: title, errors: byField }
  if (status === 403 || status === 404) return { ok: false, problem: 'gone', message: title }
  return { ok: false, problem: 'failed', message: title }
}
