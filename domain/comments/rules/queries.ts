// The rule a conversation goes by, for readers' pages and for the screening.
import { db, type Reader } from '@/lib/db'
import { noteShown, noteShownUntil, touch } from '../../touch'
import { type Ruled, ruleAt } from './ruling'
import type { RuleOfTalk } from './schema'

const USUAL_FORGETTING_DAYS = 30

/** Null when the story is not live. A page that asks is made again when a rule changes, and at the minute the story closes by itself. */
export async function findRuleOfTalk(tx: Reader, articleId: string, now: Date): Promise<RuleOfTalk | null> {
  noteShown(touch.article(articleId), touch.talk(articleId), touch.talk('paper'), touch.paper())
  const [row] = await tx.$queryRaw<(Ruled & { sectionId: string })[]>`
    select live.locale, live.published_at as "publishedAt", live.section_id as "sectionId",
           live.comments_open as "isStoryOpen", live.comments_closed_at as "storyClosedAt",
           coalesce(settings.comments_open, true) as "isPaperOpen", settings.comments_closed_at as "paperClosedAt",
           rule.mode::text as mode, rule.slow_minutes as "slowMinutes", rule.closed_reason as "closedReason",
           rule.closed_reason_en as "closedReasonEn", rule.closed_at as "closedAt", rule.close_after_days as "closeAfterDays"
      from live_articles live
      left join settings on settings.id = 1
      left join lateral (
        select * from conversation_rules
         where article_id = live.article_id or section_id = live.section_id or (article_id is null and section_id is null)
         order by article_id is null, section_id is null limit 1
      ) rule on true
     where live.article_id = ${articleId}::uuid`
  if (!row) return null
  noteShown(touch.talk(row.sectionId))
  const rule = ruleAt(row, now)
  if (rule.closesAt) noteShownUntil(rule.closesAt)
  return rule
}

/** After so many days the paper forgets from where a comment was sent. */
export async function findForgettingDays(): Promise<number> {
  noteShown(touch.paper())
  const settings = await db().settings.findUnique({ where: { id: 1 }, select: { forgetSendersDays: true } })
  return settings?.forgetSendersDays ?? USUAL_FORGETTING_DAYS
}
