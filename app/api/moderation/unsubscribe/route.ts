// One press in a mail program ends letters about moderation (RFC 8058). A mere visit leads to where they are chosen.
import { problem } from '@/app/_edges/respond'
import { GUEST } from '@/domain/actor'
import { stopModeratorLetters } from '@/domain/moderation/letters/commands'
import { DEFAULT_LOCALE } from '@/lib/i18n/locale'

export async function POST(request: Request): Promise<Response> {
  const token = new URL(request.url).searchParams.get('token') ?? ''
  const outcome = await stopModeratorLetters(GUEST, { token })
  return outcome.ok ? new Response(null, { status: 204 }) : problem(outcome, DEFAULT_LOCALE)
}

export async function GET(): Promise<Response> {
  return new Response(null, { status: 303, headers: { location: '/newsroom/me#letters', 'cache-control': 'no-store' } })
}
