// Whose an embargo is. Setting one, or moving it later, keeps more back; lifting it, or bringing it forward, lets something out.
import type { Tx } from '@/lib/db'
import type { Actor } from '../actor'
import { type DeskArticle, lockDeskArticle } from '../articles/desk-article'
import { can } from '../permissions'
import { instantOf } from './wall-time'

type Kept = Pick<DeskArticle, 'embargoUntil' | 'embargoById' | 'ownerIds'>
type Wish = { articleId: string; wallTime: null } | { articleId: string; wallTime: string; isSecond: boolean }

/** An author lets out of their own story what they kept back themselves, and nothing an editor did. */
export function mayLoosen(actor: Actor, { embargoById, ownerIds }: Kept): boolean {
  return can(actor, 'article.embargo', { ownerIds: ownerIds.filter((id) => id === embargoById) })
}

/** Null when there is no such article. Its owners are those who may have this wish; `byId` is whose embargo it will be. */
export async function lockForEmbargo(tx: Tx, wish: Wish, { actor, now }: { actor: Actor; now: Date }) {
  const article = await lockDeskArticle(tx, wish.articleId)
  if (!article) return null
  const until = wish.wallTime === null ? null : instantOf(wish.wallTime, wish.isSecond)
  const { embargoUntil, embargoById, ownerIds } = article
  const stands = embargoUntil !== null && embargoUntil > now
  const isTheirs = !stands || mayLoosen(actor, article)
  const isLooser = stands && (until === null || until < embargoUntil)
  const actorId = actor.kind === 'person' ? actor.id : null
  return { article, until, ownerIds: isLooser && !isTheirs ? [] : ownerIds, byId: isTheirs ? actorId : embargoById }
}
