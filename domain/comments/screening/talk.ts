// The conversation a comment is sent to, as far as the screening asks: its article, its rule, the limits of the paper. All kept
// in memory until they are touched, for they are asked about every comment.
import { keepUntilTouched } from '@/domain/kept'
import { db } from '@/lib/db'
import { env } from '@/lib/env'
import { localePath } from '@/lib/i18n/locale'
import { touch } from '../../touch'
import { findTalkedArticle, type TalkedArticle } from '../queries'
import { findRuleOfTalk } from '../rules/queries'
import type { RuleOfTalk } from '../rules/schema'

export type Talk = { article: TalkedArticle; rule: RuleOfTalk }

/** Null when the article is not live. */
export async function findTalk(articleId: string, now: Date): Promise<Talk | null> {
  const found = await keepUntilTouched({
    key: `talked article/${articleId}`,
    touches: [touch.article(articleId), touch.gone(articleId), touch.paper()],
    read: () => readArticle(articleId),
  })
  if (!found) return null
  const { article, sectionId } = found
  const rule = await keepUntilTouched({
    key: `rule of talk/${articleId}`,
    touches: [touch.article(articleId), touch.talk(articleId), touch.talk(sectionId), touch.talk('paper'), touch.paper()],
    read: () => findRuleOfTalk(db(), articleId, now),
  })
  if (!rule) return null
  // A rule that was kept before the minute it closes at is no longer true after it.
  const isOver = rule.closesAt !== null && rule.closesAt <= now
  const current = isOver ? await findRuleOfTalk(db(), articleId, now) : rule
  return current && { article, rule: current }
}

export type Limits = { trustAfter: number; networkLimit: number; articleLimit: number }
const USUAL: Limits = { trustAfter: 3, networkLimit: 30, articleLimit: 300 }

export async function findLimits(): Promise<Limits> {
  const read = () => db().settings.findUnique({ where: { id: 1 }, select: { trustAfter: true, networkLimit: true, articleLimit: true } })
  return (await keepUntilTouched({ key: 'limits of talk', touches: [touch.paper()], read })) ?? USUAL
}

export function pageUrl({ locale, path }: TalkedArticle): string {
  return `${env().SITE_URL}${localePath(locale, path)}`
}

async function readArticle(articleId: string): Promise<{ article: TalkedArticle; sectionId: string } | null> {
  const [article, live] = await Promise.all([
    findTalkedArticle(articleId),
    db().liveArticle.findUnique({ where: { articleId }, select: { sectionId: true } }),
  ])
  return article && live && { article, sectionId: live.sectionId }
}
