// May this be ordered for that minute? And the text that goes out with it, frozen.

import type { Tx } from '@/lib/db'
import type { Actor } from '../actor'
import { type DeskArticle, draftContent } from '../articles/desk-article'
import { underEmbargo, whatTheChangeLacks } from '../articles/going-live'
import { whatIsMissing } from '../articles/publishing'
import { keepRevision } from '../articles/revision'
import type { NamedChange } from '../corrections/published-change'
import { type Failure, invalid, refused } from '../outcome'
import { stoppedByPreflight } from '../preflight/preflight'
import type { ScheduleKind } from './schema'

type Wish = {
  kind: ScheduleKind
  at: Date
  change: NamedChange | null
  /** The order that is being moved. */
  except?: string
  /** The draft as it is now, frozen by this hand; null for a story that leaves, and for a text that was frozen and looked at before. */
  newText: { actor: Actor; reason?: string; page?: string | null } | null
}

/** The first reason why not, or null. The same reasons would stop it at its minute: better to hear them now. */
export async function whatIsAgainst(tx: Tx, article: DeskArticle, { kind, at, change, except, newText }: Wish): Promise<Failure | null> {
  const waiting = await tx.schedule.findMany({
    where: { articleId: article.id, status: 'pending', ...(except ? { id: { not: except } } : {}) },
    select: { kind: true, at: true },
  })
  if (waiting.some((one) => one.kind === kind)) return refused('alreadyScheduled')
  const late = outOfTurn(kind, at, waiting)
  if (late) return late
  if (kind === 'withdraw') return article.live || waiting.some((one) => one.kind === 'publish') ? null : refused('notLive')
  if (kind === 'publish' && article.live) return refused('alreadyLive')
  if (kind === 'update' && !article.live) return refused('notLive')
  const embargo = underEmbargo(article, at)
  if (embargo || !newText) return embargo
  if (kind === 'update' && !article.draft.changedSinceLive) return refused('nothingChanged')
  const content = draftContent(article)
  const lacking = [...whatIsMissing(content), ...(await whatTheChangeLacks(tx, article, { content, change }))]
  return lacking.length > 0 ? invalid(...lacking) : await stoppedByPreflight(tx, article, newText)
}

type Waiting = { kind: ScheduleKind; at: Date }

/** A story leaves after everything that is to come out of it: else it would be taken down too early, and what came later would stay. */
function outOfTurn(kind: ScheduleKind, at: Date, waiting: readonly Waiting[]): Failure | null {
  if (kind === 'withdraw') {
    const text = waiting.find((one) => one.kind !== 'withdraw' && one.at >= at)
    return text ? refused('withdrawnTooEarly', { params: { when: text.at.getTime() } }) : null
  }
  const leaving = waiting.find((one) => one.kind === 'withdraw' && one.at <= at)
  return leaving ? refused('outAfterWithdrawal', { params: { when: leaving.at.getTime() } }) : null
}

/** A text that is tried again when its story should have left already; a withdrawal that failed counts until somebody has seen it. */
export async function whyNotNow(
  tx: Tx,
  { kind, articleId }: { kind: ScheduleKind; articleId: string },
  now: Date,
): Promise<Failure | null> {
  if (kind === 'withdraw') return null
  const leaving = await tx.schedule.findMany({
    where: { articleId, kind: 'withdraw', OR: [{ status: 'pending' }, { status: 'failed', acknowledgedAt: null }] },
    select: { kind: true, at: true },
  })
  return outOfTurn(kind, now, leaving)
}

/** Is something to come out before this withdrawal, and not yet tried to the end? Then the story leaves after it. */
export async function isAwaitingText(tx: Tx, { articleId, at }: { articleId: string; at: Date }): Promise<boolean> {
  const where = { articleId, status: 'pending', kind: { not: 'withdraw' }, at: { lt: at } } as const
  return (await tx.schedule.findFirst({ where, select: { id: true } })) !== null
}

/** The first minute before `until` at which a text of the story would go out; null when none does. */
export async function findTextGoingOutBefore(tx: Tx, articleId: string, until: Date): Promise<Date | null> {
  const where = { articleId, status: 'pending', kind: { not: 'withdraw' }, at: { lt: until } } as const
  const first = await tx.schedule.findFirst({ where, orderBy: { at: 'asc' }, select: { at: true } })
  return first?.at ?? null
}

/** Id of the revision that keeps the draft as it is now. */
export async function freeze(tx: Tx, article: DeskArticle, { actor, now }: { actor: Actor; now: Date }): Promise<string> {
  const { id: articleId, draft } = article
  return await keepRevision(tx, { articleId, version: draft.version, kind: 'scheduled', content: draftContent(article), actor, now })
}
