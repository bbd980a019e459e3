'use server'
// Orders about the work on drafts and about saved views, as server actions.
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { type FormState, fieldText, formState } from '@/app/_edges/form-action'
import { currentPerson } from '@/app/_edges/session'
import { type Actor, GUEST } from '@/domain/actor'
import { approveDraft, assignDraft, binArticle, eraseArticle, returnToWriting, submitForReview, takeFromBin } from '@/domain/desk/commands'
import { changeView, removeView, saveView, shareView } from '@/domain/desk/views/commands'
import type { Outcome } from '@/domain/outcome'
import { type Locale, localePath } from '@/lib/i18n/locale'

/** `moved`: which draft went where, for the screen to say and to offer the way back. */
export type MoveState = FormState & { moved?: { articleId: string; to: string; from: string } }

async function actor(): Promise<Actor> {
  return (await currentPerson()) ?? GUEST
}

export async function moveAction(locale: Locale, _: MoveState, form: FormData): Promise<MoveState> {
  const [articleId, to, from] = [fieldText(form, 'articleId'), fieldText(form, 'to'), fieldText(form, 'from')]
  const outcome = await moveDraft({ articleId, to, note: fieldText(form, 'note') })
  refresh()
  return outcome.ok ? { ok: true, moved: { articleId, to, from } } : formState(outcome, locale)
}

async function moveDraft({ articleId, to, note }: { articleId: string; to: string; note: string }): Promise<Outcome<unknown>> {
  if (to === 'review') return await submitForReview(await actor(), { articleId })
  if (to === 'approved') return await approveDraft(await actor(), { articleId })
  return await returnToWriting(await actor(), { articleId, note })
}

export async function assignAction(locale: Locale, articleId: string, _: FormState, form: FormData): Promise<FormState> {
  const chosen = { assigneeId: fieldText(form, 'assigneeId') || null, dueAt: fieldText(form, 'dueAt') || null }
  const outcome = await assignDraft(await actor(), { articleId, ...chosen })
  if (outcome.ok) refresh()
  return formState(outcome, locale)
}

export async function binAction(locale: Locale, articleId: string, _: FormState): Promise<FormState> {
  const outcome = await binArticle(await actor(), { articleId })
  if (!outcome.ok) return formState(outcome, locale)
  redirect(localePath(locale, '/newsroom/bin'))
}

/** From the writing page, which stays: it asks anew when it hears that the story is back. */
export async function takeFromBinAction(locale: Locale, articleId: string): Promise<FormState> {
  return formState(await takeFromBin(await actor(), { articleId }), locale)
}

export async function binnedAction(locale: Locale, _: FormState & { did?: string }, form: FormData): Promise<FormState & { did?: string }> {
  const did = fieldText(form, 'intent')
  const order = did === 'erase' ? eraseArticle : takeFromBin
  const outcome = await order(await actor(), { articleId: fieldText(form, 'articleId') })
  if (outcome.ok) refresh()
  return { ...formState(outcome, locale), did }
}

export async function saveViewAction(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const name = fieldText(form, 'name')
  const outcome = await saveView(await actor(), { name, filters: parsed(fieldText(form, 'filters')) })
  if (!outcome.ok) return formState(outcome, locale, { name })
  redirect(`${localePath(locale, '/newsroom/articles')}?view=${outcome.value.viewId}`)
}

export async function changeViewAction(locale: Locale, viewId: string, _: FormState, form: FormData): Promise<FormState> {
  const intent = fieldText(form, 'intent')
  const outcome = await orderAboutView(viewId, { intent, name: fieldText(form, 'name') })
  if (outcome.ok && intent === 'remove') redirect(`${localePath(locale, '/newsroom/articles')}?view=all`)
  if (outcome.ok) refresh()
  return formState(outcome, locale)
}

async function orderAboutView(viewId: string, { intent, name }: { intent: string; name: string }): Promise<Outcome<unknown>> {
  const person = await actor()
  if (intent === 'remove') return await removeView(person, { viewId })
  if (intent === 'share' || intent === 'unshare') return await shareView(person, { viewId, isShared: intent === 'share' })
  return await changeView(person, intent === 'rename' ? { viewId, name } : { viewId, isDefault: intent === 'default' })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
