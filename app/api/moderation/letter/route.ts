// The press of a button on the page of a letter. No cookie is asked: the token is the permission, it does what it was written for, once,
// and takes that back. A browser is led back to that page, which says in the colleague's language what was done, or why nothing was; a
// program hears a problem.
import { problem } from '@/app/_edges/respond'
import { GUEST } from '@/domain/actor'
import { decideByLetter, undoByLetter } from '@/domain/moderation/letters/commands'
import type { Failure } from '@/domain/outcome'
import { DEFAULT_LOCALE, isLocale, localePath } from '@/lib/i18n/locale'

const STATUS: Record<string, number> = { linkUsed: 410, linkExpired: 410, undoExpired: 410, undoneBefore: 410, commentChanged: 412 }

export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData())
  const typed = (field: string) => String(form.get(field) ?? '')
  const locale = isLocale(typed('locale')) ? (typed('locale') as 'uk' | 'en') : DEFAULT_LOCALE
  const token = typed('token')
  const isUndo = typed('action') === 'undo'
  const outcome = isUndo
    ? await undoByLetter(GUEST, { token })
    : await decideByLetter(GUEST, { token, action: typed('action'), reason: typed('reason'), explanation: typed('explanation') })
  const isBrowser = (request.headers.get('accept') ?? '').includes('text/html')
  if (!outcome.ok && !isBrowser) return problem(outcome, locale, statusOf(outcome))
  const done = outcome.ok ? 'yes' : isUndo ? notUndone(outcome) : ''
  const wrong = outcome.ok ? undefined : wrongExplanation(outcome)
  const said = new URLSearchParams({ token, ...(done ? { done } : {}), ...(wrong ? { wrong, reason: typed('reason') } : {}) })
  const location = localePath(locale, `/moderate?${said}`)
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}

function notUndone(failure: Failure): string {
  const said: Record<string, string> = { changedSince: 'changed', undoneBefore: 'before' }
  return (failure.kind === 'refused' && said[failure.reason]) || 'late'
}

/** The page asks for it once more. Words to an author are no part of an address; too few of them are soon written again. */
function wrongExplanation(failure: Failure): string | undefined {
  return failure.kind === 'invalid' ? failure.errors.find(({ field }) => field === 'explanation')?.code : undefined
}

function statusOf(failure: Failure): number | undefined {
  return failure.kind === 'refused' ? STATUS[failure.reason] : undefined
}
