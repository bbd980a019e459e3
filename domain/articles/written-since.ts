// What goes to readers is what was decided on: words that came while somebody was deciding are told, with the names of their writers.
import type { Actor } from '@/domain/actor'
import { type Outcome, type Refused, refused } from '@/domain/outcome'
import type { Tx } from '@/lib/db'
import type { DeskArticle } from './desk-article'
import { handsOf } from './history/entries'
import { personId } from './revision'

const REASON = 'writtenMeanwhile'

/** The answer to an order about the text as it was in the version `seen`; null when that is what it still is. */
export async function writtenSince(tx: Tx, article: DeskArticle, { seen, actor }: { seen: number; actor: Actor }): Promise<Refused | null> {
  const { version } = article.draft
  if (version === seen) return null
  const made = await tx.revision.findMany({
    where: { articleId: article.id, version: { gt: seen } },
    select: { writerIds: true, createdById: true },
  })
  const hands = new Set(made.flatMap(handsOf))
  hands.delete(personId(actor) ?? '')
  const people = await tx.user.findMany({ where: { id: { in: [...hands] } }, orderBy: { name: 'asc' }, select: { name: true } })
  const who = people.map(({ name }) => name).join(', ')
  return refused(REASON, { params: { named: who === '' ? 'no' : 'yes', who }, current: { version } })
}

/** The version that holds the words which came meanwhile, to decide on with them. */
export function newerVersion(outcome: Outcome<unknown>): number | undefined {
  if (outcome.ok || outcome.kind !== 'refused' || outcome.reason !== REASON) return undefined
  return (outcome.current as { version: number }).version
}
