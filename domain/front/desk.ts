// What an editor sees of a front page: the stories placed by hand, and those that may be.
import type { Actor } from '@/domain/actor'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { can } from '../permissions'
import { changesBetween, type FrontChange } from './changes'
import { PLACEMENTS, slotsOf } from './kept-arrangement'
import type { FrontPlace } from './schema'

/** A front page is made of today's paper; older stories are found again by publishing something about them. */
const CHOICES = 60

export type FrontChoice = { articleId: string; headline: string; section: string; publishedAt: Date }
export type FrontDesk = { version: number; placed: string[]; choices: FrontChoice[] }

/** @returns null for whoever may not arrange it. */
export async function findFrontDesk(actor: Actor, locale: Locale): Promise<FrontDesk | null> {
  if (!can(actor, 'front.arrange')) return null
  const newest = { where: { locale, sectionId: null }, orderBy: { version: 'desc' } } as const
  const arrangement = await db().frontArrangement.findFirst({ ...newest, select: { version: true, placements: PLACEMENTS } })
  const placed = slotsOf(arrangement?.placements ?? []).flatMap(([first]) => first?.articleId ?? [])
  const shape = {
    articleId: true,
    headline: true,
    publishedAt: true,
    section: { select: { names: { where: { locale }, select: { name: true } } } },
  } as const
  const [latest, standing] = await Promise.all([
    db().liveArticle.findMany({ where: { locale }, orderBy: { publishedAt: 'desc' }, take: CHOICES, select: shape }),
    db().liveArticle.findMany({ where: { articleId: { in: placed } }, select: shape }),
  ])
  const older = standing.filter((story) => latest.every(({ articleId }) => articleId !== story.articleId))
  const choices = [...latest, ...older].map(({ section, ...story }) => ({ ...story, section: section.names[0]?.name ?? '' }))
  // A story that was withdrawn keeps its place, empty, until somebody chooses another.
  return { version: arrangement?.version ?? 0, placed: placed.filter((id) => choices.some(({ articleId }) => articleId === id)), choices }
}

/** Pages are looked back at for days, not for years. */
const KEPT_IN_SIGHT = 60

export type PublishedFront = {
  version: number
  at: Date
  by: string | null
  broughtBack: number | null
  changes: (FrontChange & { headline: string })[]
}

/** Every front page published there, the newest first, and what each changed. */
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
