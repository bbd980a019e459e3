// One save over HTTP, and every way it can end.
import type { NewerDraft, SavedDraft } from '@/domain/articles/draft-content'
import type { Answer, Sending } from './draft-view'

/** A browser lets at most this much leave with a page that is being closed. */
const MAX_KEEPALIVE_BYTES = 60_000

type ProblemBody = { title?: string; code?: string; errors?: { field: string; message: string }[]; current?: NewerDraft }

export function draftSender(articleId: string): (sending: Sending) => Promise<Answer> {
  return async ({ content, version, kind }) => {
    const body = JSON.stringify({ ...content, version, kind })
    try {
      const response = await fetch(`/api/articles/${articleId}`, {
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body,
        keepalive: body.length * 2 < MAX_KEEPALIVE_BYTES,
      })
      if (response.ok) return { ok: true, saved: (await response.json()) as SavedDraft }
      return failure(response.status, (await response.json().catch(() => ({}))) as ProblemBody)
    } catch {
      return { ok: false, problem: 'offline', message: '' }
    }
  }
}

function failure(status: number, { title = '', current, errors = [] }: ProblemBody): Answer {
  if (status === 409 && current) return { ok: false, problem: 'conflict', message: title, current }
  const byField = Object.fromEntries(errors.map((error) => [error.field, error.message]))
  if (status === 401) return { ok: false, problem: 'signedOut', message: title }
  if (status === 422 || status === 413) return { ok: false, problem: 'invalid', message: title, errors: byField }
  if (status === 403 || status === 404) return { ok: false, problem: 'gone', message: title }
  return { ok: false, problem: 'failed', message: title }
}
