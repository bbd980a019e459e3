// A page of our own as somebody's browser would get it: asked for over HTTP, so that it is the answer of this very server and no other.
import { headers } from 'next/headers'
import { type DoorAnswer, PREFERENCES } from '@/domain/language/front-door'
import { env } from '@/lib/env'

const TIMEOUT_MS = 8_000
const EVERYWHERE = new Set(['0.0.0.0', '::'])

/** HTML of the page for whoever is asking now; null when it does not come, whatever the cause. */
export async function ownPage(path: string): Promise<string | null> {
  const asked = await headers()
  const answer = await ask(path, { cookie: asked.get('cookie') ?? '', 'user-agent': asked.get('user-agent') ?? '' })
  return answer?.status === 200 ? answer.text : null
}

/** The front page as it comes to a stranger: without a cookie, with every preference a browser may have. */
export async function askFrontDoor(): Promise<DoorAnswer[]> {
  return await Promise.all(
    PREFERENCES.map(async (preference) => {
      const answer = await ask('/', preference === null ? {} : { 'accept-language': preference })
      return { preference, status: answer?.status ?? null, language: answer ? languageOf(answer.text) : null }
    }),
  )
}

async function ask(path: string, sent: Record<string, string>): Promise<{ status: number; text: string } | null> {
  const { HOST, PORT } = env()
  const host = EVERYWHERE.has(HOST) ? '127.0.0.1' : HOST
  try {
    const answer = await fetch(`http://${host.includes(':') ? `[${host}]` : host}:${PORT}${path}`, {
      headers: sent,
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    return { status: answer.status, text: await answer.text() }
  } catch {
    return null
  }
}

function languageOf(html: string): string | null {
  return /<html[^>]*\slang="?([a-z]+)/i.exec(html)?.[1] ?? null
}
