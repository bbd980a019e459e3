// What an editor sees of a front page: the stories placed by hand, and those that may be.
import type { Actor } from '@/domain/actor'
import { db } from '@/lib/db'
import type { Locale } from '@/lib/i18n/locale'
import { can } from '../permissions'

/** A front page is made of today's paper; older stories are found again by publishing something about them. */
const CHOICES = 60

export type FrontChoice = { articleId: string; headline: string; section: string; publishedAt: Date }
export type FrontDesk = { placed: string[]; choices: FrontChoice[] }

/** @returns null for whoever may not arrange it. */
export async function findFrontDesk(actor: Actor, locale: Locale): Promise<FrontDesk | null> {
  if (!can(actor, 'front.arrange')) return null
  const slots = await db().frontSlot.findMany({ where: { locale }, orderBy: { position: 'asc' }, select: { articleId: true } })
  const placed = slots.map(({ articleId }) => articleId)
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
  return { placed: placed.filter((id) => choices.some(({ articleId }) => articleId === id)), choices }
}
