// The press of a button on the page of a letter. No cookie is asked: the token is the permission, and it works once. A browser is led
// back to that page, which says in the colleague's language what was done, or why nothing was; a program hears a problem.
import { problem } from '@/app/_edges/respond'
import { GUEST } from '@/domain/actor'
import { decideByLetter } from '@/domain/moderation/letters/commands'
import type { Failure } from '@/domain/outcome'
import { DEFAULT_LOCALE, isLocale, localePath } from '@/lib/i18n/locale'

const STATUS: Record<string, number> = { linkUsed: 410, linkExpired: 410, commentChanged: 412 }

export async function POST(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData())
  const typed = (field: string) => String(form.get(field) ?? '')
  const locale = isLocale(typed('locale')) ? (typed('locale') as 'uk' | 'en') : DEFAULT_LOCALE
  const token = typed('token')
  const outcome = await decideByLetter(GUEST, { token, action: typed('action'), reason: typed('reason') })
  const isBrowser = (request.headers.get('accept') ?? '').includes('text/html')
  if (!outcome.ok && !isBrowser) return problem(outcome, locale, statusOf(outcome))
  const location = localePath(locale, `/moderate?token=${encodeURIComponent(token)}${outcome.ok ? '&done=yes' : ''}`)
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } })
}

function statusOf(failure: Failure): number | undefined {
  return failure.kind === 'refused' ? STATUS[failure.reason] : undefined
}
