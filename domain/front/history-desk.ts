// Front pages that were published, each kept: who, when, and what it changed.
import type { Actor } from '@/domain/actor'
import { db } from '@/lib/db'
import { can } from '../permissions'
import { changesBetween } from './changes'
import type { PublishedFront } from './front-on-desk'
import { PLACEMENTS, slotsOf } from './kept-arrangement'
import type { FrontPlace } from './schema'

/** Pages are looked back at for days, not for years. */
const KEPT_IN_SIGHT = 60

/** The newest first. */
export async function listFrontHistory(actor: Actor, { locale, sectionId }: FrontPlace): Promise<PublishedFront[]> {
  if (!can(actor, 'front.arrange')) return []
  const rows = await db().frontArrangement.findMany({
    where: { locale, sectionId },
    orderBy: { version: 'desc' },
    take: KEPT_IN_SIGHT + 1,
    select: { version: true, arrangedAt: true, broughtBack: true, arrangedBy: { select: { name: true } }, placements: PLACEMENTS },
  })
  const pages = rows.map((row) => ({ ...row, slots: slotsOf(row.placements) }))
  const headlines = await findHeadlines(pages.flatMap(({ slots }) => slots.flat().map(({ articleId }) => articleId)))
  return pages.slice(0, KEPT_IN_SIGHT).map(({ version, arrangedAt, arrangedBy, broughtBack, slots }, index) => ({
    version,
    at: arrangedAt,
    by: arrangedBy?.name ?? null,
    broughtBack,
    changes: changesBetween(pages[index + 1]?.slots ?? [], slots).map((change) => ({
      ...change,
      headline: headlines.get(change.articleId) ?? '',
    })),
  }))
}

async function findHeadlines(articleIds: string[]): Promise<Map<string, string>> {
  const rows = await db().articleDraft.findMany({
    where: { articleId: { in: [...new Set(articleIds)] } },
    select: { articleId: true, headline: true },
  })
  return new Map(rows.map(({ articleId, headline }) => [articleId, headline]))
}
