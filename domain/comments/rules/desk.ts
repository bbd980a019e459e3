// Rules of talk as moderators keep them: the paper's, every section's, and those of single stories.
import { z } from 'zod'
import { db } from '@/lib/db'
import type { Prisma } from '@/lib/generated/prisma/client'
import type { Actor } from '../../actor'
import { can } from '../../permissions'
import type { DeskRule, RuledStory, RulesDesk } from './desk-rule'

/** Stories with rules of their own that are shown; older ones are found by their headline. */
const MOST_STORIES = 50
const MOST_FOUND = 10

const RULE = {
  mode: true,
  slowMinutes: true,
  closedReason: true,
  closedReasonEn: true,
  closeAfterDays: true,
  closedAt: true,
  changedAt: true,
  changedBy: { select: { name: true } },
} satisfies Prisma.ConversationRuleSelect

const STORY = {
  id: true,
  locale: true,
  draft: { select: { headline: true } },
  live: { select: { headline: true } },
  conversationRule: { select: RULE },
} satisfies Prisma.ArticleSelect

/** Null for who may not moderate. */
export async function findRulesDesk(actor: Actor): Promise<RulesDesk | null> {
  if (!can(actor, 'talk.rule')) return null
  const [paper, sections, stories] = await Promise.all([
    db().conversationRule.findFirst({ where: { articleId: null, sectionId: null }, select: RULE }),
    db().section.findMany({
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { id: true, names: { select: { locale: true, name: true } }, conversationRule: { select: RULE } },
    }),
    db().conversationRule.findMany({
      where: { articleId: { not: null } },
      orderBy: [{ changedAt: 'desc' }, { id: 'desc' }],
      take: MOST_STORIES,
      select: { article: { select: STORY } },
    }),
  ])
  return {
    paper: paper && deskRule(paper),
    sections: sections.map(({ id, names, conversationRule }) => ({
      id,
      names: Object.fromEntries(names.map(({ locale, name }) => [locale, name])),
      rule: conversationRule && deskRule(conversationRule),
    })),
    stories: stories.flatMap(({ article }) => (article ? [ruledStory(article)] : [])),
  }
}

/** Live stories by a piece of their headline, or one by its id. */
export async function findStoriesToRule(actor: Actor, wanted: { q?: string; articleId?: string }): Promise<RuledStory[]> {
  if (!can(actor, 'talk.rule')) return []
  const { q = '', articleId = '' } = wanted
  const byId = z.uuid().safeParse(articleId).success ? { id: articleId } : null
  if (!byId && q.trim() === '') return []
  const stories = await db().article.findMany({
    where: byId ?? { live: { headline: { contains: q.trim(), mode: 'insensitive' } } },
    orderBy: { firstPublishedAt: 'desc' },
    take: MOST_FOUND,
    select: STORY,
  })
  return stories.map(ruledStory)
}

function ruledStory({ id, locale, draft, live, conversationRule }: Prisma.ArticleGetPayload<{ select: typeof STORY }>): RuledStory {
  const headline = live?.headline ?? draft?.headline ?? ''
  return { id, locale, headline, isLive: live !== null, rule: conversationRule && deskRule(conversationRule) }
}

function deskRule({ changedBy, ...rule }: Prisma.ConversationRuleGetPayload<{ select: typeof RULE }>): DeskRule {
  return { ...rule, by: changedBy?.name ?? null }
}
