'use server'
// Orders with a minute, and embargoes, as server actions.
import { refresh } from 'next/cache'
import { type FormState, fieldText, formState } from '@/app/_edges/form-action'
import { renderedPreview } from '@/app/_edges/rendered-preview'
import { currentPerson } from '@/app/_edges/session'
import { type Actor, GUEST } from '@/domain/actor'
import { newerVersion } from '@/domain/articles/written-since'
import type { Outcome } from '@/domain/outcome'
import { isStoppedByPreflight } from '@/domain/preflight/finding'
import { acknowledgeSchedule, cancelSchedule, moveSchedule, retrySchedule, scheduleArticle, setEmbargo } from '@/domain/schedule/commands'
import type { Locale } from '@/lib/i18n/locale'

/** What they are given comes from a browser: the commands read it with their schemas. */
async function actor(): Promise<Actor> {
  return (await currentPerson()) ?? GUEST
}

/** `isStopped`: only what the check before publishing found is against it; `newer`: the version with words that came meanwhile. */
type TextState = FormState & { isStopped: boolean; newer?: number }

export async function scheduleAction(locale: Locale, articleId: string, order: { kind: string }): Promise<TextState> {
  const page = order.kind === 'withdraw' ? undefined : await renderedPreview(articleId)
  return textState(await scheduleArticle(await actor(), { ...order, articleId, page }), locale)
}

/** With a version it takes the text as it is now, which is checked again. */
export async function moveScheduleAction(locale: Locale, articleId: string, order: { version?: number }): Promise<TextState> {
  const page = order.version === undefined ? undefined : await renderedPreview(articleId)
  return textState(await moveSchedule(await actor(), { ...order, page }), locale)
}

export async function cancelScheduleAction(locale: Locale, order: object): Promise<FormState> {
  return formState(await cancelSchedule(await actor(), order), locale)
}

export async function embargoAction(locale: Locale, order: object): Promise<FormState> {
  return formState(await setEmbargo(await actor(), order), locale)
}

/** From the banner: do it now, or say no more about it. */
export async function troubleAction(locale: Locale, _: FormState, form: FormData): Promise<FormState> {
  const order = fieldText(form, 'intent') === 'retry' ? retrySchedule : acknowledgeSchedule
  const outcome = await order(await actor(), { scheduleId: fieldText(form, 'scheduleId') })
  if (outcome.ok) refresh()
  return formState(outcome, locale)
}

function textState(outcome: Outcome<unknown>, locale: Locale): TextState {
  return { ...formState(outcome, locale), isStopped: isStoppedByPreflight(outcome), newer: newerVersion(outcome) }
}
