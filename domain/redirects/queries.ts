// Where an address leads that no page stands at.
import { db } from '@/lib/db'
import { LIVE_ADDRESS, livePath } from '../articles/live-story'

export type Moved = { status: 301 | 308; to: string } | { status: 410 }

/** `path` in the spelling of the press, without parameters. Null when nobody said anything about it. */
export async function findMoved(path: string): Promise<Moved | null> {
  const row = await db().redirect.findUnique({
    where: { fromPath: path },
    select: { toAddress: true, status: true, article: { select: { live: { select: LIVE_ADDRESS } } } },
  })
  if (!row) return null
  if (row.status === 410) return { status: 410 }
  const story = row.article?.live ? livePath(row.article.live) : null
  return { status: row.status === 301 ? 301 : 308, to: story ?? row.toAddress }
}
