'use server'
// Orders about topics, as server actions.
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { type FormState, fieldText, formState } from '@/app/_edges/form-action'
import { requireStaff } from '@/app/_edges/session'
import { changeTag, mergeTags, pairTag, removeTag } from '@/domain/tags/commands'
import { type Locale, localePath } from '@/lib/i18n/locale'

const WORDS = ['name', 'slug', 'standfirst', 'introduction', 'photoAlt', 'photoCredit'] as const

export async function changeAction(locale: Locale, tagId: string, _: FormState, form: FormData): Promise<FormState> {
  const typed = Object.fromEntries(WORDS.map((name) => [name, fieldText(form, name)])) as Record<(typeof WORDS)[number], string>
  const pinnedIds = form.getAll('pinnedIds').map(String)
  const order = { ...typed, slug: typed.slug.trim(), tagId, photoId: fieldText(form, 'photoId') || null, pinnedIds }
  const outcome = await changeTag(await requireStaff(locale), order)
  if (outcome.ok) refresh()
  return formState(outcome, locale, typed)
}

export async function pairAction(locale: Locale, tagId: string, _: FormState, form: FormData): Promise<FormState> {
  const typed = { translation: fieldText(form, 'translation') }
  const outcome = await pairTag(await requireStaff(locale), { tagId, ...typed })
  if (outcome.ok) refresh()
  return formState(outcome, locale, typed)
}

export async function mergeAction(locale: Locale, tagId: string, _: FormState, form: FormData): Promise<FormState> {
  const outcome = await mergeTags(await requireStaff(locale), { tagId, intoId: fieldText(form, 'intoId') })
  if (!outcome.ok) return formState(outcome, locale)
  redirect(localePath(locale, `/newsroom/topics/${outcome.value.tagId}`))
}

export async function removeAction(locale: Locale, tagId: string, _: FormState): Promise<FormState> {
  const outcome = await removeTag(await requireStaff(locale), { tagId })
  if (!outcome.ok) return formState(outcome, locale)
  redirect(localePath(locale, '/newsroom/topics'))
}
