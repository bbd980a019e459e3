'use server'
// Orders about front pages and the strip over them, as server actions.
import { refresh } from 'next/cache'
import { type FormState, fieldText, formState } from '@/app/_edges/form-action'
import { requireStaff } from '@/app/_edges/session'
import type { FrontAnswer, FrontOrder } from '@/components/newsroom/front/front-answer'
import type { StripState } from '@/components/newsroom/front/strip-form.client'
import { changeStrip, putUpStrip, takeDownStrip } from '@/domain/breaking/commands'
import { arrangeFront, restoreFront } from '@/domain/front/commands'
import type { FrontPlace } from '@/domain/front/schema'
import type { Locale } from '@/lib/i18n/locale'
import { frontAnswer } from './front-answer'
import { stripWords } from './strip-words'

type Front = { newsroom: Locale; place: FrontPlace }

export async function publishFrontAction({ newsroom, place }: Front, order: FrontOrder): Promise<FrontAnswer> {
  return frontAnswer(await arrangeFront(await requireStaff(newsroom), { ...place, ...order }), newsroom)
}

export async function restoreFrontAction({ newsroom, place }: Front, _: FormState, form: FormData): Promise<FormState> {
  const versions = { baseVersion: Number(fieldText(form, 'baseVersion')), version: Number(fieldText(form, 'version')) }
  const outcome = await restoreFront(await requireStaff(newsroom), { ...place, ...versions })
  if (outcome.ok) refresh()
  return formState(outcome, newsroom)
}

/** `standing`: the strip this form is about; null for a new one. */
type About = { newsroom: Locale; locale: Locale; standing: { stripId: string; version: number } | null }

export async function stripAction({ newsroom, locale, standing }: About, _: StripState, form: FormData): Promise<StripState> {
  const { strip, typed } = stripWords(form)
  const person = await requireStaff(newsroom)
  const did = !standing ? 'putUp' : fieldText(form, 'intent') === 'takeDown' ? 'takeDown' : 'change'
  const outcome = !standing
    ? await putUpStrip(person, { locale, ...strip })
    : did === 'takeDown'
      ? await takeDownStrip(person, { stripId: standing.stripId })
      : await changeStrip(person, { ...standing, ...strip })
  // Also when refused: whoever comes second sees what stands there now, beside their own words.
  refresh()
  return outcome.ok ? { ok: true, did } : formState(outcome, newsroom, typed)
}
