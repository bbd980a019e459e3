'use server'
// Orders about articles, as server actions of the newsroom's pages.
import { redirect } from 'next/navigation'
import { type FormState, formState } from '@/app/_edges/form-action'
import { renderedPreview } from '@/app/_edges/rendered-preview'
import { currentPerson } from '@/app/_edges/session'
import type { Actor } from '@/domain/actor'
import { GUEST } from '@/domain/actor'
import type { ChangeKind } from '@/domain/articles/change-kind'
import { createArticle, discardChanges, publishArticle, withdrawArticle } from '@/domain/articles/commands'
import type { DraftContent } from '@/domain/articles/schema'
import { newerVersion } from '@/domain/articles/written-since'
import { isStoppedByPreflight } from '@/domain/preflight/finding'
import { type Locale, localePath } from '@/lib/i18n/locale'

type Named = { articleId: string; version: number }
/** What a change of a published story is called, and the words readers get with it. */
type PublishChoice = { change?: ChangeKind; words?: string; reason?: string }
type Restored = { version: number; savedAt: string; content: DraftContent }
/** `restored`: what the draft has become, when the order changed its words; `slug`: the address it was published at;
 * `calledOff`: the minute of the update that does not go out any more; `isStopped`: only what the check before publishing found is
 * against it; `newer`: the version with words that came meanwhile. */
export type OrderState = FormState & { restored?: Restored; calledOff?: Date; slug?: string; isStopped?: boolean; newer?: number }

/** A session that has ended answers like any other refusal: the page stays, with what was typed on it. */
async function actor(): Promise<Actor> {
  return (await currentPerson()) ?? GUEST
}

export async function createArticleAction(locale: Locale, article: { locale: Locale; translationOfId?: string }): Promise<void> {
  const outcome = await createArticle(await actor(), article)
  redirect(localePath(locale, outcome.ok ? `/newsroom/articles/${outcome.value.articleId}` : '/newsroom/articles'))
}

export async function publishAction(locale: Locale, order: Named & PublishChoice): Promise<OrderState> {
  const page = await renderedPreview(order.articleId)
  const outcome = await publishArticle(await actor(), { ...order, page })
  const slug = outcome.ok ? outcome.value.slug : undefined
  return { ...formState(outcome, locale), slug, isStopped: isStoppedByPreflight(outcome), newer: newerVersion(outcome) }
}

export async function withdrawAction(locale: Locale, { articleId }: Named): Promise<OrderState> {
  return formState(await withdrawArticle(await actor(), { articleId }), locale)
}

export async function discardAction(locale: Locale, order: Named): Promise<OrderState> {
  const outcome = await discardChanges(await actor(), order)
  if (!outcome.ok) return formState(outcome, locale)
  const { calledOff, ...restored } = outcome.value
  return { ok: true, restored, calledOff: calledOff ? new Date(calledOff) : undefined }
}
