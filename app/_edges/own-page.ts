// A page of our own as a colleague's browser would get it: asked for over HTTP, so that it is the rendered page and no other.
import { headers } from 'next/headers'
import { env } from '@/lib/env'

const TIMEOUT_MS = 8_000
const EVERYWHERE = new Set(['0.0.0.0', '::'])

/** HTML of the page for whoever is asking now; null when it does not come, whatever the cause. */
export async function ownPage(path: string): Promise<string | null> {
  const { HOST, PORT } = env()
  const host = EVERYWHERE.has(HOST) ? '127.0.0.1' : HOST
  const asked = await headers()
  const passed = { cookie: asked.get('cookie') ?? '', 'user-agent': asked.get('user-agent') ?? '' }
  try {
    const answer = await fetch(`http://${host.includes(':') ? `[${host}]` : host}:${PORT}${path}`, {
      headers: passed,
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    })
    return answer.ok ? await answer.text() : null
  } catch {
    return null
  }
}
