// Asks checkers outside the house, each within its time. No e-mail address ever goes to them.
import { setTimeout as after } from 'node:timers/promises'
import { env } from '@/lib/env'
import { akismet } from './akismet'
import { signedCheck } from './signed'

/** `late`: it did not answer in time, or nothing that could be understood. */
export type Answer = { by: string; verdict: 'fine' | 'hold' | 'spam' | 'late'; score?: number; marks?: { from: number; to: number }[] }

/** What is asked about. The network address and the browser are for Akismet alone, which judges by them. */
export type Asked = {
  text: string
  name: string
  website: string
  articleId: string
  url: string
  locale: string
  network: string
  userAgent: string
}

export type Checker = { name: string; ask: (asked: Asked, signal: AbortSignal) => Promise<Omit<Answer, 'by'>> }

export const PATIENCE_MS = 800

/** Those that settings name. */
export function checkersOutside(): Checker[] {
  const { AKISMET_KEY, SCREENING_URL, SCREENING_SECRET, SITE_URL } = env()
  return [
    ...(AKISMET_KEY ? [akismet({ key: AKISMET_KEY, site: SITE_URL })] : []),
    ...(SCREENING_URL && SCREENING_SECRET ? [signedCheck({ url: SCREENING_URL, secret: SCREENING_SECRET })] : []),
  ]
}

/** All at once; never longer than the patience, whatever a checker does with the signal. */
export async function askOutside(checkers: readonly Checker[], asked: Asked, patienceMs = PATIENCE_MS): Promise<Answer[]> {
  return await Promise.all(checkers.map((checker) => askOne(checker, asked, patienceMs)))
}

async function askOne({ name, ask }: Checker, asked: Asked, patienceMs: number): Promise<Answer> {
  const enough = new AbortController()
  const late = after(patienceMs, 'late' as const, { signal: enough.signal, ref: false }).catch(() => 'late' as const)
  try {
    const answer = await Promise.race([ask(asked, AbortSignal.any([enough.signal, AbortSignal.timeout(patienceMs)])), late])
    return answer === 'late' ? { by: name, verdict: 'late' } : { by: name, ...answer }
  } catch {
    return { by: name, verdict: 'late' }
  } finally {
    enough.abort()
  }
}
